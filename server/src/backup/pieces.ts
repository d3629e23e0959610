// A whole table, a piece at a time, in the order of its primary key: a million rows never stand in memory at once.
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Row } from './backed-up.ts'

const rowsAtOnce = 500

export async function* pieces(database: Kysely<Tables>, table: string, key: readonly string[]): AsyncGenerator<readonly Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)))
  let last: Row | undefined
  do {
    const after = last ? sql`where (${columns}) > (${sql.join(key.map((column) => last?.[column]))})` : sql``
    const piece = sql<Row>`select * from ${sql.table(table)} ${after} order by ${columns} limit ${sql.lit(rowsAtOnce)}`
    const { rows } = await piece.execute(database)
    if (rows.length > 0) yield rows
    last = rows.length < rowsAtOnce ? undefined : rows.at(-1)
  } while (last)
}
