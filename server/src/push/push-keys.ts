// The key that identifies this installation to push services (VAPID, RFC 8292). Created once; with a new key every device would have to
// subscribe again.
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefusal } from '../start/start-refusal.ts'
import { writeOnce } from '../vault/write-once.ts'

export type PushKeys = { readonly privateKey: KeyObject; readonly publicKey: string }

export function readPushKeys(keysFolder: string): PushKeys {
  const path = join(keysFolder, 'push.key')
  if (!existsSync(path)) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    writeOnce(keysFolder, 'push.key', String(privateKey.export({ type: 'pkcs8', format: 'pem' })))
  }
  try {
    const privateKey = createPrivateKey(readFileSync(path))
    return { privateKey, publicKey: publicPoint(privateKey) }
  } catch {
    throw new StartRefusal(`The push key in ${path} is damaged; put back the copy you kept.`)
  }
}

function publicPoint(privateKey: KeyObject): string {
  const { crv, x = '', y = '' } = privateKey.export({ format: 'jwk' })
  if (crv !== 'P-256') throw new Error('not a key of P-256')
  return Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]).toString('base64url')
}
