// Opens the SQLite file (or memory, for tests) durably. Migrations: migrate.ts.
import { closeSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { StartRefusal } from '../start/start-refusal.ts'
import { createSqliteDialect } from './dialect/sqlite-dialect.ts'
import { networkShareOf } from './file-system.ts'
import type { Database, Tables } from './tables.ts'

/** SQLite 3.51.3 fixes a WAL reset that could lose acknowledged writes. Node 24.21 has 3.53.4; another Node may have an older one. */
export const oldestSqlite = '3.51.3'
const sqliteBusy = 5

/** Compares versions like 3.9.0 and 3.51.3 by number. */
export function isOlder(version: string, bar: string): boolean {
  const [left, right] = [version, bar].map((text) => text.split('.').map(Number))
  for (let index = 0; index < 3; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

/**
 * In WAL mode, with fsync at each commit. `timeout`: milliseconds that a statement blocks this process while another one has the lock.
 * Throws StartRefusal on a network share and with an old SQLite.
 */
export function openDurableFile(path: string, timeout = 5000): DatabaseSync {
  if (path !== ':memory:') {
    const share = networkShareOf(dirname(path))
    if (share !== null)
      throw new StartRefusal(
        `The data folder ${dirname(path)} is on a network share (${share}), where SQLite can lose data; use a local disk or set DATABASE_URL.`,
      )
  }
  if (path !== ':memory:') makePrivate(path)
  const file = new DatabaseSync(path, { timeout, enableForeignKeyConstraints: true })
  const { version } = file.prepare('select sqlite_version() as version').get() as { version: string }
  if (isOlder(version, oldestSqlite)) {
    file.close()
    throw new StartRefusal(
      `This Node carries SQLite ${version}; Krachtlijn needs ${oldestSqlite} or newer. Use the pinned Node (npm ci) or set DATABASE_URL.`,
    )
  }
  becomeWal(file)
  file.exec('pragma synchronous = full; pragma secure_delete = on')
  return file
}

/**
 * Creates a new file readable only for this user, whatever the umask; SQLite gives its WAL file the same mode. An existing file keeps its
 * mode: the host may have changed it.
 */
function makePrivate(path: string): void {
  closeSync(openSync(path, 'a', 0o600))
}

const waitAtMost = 5000
const betweenTries = 20

/** Retries, because SQLite does not apply its timeout to this pragma: when two processes open a new file at once, one is refused. */
function becomeWal(file: DatabaseSync): void {
  for (let waited = 0; ; waited += betweenTries) {
    try {
      file.exec('pragma journal_mode = wal')
      return
    } catch (error) {
      // The low byte is the primary code: SQLITE_BUSY_RECOVERY and others count as busy too.
      if (((error as { errcode?: number }).errcode ?? 0) % 256 !== sqliteBusy || waited >= waitAtMost) throw error
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, betweenTries)
  }
}

export function openSqlite(path: string): Database {
  // The dialect waits for locks itself, so that other requests go on meanwhile.
  const writer = openDurableFile(path, 0)
  const reader = path === ':memory:' ? null : new DatabaseSync(path, { readOnly: true, timeout: 0 })
  return new Kysely<Tables>({ dialect: createSqliteDialect(writer, reader) })
}
