// The one-time token of a link, in the fragment of the address.

/** The token in the fragment of an address. It never reaches a server log that way. */
export function tokenIn(hash: string): string | null {
  const raw = hash.replace(/^#/, '')
  const token = raw.includes('=') ? (new URLSearchParams(raw).get('token') ?? '') : raw
  return token.length >= 20 && token.length <= 200 ? token : null
}
