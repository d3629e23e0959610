// Runs the pending migrations in one transaction. Safe when two processes start at the same moment.
import { sql } from 'kysely'
import { StartRefusal } from '../start/start-refusal.ts'
import type { Engine } from './dialect/engine.ts'
import { engineOf, lockForMigration } from './dialect/engine.ts'
import { inTransaction } from './in-transaction.ts'
import { foundation } from './migrations/0001-foundation.ts'
import { ownSpace } from './migrations/0002-own-space.ts'
import { reminders } from './migrations/0003-reminders.ts'
import { witness } from './migrations/0004-witness.ts'
import { promptSettings } from './migrations/0005-prompt-settings.ts'
import { versions } from './migrations/0006-versions.ts'
import { shares } from './migrations/0007-shares.ts'
import { erase } from './migrations/0009-erase.ts'
import { givenLinks } from './migrations/0010-given-links.ts'
import { importedFiles } from './migrations/0011-imported-files.ts'
import { eventTime } from './migrations/0012-event-time.ts'
import { alignmentHistory } from './migrations/0013-alignment-history.ts'
import type { Database } from './tables.ts'

/** A list of SQL statements. A released migration never changes; a later one corrects it. */
export type Migration = { readonly name: string; readonly statements: (engine: Engine) => readonly string[] }

export const migrations: readonly Migration[] = [
  foundation,
  ownSpace,
  reminders,
  witness,
  promptSettings,
  versions,
  shares,
  erase,
  givenLinks,
  importedFiles,
  eventTime,
  alignmentHistory,
]

/** Gives the names of the migrations that it ran. */
export async function migrate(database: Database, all: readonly Migration[] = migrations): Promise<readonly string[]> {
  return inTransaction({ database }, async ({ database: transaction }) => {
    await lockForMigration(transaction)
    await sql`create table if not exists migration (name text primary key, run_at text not null default current_timestamp)`.execute(
      transaction,
    )
    const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(transaction)
    const done = new Set(rows.map((row) => row.name))
    const unknown = rows.find((row) => !all.some((migration) => migration.name === row.name))
    if (unknown)
      throw new StartRefusal(
        `This database was made by a newer Krachtlijn (it has ${unknown.name}); start that version, or restore an older backup.`,
      )
    const pending = all.filter((migration) => !done.has(migration.name))
    for (const migration of pending) {
      for (const statement of migration.statements(engineOf(transaction))) await sql.raw(statement).execute(transaction)
      await sql`insert into migration (name) values (${migration.name})`.execute(transaction)
    }
    return pending.map((migration) => migration.name)
  })
}
