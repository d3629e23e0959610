// The signed statement that identifies the sender to one push service (VAPID, RFC 8292).
import { sign } from 'node:crypto'
import type { PushKeys } from './push-keys.ts'

/** Seconds. RFC 8292 allows at most 24 hours. */
const lasts = 12 * 3600

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The Authorization header for this endpoint. `contact`: a mailto: or https: URL of the host. `now` in epoch milliseconds. */
export function vapidHeader(endpoint: string, contact: string, { privateKey, publicKey }: PushKeys, now: number): string {
  const claims = { aud: new URL(endpoint).origin, exp: Math.floor(now / 1000) + lasts, sub: contact }
  const statement = `${encode({ typ: 'JWT', alg: 'ES256' })}.${encode(claims)}`
  const signature = sign('sha256', Buffer.from(statement), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')
  return `vapid t=${statement}.${signature}, k=${publicKey}`
}
