// Tells whether an error means that the database cannot store anything now: the disk is full, the file or server is read-only, another process
// has the lock, or it cannot be reached.
export type StorageFailure = 'full' | 'read-only' | 'busy' | 'unreachable'

/** SQLite: the primary code, the low byte of errcode. IOERR and CANTOPEN are what a full disk gives for its files beside the database. */
const sqlite: Readonly<Record<number, StorageFailure>> = { 5: 'busy', 6: 'busy', 8: 'read-only', 10: 'full', 13: 'full', 14: 'full' }
/** Codes of PostgreSQL and of the system. */
const codes: Readonly<Record<string, StorageFailure>> = {
  '53100': 'full',
  ENOSPC: 'full',
  EDQUOT: 'full',
  '25006': 'read-only',
  EROFS: 'read-only',
  '55P03': 'busy',
  '53300': 'busy',
  '57P01': 'unreachable',
  '57P03': 'unreachable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
}

/** Null: it is another error. */
export function storageFailureOf(error: unknown): StorageFailure | null {
  const { errcode, code } = (error ?? {}) as { errcode?: number; code?: string }
  if (errcode !== undefined) return sqlite[errcode % 256] ?? null
  return codes[code ?? ''] ?? null
}

/** For the host: what is wrong, and what to do. */
export const storageSentences: Readonly<Record<StorageFailure, string>> = {
  full: 'The disk of the database is full: nothing can be stored until there is room. Reading and exporting go on.',
  'read-only': 'The database is read-only: nothing can be stored until it can be written to. Reading and exporting go on.',
  busy: 'The database is in use by another program for more than five seconds: a write was refused. Stop that program.',
  unreachable: 'PostgreSQL of DATABASE_URL does not answer.',
}

/** Does work that a reader need not wait for and that may fail with the disk, such as marking that a person was seen. */
export async function whenStorageAllows(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (storageFailureOf(error) === null) throw error
  }
}
