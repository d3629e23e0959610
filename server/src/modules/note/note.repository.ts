// Rows of notes. Shared notes and the record are in the coachee's space; working notes and attunement are in the writer's own.
import type { Database, NoteRow } from '../../database/tables.ts'

export async function notesInSpaces(
  database: Database,
  spaceIds: readonly string[],
  trajectoryId: string,
  sessionId: string | null,
): Promise<NoteRow[]> {
  const query = database
    .selectFrom('note')
    .selectAll()
    .where('space_id', 'in', [...spaceIds])
    .where('trajectory_id', '=', trajectoryId)
  return (sessionId === null ? query : query.where('session_id', '=', sessionId)).orderBy('at').orderBy('id').execute()
}

/** Working notes and attunement, newest first: those in the own place of a person who reflects alone are left out. */
export async function ownNotesAboutOthers(database: Database, spaceId: string): Promise<NoteRow[]> {
  return database
    .selectFrom('note')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('kind', 'in', ['working', 'attunement'])
    .where('trajectory_id', '!=', spaceId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute()
}

/** The space of each of these trajectories that exists. */
export async function spacesOfTrajectories(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await database
    .selectFrom('trajectory')
    .select(['id', 'space_id'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row.space_id]))
}

/** Locked until the transaction ends: of two writes at once the second is weighed against the first. */
export async function lockNotes(database: Database, spaceIds: readonly string[], noteId: string): Promise<NoteRow[]> {
  return database
    .selectFrom('note')
    .selectAll()
    .where('space_id', 'in', [...spaceIds])
    .where('id', '=', noteId)
    .forUpdate()
    .execute()
}

/** False when a request at the same time inserted this id first. */
export async function insertNote(database: Database, row: NoteRow): Promise<boolean> {
  const result = await database
    .insertInto('note')
    .values(row)
    .onConflict((conflict) => conflict.columns(['space_id', 'id']).doNothing())
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows) === 1
}

export async function updateNote(database: Database, row: NoteRow): Promise<void> {
  const { session_id, phase, at, body, updated_at, version, written } = row
  await database
    .updateTable('note')
    .set({ session_id, phase, at, body, updated_at, version, written })
    .where('space_id', '=', row.space_id)
    .where('id', '=', row.id)
    .execute()
}

export async function deleteNote(database: Database, spaceId: string, noteId: string): Promise<void> {
  await database.deleteFrom('note').where('space_id', '=', spaceId).where('id', '=', noteId).execute()
}
