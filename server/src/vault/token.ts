// Opaque 256-bit tokens. The database holds only their SHA-256; they need no salt, because they are random.
import { createHash } from 'node:crypto'

export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex')
}

/** Whether it has the form of a token from `makeToken`: 32 bytes in base64url. */
export function looksLikeToken(token: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(token)
}
