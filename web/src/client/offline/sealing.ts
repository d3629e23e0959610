// Encrypts a value for this device (sealing): AES-256-GCM, with a new nonce for each write.
// `place` is authenticated with it: a value that was moved to another person or key cannot be opened.
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer }

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Makes a key that can be used but not read, from 32 bytes in base64url, as the server gives it. `atob` knows only the other alphabet. */
export function importDeviceKey(base64url: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

export async function seal(key: CryptoKey, value: unknown, place: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: encoder.encode(place) },
    key,
    encoder.encode(JSON.stringify(value)),
  )
  return { iv, data }
}

/** The value, or undefined when this key or place does not fit. */
export async function unseal<T>(key: CryptoKey, sealed: Sealed, place: string): Promise<T | undefined> {
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv, additionalData: encoder.encode(place) }, key, sealed.data)
    return JSON.parse(decoder.decode(plain)) as T
  } catch {
    return undefined
  }
}
