// AES-256-GCM in one layout: 12 bytes nonce, ciphertext, 16 bytes tag. Each write has a new random nonce.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const nonceLength = 12
const tagLength = 16

export function encrypt(key: Uint8Array, associated: string, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength }).setAAD(Buffer.from(associated, 'utf8'))
  const body = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  return new Uint8Array(body.buffer, body.byteOffset, body.length)
}

/** Throws when key, associated text or bytes do not match. */
export function decrypt(key: Uint8Array, associated: string, sealed: Uint8Array): Buffer {
  if (sealed.length < nonceLength + tagLength) throw new Error('sealed bytes are too short')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength), { authTagLength: tagLength })
  decipher.setAAD(Buffer.from(associated, 'utf8')).setAuthTag(sealed.subarray(sealed.length - tagLength))
  return Buffer.concat([decipher.update(sealed.subarray(nonceLength, sealed.length - tagLength)), decipher.final()])
}
