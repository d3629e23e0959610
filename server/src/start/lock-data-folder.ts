// Makes sure that one server uses a data folder. The lock is one of SQLite on an empty file: it ends with the process, however that ends.
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartRefusal } from './start-refusal.ts'

export const lockName = 'server.lock'

/** Gives the function that ends the lock. Throws StartRefusal when another server has it. */
export function lockDataFolder(folder: string): () => void {
  const path = join(folder, lockName)
  closeSync(openSync(path, 'a', 0o600))
  const lock = new DatabaseSync(path, { timeout: 0 })
  try {
    lock.exec('begin exclusive')
  } catch {
    lock.close()
    throw new StartRefusal(`Another Krachtlijn server uses the data folder ${folder}; stop it, or set KRACHTLIJN_DATA to another folder.`)
  }
  return () => lock.close()
}
