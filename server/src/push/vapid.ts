// Who sends, as a signed statement to one push service (VAPID, RFC 8292).
import { sign } from 'node:crypto'
import type { PushKeys } from './push-keys.ts'

/** At most 24 hours by the standard. */
const lasts = 12 * 3600

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The Authorization header for this endpoint. `contact`: where the push service finds the host, mailto: or https:. */
export function vapidHeader(endpoint: string, contact: string, { privateKey, publicKey }: PushKeys, now: number): string {
  const claims = { aud: new URL(endpoint).origin, exp: Math.floor(now / 1000) + lasts, sub: contact }
  const statement = `${encode({ typ: 'JWT', alg: 'ES256' })}.${encode(claims)}`
  const signature = sign('sha256', Buffer.from(statement), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')
  return `vapid t=${statement}.${signature}, k=${publicKey}`
}
