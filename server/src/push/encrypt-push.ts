// A message that only one browser opens: Web Push encryption (RFC 8291) in one record of aes128gcm (RFC 8188).
import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import type { PushSubscription } from './push.ts'

const recordSize = 4096
/** Every message is filled up to this, so that its length tells nothing. */
const filledTo = 256
const endOfLastRecord = 2

export type Chance = { readonly salt: Uint8Array; readonly privateKey: Uint8Array }

function derive(secret: Uint8Array, salt: Uint8Array, info: Uint8Array | string, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, length))
}

/** `chance` and `fill` are given only by the test of the published example. Throws when the keys are no point on the curve. */
export function encryptPush(to: PushSubscription, plain: Uint8Array, chance?: Chance, fill = filledTo): Buffer {
  const ours = createECDH('prime256v1')
  if (chance) ours.setPrivateKey(chance.privateKey)
  else ours.generateKeys()
  const theirPoint = Buffer.from(to.p256dh, 'base64url')
  const ourPoint = ours.getPublicKey()
  const shared = ours.computeSecret(theirPoint)
  const salt = chance?.salt ?? randomBytes(16)
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
