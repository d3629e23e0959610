// Opens what the use cases need, by the settings: database, vault, mailer, clock, randomness.
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { uuidv7 } from '#method/id/id.ts'
import { finishErasures } from '../backup/prove-backup.ts'
import { migrate } from '../database/migrate.ts'
import { openPostgres } from '../database/open-postgres.ts'
import { openSqlite } from '../database/open-sqlite.ts'
import type { Dependencies } from '../dependencies.ts'
import { openMailer } from '../mail/open-mailer.ts'
import { openPusher } from '../push/open-pusher.ts'
import { openVault } from '../vault/open-vault.ts'
import type { Config } from './config.ts'
import { requireWritableFolder } from './config.ts'

export type OpenDependencies = { readonly dependencies: Dependencies; readonly close: () => Promise<void> }

const repository = join(import.meta.dirname, '../../..')

export function readVersion(): string {
  return (JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { version: string }).version
}

/** `origin`: the URL at which people open the product; known only when the port is. */
export async function openDependencies(config: Config, origin: string): Promise<OpenDependencies> {
  requireWritableFolder(config.dataFolder)
  requireWritableFolder(config.keysFolder)
  const database =
    config.databaseUrl === null ? openSqlite(join(config.dataFolder, 'krachtlijn.sqlite')) : await openPostgres(config.databaseUrl)
  try {
    await migrate(database)
    const vault = openVault(config.keysFolder, config.secret)
    await finishErasures(database, vault, Date.now())
    const mailer = config.smtpUrl !== null && config.mailFrom !== null ? openMailer(config.smtpUrl, config.mailFrom) : null
    const dependencies: Dependencies = {
      database,
      vault,
      clock: Date.now,
      makeId: () => uuidv7(Date.now(), randomBytes(10)),
      makeToken: () => randomBytes(32).toString('base64url'),
      sendMail: mailer?.sendMail ?? null,
      push: config.pushContact === null ? null : openPusher(config.keysFolder, config.pushContact, Date.now),
      origin,
      version: readVersion(),
    }
    const close = async () => {
      mailer?.close()
      await database.destroy()
      vault.close()
    }
    return { dependencies, close }
  } catch (error) {
    await database.destroy()
    throw error
  }
}
