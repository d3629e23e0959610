// The one-time token of a link, in the fragment of the address: it never reaches a server log that way. Part of the first script.

/** 32 bytes in base64url (server/src/vault/token.ts). */
const length = 43
const linkPath = /^\/(invitation|link|witness|gift)\/?\s*#(.*)$/is

function decoded(text: string): string {
  let now = text
  // Some mail programs encode twice.
  for (let times = 0; times < 3; times += 1) {
    try {
      now = decodeURIComponent(now)
    } catch {
      return now
    }
  }
  return now
}

/** The token in the fragment of an address, as mail programs leave it: wrapped, or with a bracket or full stop behind it. Null: incomplete. */
export function tokenIn(hash: string): string | null {
  const text = decoded(hash)
    .replace(/^#+/, '')
    .replace(/^token=/, '')
    // White space of a wrapped line, soft hyphens and zero-width characters.
    .replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '')
  const token = /^[<([{"'“‘«]*([A-Za-z0-9_-]*)/.exec(text)?.[1] ?? ''
  return token.length >= length ? token.slice(0, length) : null
}

/**
 * The address with the token in the fragment, for a link of which a mail program encoded the `#`. The token is then in the path, from where
 * it must not get into `next`. Null: the address is as it should be.
 */
export function mendedAddress({ pathname, hash }: { readonly pathname: string; readonly hash: string }): string | null {
  const [, page = '', rest = ''] = linkPath.exec(decoded(pathname)) ?? []
  return page === '' ? null : `/${page.toLowerCase()}#${rest}${hash}`
}
