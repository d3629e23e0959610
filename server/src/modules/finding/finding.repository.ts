// Rows of findings and their revisions. Every change adds a revision; none is ever changed or removed.
import type { Database, FindingRevisionRow, FindingRow } from '../../database/tables.ts'

export async function findingsOfTrajectory(
  database: Database,
  spaceId: string,
  trajectoryId: string,
  sessionId: string | null,
): Promise<FindingRow[]> {
  const query = database.selectFrom('finding').selectAll().where('space_id', '=', spaceId).where('trajectory_id', '=', trajectoryId)
  const narrowed = sessionId === null ? query : query.where('session_id', '=', sessionId)
  return narrowed.orderBy('created_at').orderBy('id').execute()
}

export async function findFinding(database: Database, spaceId: string, findingId: string): Promise<FindingRow | undefined> {
  return database.selectFrom('finding').selectAll().where('space_id', '=', spaceId).where('id', '=', findingId).executeTakeFirst()
}

/** The same, held until the transaction ends: two answers come one after the other. */
export async function lockFinding(database: Database, spaceId: string, findingId: string): Promise<FindingRow | undefined> {
  return database
    .selectFrom('finding')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('id', '=', findingId)
    .forUpdate()
    .executeTakeFirst()
}

export async function findingsByIds(
  database: Database,
  spaceId: string,
  trajectoryId: string,
  ids: readonly string[],
): Promise<FindingRow[]> {
  if (ids.length === 0) return []
  return database
    .selectFrom('finding')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', trajectoryId)
    .where('id', 'in', [...ids])
    .execute()
}

export async function insertFinding(database: Database, row: FindingRow): Promise<void> {
  await database.insertInto('finding').values(row).execute()
}

export async function updateFinding(database: Database, row: FindingRow): Promise<void> {
  const { state, visibility, reworded, revision, body, updated_at } = row
  await database
    .updateTable('finding')
    .set({ state, visibility, reworded, revision, body, updated_at })
    .where('space_id', '=', row.space_id)
    .where('id', '=', row.id)
    .execute()
}

export async function insertRevision(database: Database, row: FindingRevisionRow): Promise<void> {
  await database.insertInto('finding_revision').values(row).execute()
}

export async function revisionsOf(database: Database, spaceId: string, findingId: string): Promise<FindingRevisionRow[]> {
  return database
    .selectFrom('finding_revision')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('finding_id', '=', findingId)
    .orderBy('revision')
    .execute()
}
