// Rows of the access ledger.
import type { Database, LookRow } from '../../database/tables.ts'

/** The id is derived from person, kind and hour, so a second look in the same hour is the same row. */
export async function insertLook(database: Database, row: LookRow): Promise<void> {
  await database
    .insertInto('look')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function latestLooks(database: Database, spaceId: string, trajectoryId: string, limit: number): Promise<LookRow[]> {
  return database
    .selectFrom('look')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', trajectoryId)
    .orderBy('at', 'desc')
    .orderBy('what')
    .limit(limit)
    .execute()
}
