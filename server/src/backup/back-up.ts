// Makes a backup and proves it: restores it into a temporary database, and opens every sealed value in it.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { openPostgres } from '../database/open-postgres.ts'
import { openSqlite } from '../database/open-sqlite.ts'
import type { Database } from '../database/tables.ts'
import type { Config } from '../start/config.ts'
import { StartRefusal } from '../start/start-refusal.ts'
import { openVault } from '../vault/open-vault.ts'
import { copyKeys } from './copy-keys.ts'
import { type BackupSummary, readBackup } from './read-backup.ts'
import { writeBackup } from './write-backup.ts'

export type MadeBackup = { readonly path: string; readonly rows: number; readonly opened: number }

/** `folder`: gets one file per backup. `keysFolder`: gets the newest copy of the keys. Throws StartRefusal. */
export async function backUp(
  config: Config,
  { folder, keysFolder, madeBy, at }: { folder: string; keysFolder: string; madeBy: string; at: number },
): Promise<MadeBackup> {
  refuseTogether(folder, keysFolder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `krachtlijn-${new Date(at).toISOString().replaceAll(':', '')}.backup.gz`)
  const draft = `${path}.part`
  const proof = mkdtempSync(join(folder, 'proof-'))
  try {
    const database = await openLive(config)
    await writeBackup(database, draft, { madeBy, at }).finally(() => database.destroy())
    // After the rows, so that the copy has the key of every space in them.
    copyKeys(config.keysFolder, keysFolder)
    const { rows, opened } = await prove(draft, join(proof, 'proof.sqlite'), keysFolder, config.secret)
    renameSync(draft, path)
    return { path, rows, opened }
  } finally {
    rmSync(draft, { force: true })
    rmSync(proof, { recursive: true, force: true })
  }
}

/** A person who finds the backups must not find the keys with them. */
function refuseTogether(folder: string, keysFolder: string): void {
  const inside = (child: string, parent: string) => !relative(parent, child).startsWith('..')
  const [one, other] = [resolve(folder), resolve(keysFolder)]
  if (inside(one, other) || inside(other, one))
    throw new StartRefusal('Keep the keys apart from the backups: choose two folders, neither inside the other.')
}

async function openLive({ databaseUrl, dataFolder }: Config): Promise<Database> {
  if (databaseUrl !== null) return openPostgres(databaseUrl, 1)
  const path = join(dataFolder, 'krachtlijn.sqlite')
  // Otherwise a wrong folder would give a new, empty database and an empty backup.
  if (!existsSync(path))
    throw new StartRefusal(`There is no database in ${dataFolder}; use the settings with which the server is started (KRACHTLIJN_DATA).`)
  return openSqlite(path)
}

async function prove(path: string, proofPath: string, keysFolder: string, secret: string | null): Promise<BackupSummary> {
  const vault = openVault(keysFolder, secret)
  const database = openSqlite(proofPath)
  try {
    return await readBackup(path, database, vault)
  } finally {
    await database.destroy()
    vault.close()
  }
}
