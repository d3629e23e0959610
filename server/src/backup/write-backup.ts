// Writes all rows to one file, as they were at one instant, while the server runs.
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Kysely, sql } from 'kysely'
import { engineOf } from '../database/dialect/engine.ts'
import type { Database, Tables } from '../database/tables.ts'
import { StartRefusal } from '../start/start-refusal.ts'
import { backedUp, leftOut } from './backed-up.ts'
import { backupVersion, writeEnd, writeHeader, writeRow } from './backup-file.ts'
import { pieces } from './pieces.ts'

/** The file must not exist; only this user can read it. */
export async function writeBackup(database: Database, path: string, { madeBy, at }: { madeBy: string; at: number }): Promise<void> {
  await database.connection().execute(async (connection) => {
    await sql.raw(engineOf(connection) === 'postgres' ? 'begin isolation level repeatable read read only' : 'begin').execute(connection)
    try {
      const lines = allLines(connection, { madeBy, at })
      await pipeline(lines, createGzip(), createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }))
    } finally {
      await sql.raw('rollback').execute(connection)
    }
  })
}

async function* allLines(connection: Kysely<Tables>, about: { madeBy: string; at: number }) {
  const { rows: migrations } = await sql<{ name: string }>`select name from migration order by name`.execute(connection)
  const header = { krachtlijn: 'backup', version: backupVersion, ...about, migrations: migrations.map(({ name }) => name) } as const
  yield `${writeHeader(header)}\n`
  const counts: Record<string, number> = {}
  const there = await tablesOf(connection)
  for (const { name, key } of backedUp.filter((table) => there.has(table.name))) {
    counts[name] = 0
    for await (const rows of pieces(connection, name, key)) {
      counts[name] += rows.length
      yield rows.map((row) => `${writeRow(name, row)}\n`).join('')
    }
  }
  yield `${writeEnd(counts)}\n`
}

/** Refuses a database with an unknown table: it would be missing from the backup. */
async function tablesOf(connection: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const names = (await connection.introspection.getTables()).map(({ name }) => name)
  const known = new Set<string>([...backedUp.map(({ name }) => name), ...leftOut, 'migration'])
  const unknown = names.find((name) => !known.has(name))
  if (unknown) throw new StartRefusal(`This database has a table that this version does not know (${unknown}); use the version that runs.`)
  return new Set(names)
}
