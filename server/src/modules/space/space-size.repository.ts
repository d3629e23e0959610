// How much a space holds, in bytes of its file.
import { sql } from 'kysely'
import type { Database } from '../../database/tables.ts'

/** Ids, instants and names around the text of a row in the file. */
const bytesPerRow = 300
const tables = [
  'trajectory',
  'agreement',
  'finding',
  'finding_revision',
  'session',
  'session_event',
  'alignment',
  'alignment_revision',
  'alignment_state',
  'note',
  'reminder',
  'received',
  'prompt_setting',
] as const
const withoutBody: ReadonlySet<string> = new Set(['session'])

/** An estimate from above; it reads no content. */
export async function bytesOfSpace(database: Database, spaceId: string): Promise<number> {
  let bytes = 0
  for (const table of tables) {
    const row = await database
      .selectFrom(table as 'note')
      .select((select) => [
        select.fn.countAll<number>().as('rows'),
        (withoutBody.has(table) ? sql<number>`0` : sql<number | null>`sum(length(body))`).as('bytes'),
      ])
      .where('space_id', '=', spaceId)
      .executeTakeFirst()
    bytes += Number(row?.rows ?? 0) * bytesPerRow + Number(row?.bytes ?? 0)
  }
  return bytes
}
