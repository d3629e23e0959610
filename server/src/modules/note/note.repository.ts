// Rows of notes. Shared notes and the record stand in the coachee's space; working notes and attunement in the writer's own.
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

export async function findNotes(database: Database, spaceIds: readonly string[], noteId: string): Promise<NoteRow[]> {
  return database
    .selectFrom('note')
    .selectAll()
    .where('space_id', 'in', [...spaceIds])
    .where('id', '=', noteId)
    .execute()
}

export async function putNote(database: Database, row: NoteRow): Promise<void> {
  const { session_id, phase, at, body, updated_at } = row
  await database
    .insertInto('note')
    .values(row)
    .onConflict((conflict) => conflict.columns(['space_id', 'id']).doUpdateSet({ session_id, phase, at, body, updated_at }))
    .execute()
}

export async function deleteNote(database: Database, spaceId: string, noteId: string): Promise<void> {
  await database.deleteFrom('note').where('space_id', '=', spaceId).where('id', '=', noteId).execute()
}
