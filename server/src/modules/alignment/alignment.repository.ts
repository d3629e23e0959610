// Rows of krachtlijnen and of the statements about their layers. Statements are never changed.
import type { AlignmentRevisionRow, AlignmentRow, AlignmentStateRow, Database, Versioned } from '../../database/tables.ts'

export async function alignmentsOfTrajectory(database: Database, spaceId: string, trajectoryId: string): Promise<AlignmentRow[]> {
  return database
    .selectFrom('alignment')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', trajectoryId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

export async function findAlignment(database: Database, spaceId: string, alignmentId: string): Promise<AlignmentRow | undefined> {
  return database.selectFrom('alignment').selectAll().where('space_id', '=', spaceId).where('id', '=', alignmentId).executeTakeFirst()
}

/** The same, locked until the transaction ends: of two changes at once the second is weighed against the first. */
export async function lockAlignment(database: Database, spaceId: string, alignmentId: string): Promise<AlignmentRow | undefined> {
  return database
    .selectFrom('alignment')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('id', '=', alignmentId)
    .forUpdate()
    .executeTakeFirst()
}

export async function insertAlignment(database: Database, row: AlignmentRow): Promise<void> {
  await database.insertInto('alignment').values(row).execute()
}

export async function updateAlignment(
  database: Database,
  spaceId: string,
  alignmentId: string,
  change: Pick<AlignmentRow, 'ideal_id' | 'body' | keyof Versioned>,
): Promise<void> {
  await database.updateTable('alignment').set(change).where('space_id', '=', spaceId).where('id', '=', alignmentId).execute()
}

/** One wording of a krachtlijn. The same version twice is stored once. */
export async function insertRevision(database: Database, row: AlignmentRevisionRow): Promise<void> {
  await database
    .insertInto('alignment_revision')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function revisionsOf(database: Database, spaceId: string, alignmentIds: readonly string[]): Promise<AlignmentRevisionRow[]> {
  if (alignmentIds.length === 0) return []
  return database
    .selectFrom('alignment_revision')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('alignment_id', 'in', [...alignmentIds])
    .orderBy('alignment_id')
    .orderBy('version')
    .execute()
}

export async function statesOf(database: Database, spaceId: string, alignmentIds: readonly string[]): Promise<AlignmentStateRow[]> {
  if (alignmentIds.length === 0) return []
  return database
    .selectFrom('alignment_state')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('alignment_id', 'in', [...alignmentIds])
    .orderBy('at')
    .orderBy('id')
    .execute()
}

export async function findState(database: Database, spaceId: string, stateId: string): Promise<AlignmentStateRow | undefined> {
  return database.selectFrom('alignment_state').selectAll().where('space_id', '=', spaceId).where('id', '=', stateId).executeTakeFirst()
}

export async function deleteState(database: Database, spaceId: string, stateId: string): Promise<void> {
  await database.deleteFrom('alignment_state').where('space_id', '=', spaceId).where('id', '=', stateId).execute()
}

export async function insertState(database: Database, row: AlignmentStateRow): Promise<void> {
  await database.insertInto('alignment_state').values(row).execute()
}
