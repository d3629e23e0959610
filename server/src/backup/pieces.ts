// Reads a table in pieces, in the order of its primary key, so that a large table is never in memory as a whole.
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { BackupRow } from './backed-up.ts'

const rowsAtOnce = 500

export async function* pieces(database: Kysely<Tables>, table: string, key: readonly string[]): AsyncGenerator<readonly BackupRow[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)))
  let last: BackupRow | undefined
  do {
    const after = last ? sql`where (${columns}) > (${sql.join(key.map((column) => last?.[column]))})` : sql``
    const piece = sql<BackupRow>`select * from ${sql.table(table)} ${after} order by ${columns} limit ${sql.lit(rowsAtOnce)}`
    const { rows } = await piece.execute(database)
    if (rows.length > 0) yield rows
    last = rows.length < rowsAtOnce ? undefined : rows.at(-1)
  } while (last)
}
