// The master key: from KRACHTLIJN_SECRET, or from a file that is created at the first start.
import { hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefusal } from '../start/start-refusal.ts'
import { writeOnce } from './write-once.ts'

export const shortestSecret = 32

export function deriveKey(key: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, 'krachtlijn', purpose, 32))
}

/** 32 bytes. A secret is stretched with HKDF and not with a slow hash: it must be random, not a pass phrase. Throws StartRefusal. */
export function readMasterKey(keysFolder: string, secret: string | null): Buffer {
  if (secret !== null) {
    if (secret.length < shortestSecret)
      throw new StartRefusal(
        `KRACHTLIJN_SECRET is too short: it needs at least ${shortestSecret} characters (for instance from: openssl rand -base64 48).`,
      )
    return deriveKey(Buffer.from(secret, 'utf8'), 'master')
  }
  const path = join(keysFolder, 'master.key')
  if (!existsSync(path)) writeOnce(keysFolder, 'master.key', `${randomBytes(32).toString('base64')}\n`)
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64')
  if (key.length !== 32) throw new StartRefusal(`The master key in ${path} is damaged; put back the copy you kept.`)
  return key
}
