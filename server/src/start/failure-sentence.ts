// One sentence for the host about why a command or a start failed.
import { storageFailureOf } from '../database/storage-failure.ts'
import { StartRefusal } from './start-refusal.ts'

const sqliteDamaged: ReadonlySet<number> = new Set([11, 26])

/** Null: a bug, about which nothing can be said in one sentence. The message of an error is not repeated: it may hold content. */
export function failureSentence(error: unknown): string | null {
  if (error instanceof StartRefusal || (error as Error | null)?.name === 'DamagedBackup') return (error as Error).message
  const { errcode, code, path, syscall } = (error ?? {}) as { errcode?: number; code?: string; path?: string; syscall?: string }
  const failure = storageFailureOf(error)
  if (failure === 'full') return 'There is no room left on the disk; make room and try again.'
  if (failure === 'read-only') return 'The disk or the database is read-only; make it writable and try again.'
  if (failure === 'busy') return 'The database is in use by another program; stop that program and try again.'
  if (failure === 'unreachable') return 'PostgreSQL of DATABASE_URL does not answer.'
  if (errcode !== undefined && sqliteDamaged.has(errcode % 256)) return 'The database file is damaged; restore a backup.'
  if (syscall !== undefined) return `${syscall}${path === undefined ? '' : ` of ${path}`} failed (${code ?? 'unknown reason'}).`
  return null
}
