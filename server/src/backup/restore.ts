// Restores a backup, and proves that every sealed value in it opens.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openPostgres } from '../database/open-postgres.ts'
import { openSqlite } from '../database/open-sqlite.ts'
import { type Config, requireWritableFolder } from '../start/config.ts'
import { StartRefusal } from '../start/start-refusal.ts'
import { openVault } from '../vault/open-vault.ts'
import { putKeysBack, spaceKeys } from './copy-keys.ts'
import { type BackupSummary, readBackup } from './read-backup.ts'

export type RestoredBackup = BackupSummary & { readonly people: number }

/** `keysFrom`: a copy of the keys; null: use the keys that are in place. Throws DamagedBackup or StartRefusal. */
export async function restore(config: Config, path: string, keysFrom: string | null): Promise<RestoredBackup> {
  if (!existsSync(path)) throw new StartRefusal(`There is no file ${path}.`)
  requireWritableFolder(config.dataFolder)
  if (keysFrom !== null) putKeysBack(keysFrom, config.keysFolder)
  if (!existsSync(join(config.keysFolder, spaceKeys)))
    throw new StartRefusal(`There are no keys in ${config.keysFolder}: name the copy of the keys after the backup.`)
  if (config.secret === null && !existsSync(join(config.keysFolder, 'master.key')))
    throw new StartRefusal('These keys came without a master key: set KRACHTLIJN_SECRET to the one they were made with.')
  const vault = openVault(config.keysFolder, config.secret)
  const database =
    config.databaseUrl === null ? openSqlite(join(config.dataFolder, 'krachtlijn.sqlite')) : await openPostgres(config.databaseUrl, 1)
  try {
    const read = await readBackup(path, database, vault)
    const { count } = await database
      .selectFrom('person')
      .select((select) => select.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return { ...read, people: Number(count) }
  } finally {
    await database.destroy()
    vault.close()
  }
}
