// The settings of SQLite: durable, one writer at a time from the first statement of a transaction, foreign keys enforced.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { migrate } from './migrate.ts'
import { openSqlite } from './open-sqlite.ts'
import type { Database } from './tables.ts'

let folder: string
let database: Database
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'krachtlijn-sqlite-'))
  database = openSqlite(join(folder, 'a.sqlite'))
  await migrate(database)
})
afterEach(async () => {
  await database.destroy()
  rmSync(folder, { recursive: true })
})

it('every commit reaches the disk: write-ahead log, synchronous full, no blocking wait for locks, foreign keys', async () => {
  const ask = async (name: string) =>
    Object.values((await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(database)).rows[0] ?? {})[0]
  expect([
    await ask('journal_mode'),
    await ask('synchronous'),
    await ask('busy_timeout'),
    await ask('foreign_keys'),
    await ask('secure_delete'),
  ]).toEqual(['wal', 2, 0, 1, 1])
})

it('a transaction that has only read so far already excludes other writers, so that it can always write', async () => {
  const other = new DatabaseSync(join(folder, 'a.sqlite'), { timeout: 0 })
  await database.transaction().execute(async (transaction) => {
    await transaction.selectFrom('setting').selectAll().execute()
    expect(() => other.exec("insert into setting (key, value) values ('a', '1')")).toThrow('locked')
    await transaction.insertInto('setting').values({ key: 'b', value: '1' }).execute()
  })
  other.exec("insert into setting (key, value) values ('a', '1')")
  other.close()
})

it.skipIf(process.platform === 'win32')('no other user of this machine can read the file or its log', async () => {
  await database.insertInto('setting').values({ key: 'a', value: '1' }).execute()
  for (const ending of ['', '-wal', '-shm']) expect(statSync(join(folder, `a.sqlite${ending}`)).mode & 0o077).toBe(0)
})

it('a read does not wait for a transaction of another request, and sees what was committed before it', async () => {
  const seen: string[][] = []
  const keys = async () => (await database.selectFrom('setting').select('key').execute()).map(({ key }) => key)
  await database.transaction().execute(async (transaction) => {
    await transaction.insertInto('setting').values({ key: 'b', value: '1' }).execute()
    seen.push(await keys())
  })
  seen.push(await keys())
  expect(seen).toEqual([[], ['b']])
})

it('while another process has the lock, a write waits without stopping other requests', async () => {
  const other = new DatabaseSync(join(folder, 'a.sqlite'), { timeout: 0 })
  other.exec('begin immediate')
  const write = database.insertInto('setting').values({ key: 'a', value: '1' }).execute()
  expect(await database.selectFrom('setting').selectAll().execute()).toEqual([])
  other.exec('commit')
  other.close()
  await write
  expect(await database.selectFrom('setting').select('key').execute()).toEqual([{ key: 'a' }])
})

it('a transaction that SQLite itself rolled back says why, and leaves the connection free for the next one', async () => {
  const failing = database.transaction().execute(async (transaction) => {
    // A full disk rolls back in the same way.
    for (const value of ['1', '2'])
      await sql.raw(`insert or rollback into setting (key, value) values ('a', '${value}')`).execute(transaction)
  })
  await expect(failing).rejects.toThrow('UNIQUE constraint failed')
  await database.insertInto('setting').values({ key: 'a', value: '3' }).execute()
})
