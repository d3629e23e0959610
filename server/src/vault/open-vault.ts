// The vault on two files outside the database: the master key, and the data keys of the spaces, wrapped by it.
// Several server processes on one machine share one keys folder (KRACHTLIJN_KEYS); that is safe. A network share is not.
import { createHmac, randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openDurableFile } from '../database/open-sqlite.ts'
import { StartRefusal } from '../start/start-refusal.ts'
import { decrypt, encrypt } from './aes.ts'
import { deriveKey, readMasterKey } from './master-key.ts'
import type { Vault } from './vault.ts'

const keysInMemory = 1000

export type KeyState = 'there' | 'destroyed' | 'missing'
export type OpenVault = Vault & {
  readonly keyState: (spaceId: string) => KeyState
  /** All records that were erased, of all spaces that were not. */
  readonly allErased: () => readonly { readonly spaceId: string; readonly recordId: string }[]
  readonly close: () => void
}

/**
 * When the key of a space is destroyed, its row stays without key, so that the space never gets a new one. erased_record: ids of records
 * that a person erased from a space that they keep.
 */
const tables = `
  create table if not exists space_key (space_id text primary key, wrapped blob, changed_at integer not null) strict;
  create table if not exists erased_record (
    space_id text not null, record_id text not null, erased_at integer not null, primary key (space_id, record_id)
  ) strict;
  create table if not exists master_check (id integer primary key check (id = 1), value text not null) strict`

export function openVault(keysFolder: string, secret: string | null, clock: () => number = Date.now): OpenVault {
  mkdirSync(keysFolder, { recursive: true, mode: 0o700 })
  const master = readMasterKey(keysFolder, secret)
  const wrapping = deriveKey(master, 'wrap')
  const hashing = deriveKey(master, 'hash')
  const file = openDurableFile(join(keysFolder, 'spaces.sqlite'))
  file.exec(tables)

  const check = createHmac('sha256', master).update('check').digest('hex')
  file.prepare('insert or ignore into master_check (id, value) values (1, ?)').run(check)
  const kept = file.prepare('select value from master_check').get() as { value: string }
  if (kept.value !== check) {
    file.close()
    throw new StartRefusal(`The keys in ${keysFolder} were made with another master key or KRACHTLIJN_SECRET; start with that one.`)
  }

  const insert = file.prepare('insert or ignore into space_key (space_id, wrapped, changed_at) values (?, ?, ?)')
  const select = file.prepare('select wrapped from space_key where space_id = ?')
  const destroy = file.prepare(
    'insert into space_key (space_id, wrapped, changed_at) values (?, null, ?) on conflict (space_id) do update set wrapped = null, changed_at = excluded.changed_at',
  )
  const remember = file.prepare('insert or ignore into erased_record (space_id, record_id, erased_at) values (?, ?, ?)')
  const wasErased = file.prepare('select 1 from erased_record where space_id = ? and record_id = ?')
  const forget = file.prepare('delete from erased_record where space_id = ? and record_id = ?')
  const dataVersion = file.prepare('pragma data_version')
  const unwrapped = new Map<string, Buffer>()
  let seenVersion = 0

  /** Another process may have destroyed a key. Its write changes data_version; then the cache of keys is cleared. */
  function forgetWhenChanged(): void {
    const { data_version: version } = dataVersion.get() as { data_version: number }
    if (version !== seenVersion) unwrapped.clear()
    seenVersion = version
  }

  function keyOf(spaceId: string): Buffer {
    forgetWhenChanged()
    const known = unwrapped.get(spaceId)
    if (known) {
      unwrapped.delete(spaceId)
      unwrapped.set(spaceId, known)
      return known
    }
    const row = select.get(spaceId) as { wrapped: Uint8Array | null } | undefined
    if (!row?.wrapped) throw new Error('this space has no key')
    const key = decrypt(wrapping, spaceId, row.wrapped)
    unwrapped.set(spaceId, key)
    if (unwrapped.size > keysInMemory) unwrapped.delete(unwrapped.keys().next().value ?? '')
    return key
  }

  return {
    createSpaceKey: async (spaceId) => {
      insert.run(spaceId, encrypt(wrapping, spaceId, randomBytes(32)), clock())
      keyOf(spaceId)
    },
    seal: async (spaceId, recordId, value) => encrypt(keyOf(spaceId), `${spaceId}/${recordId}`, Buffer.from(JSON.stringify(value), 'utf8')),
    open: async <T>(spaceId: string, recordId: string, sealed: Uint8Array) =>
      JSON.parse(decrypt(keyOf(spaceId), `${spaceId}/${recordId}`, sealed).toString('utf8')) as T,
    destroySpaceKey: async (spaceId) => {
      destroy.run(spaceId, clock())
      file.prepare('delete from erased_record where space_id = ?').run(spaceId)
      unwrapped.get(spaceId)?.fill(0)
      unwrapped.delete(spaceId)
      // secure_delete has zeroed the key in the new page; this removes the old page from the write-ahead log.
      file.exec('pragma wal_checkpoint(truncate)')
    },
    rememberErased: async (spaceId, recordIds) => {
      for (const recordId of recordIds) remember.run(spaceId, recordId, clock())
    },
    erasedOf: (spaceId, recordIds) => new Set(recordIds.filter((recordId) => wasErased.get(spaceId, recordId) !== undefined)),
    forgetErased: async (spaceId, recordIds) => {
      for (const recordId of recordIds) forget.run(spaceId, recordId)
    },
    allErased: () =>
      (file.prepare('select space_id, record_id from erased_record').all() as { space_id: string; record_id: string }[]).map((row) => ({
        spaceId: row.space_id,
        recordId: row.record_id,
      })),
    keyState: (spaceId) => {
      const row = select.get(spaceId) as { wrapped: Uint8Array | null } | undefined
      return row === undefined ? 'missing' : row.wrapped === null ? 'destroyed' : 'there'
    },
    hash: (purpose, value) => createHmac('sha256', hashing).update(`${purpose}\n${value}`).digest('hex'),
    close: () => file.close(),
  }
}
