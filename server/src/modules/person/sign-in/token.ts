// Opaque 256-bit tokens: given out once, kept only as SHA-256. They need no salt, since nobody can guess their content.
import { createHash } from 'node:crypto'

export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex')
}
/** What makeToken makes: 32 bytes in base64url. */
export function looksLikeToken(token: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(token)
}
