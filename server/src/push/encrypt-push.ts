// Encrypts a message for one browser: Web Push (RFC 8291) in one record of aes128gcm (RFC 8188). By hand, because the web-push package has
// had no release since 2024: see docs/decisions/0007.
import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import type { PushSubscription } from './push.ts'

const recordSize = 4096
/** Bytes. Messages are padded to this length, so that their length says nothing. */
const filledTo = 256
const endOfLastRecord = 2

export type FixedRandomness = { readonly salt: Uint8Array; readonly privateKey: Uint8Array }

function derive(secret: Uint8Array, salt: Uint8Array, info: Uint8Array | string, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, length))
}

/** `fixed` and `fill` are only for the test with the example of RFC 8291. Throws when the keys of the browser are not on the curve. */
export function encryptPush(to: PushSubscription, plain: Uint8Array, fixed?: FixedRandomness, fill = filledTo): Buffer {
  const ours = createECDH('prime256v1')
  if (fixed) ours.setPrivateKey(fixed.privateKey)
  else ours.generateKeys()
  const theirPoint = Buffer.from(to.p256dh, 'base64url')
  const ourPoint = ours.getPublicKey()
  const shared = ours.computeSecret(theirPoint)
  const salt = fixed?.salt ?? randomBytes(16)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), theirPoint, ourPoint])
  const secret = derive(shared, Buffer.from(to.auth, 'base64url'), info, 32)
  const cipher = createCipheriv(
    'aes-128-gcm',
    derive(secret, salt, 'Content-Encoding: aes128gcm\0', 16),
    derive(secret, salt, 'Content-Encoding: nonce\0', 12),
  )
  const filling = Buffer.alloc(Math.max(0, fill - plain.length))
  const header = Buffer.alloc(21)
  header.set(salt, 0)
  header.writeUInt32BE(recordSize, 16)
  header.writeUInt8(ourPoint.length, 20)
  return Buffer.concat([
    header,
    ourPoint,
    cipher.update(plain),
    cipher.update(Buffer.from([endOfLastRecord])),
    cipher.update(filling),
    cipher.final(),
    cipher.getAuthTag(),
  ])
}
