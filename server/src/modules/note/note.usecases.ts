// Keeping notes of four kinds that never merge. Working notes and dual attunement are sealed in the writer's own space:
// whoever has the coachee's space, its key or a grant there cannot reach them.
import { canReadNote, canReviseNote, canWriteNote, type NoteKind } from '#method/access/note.access.ts'
import type { Actor } from '../../actor.ts'
import type { NoteRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { profilesByPerson } from '../person/person.usecases.ts'
import { recordLook } from '../trajectory/access.usecases.ts'
import { type Reach, reachTrajectory } from '../trajectory/reach.usecases.ts'
import { deleteNote, findNotes, notesInSpaces, putNote } from './note.repository.ts'

export type NoteBody = { readonly text: string; readonly own: string }
export type OpenNote = { readonly row: NoteRow; readonly body: NoteBody; readonly byName: string }
export type Phase = 'before' | 'during' | 'after'
type Asked = { readonly actor: Actor; readonly trajectoryId: string }

const placeOf = (row: NoteRow) => ({
  spaceId: row.space_id,
  trajectoryId: row.trajectory_id,
  kind: row.kind as NoteKind,
  writtenBy: row.made_by,
})
const spacesOf = (reach: Reach, actor: Actor) => [...new Set([reach.spaceId, actor.ownSpaceId])]

async function openNotes(rows: readonly NoteRow[], dependencies: Dependencies): Promise<OpenNote[]> {
  const profiles = await profilesByPerson(dependencies, [...new Set(rows.map((row) => row.made_by))])
  return Promise.all(
    rows.map(async (row) => ({
      row,
      body: await dependencies.vault.open<NoteBody>(row.space_id, row.id, row.body),
      byName: profiles.get(row.made_by)?.name ?? '',
    })),
  )
}

export async function listNotes(
  { actor, trajectoryId, sessionId }: Asked & { readonly sessionId?: string | undefined },
  dependencies: Dependencies,
): Promise<OpenNote[] | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  const now = dependencies.clock()
  const rows = await notesInSpaces(dependencies.database, spacesOf(reach, actor), trajectoryId, sessionId ?? null)
  const readable = rows.filter((row) => canReadNote(actor, placeOf(row), now))
  if (readable.some((row) => row.space_id === reach.spaceId)) await recordLook(reach, actor, 'notes', dependencies)
  return openNotes(readable, dependencies)
}

type Keep = Asked &
  NoteBody & {
    readonly noteId: string
    readonly sessionId: string | null
    readonly kind: NoteKind
    readonly phase: Phase | null
    readonly at: number
  }

/** Writes a note or changes one's own; the id is made on the device. A note never changes its kind, since that decides who reads it. */
export async function keepNote(input: Keep, dependencies: Dependencies): Promise<OpenNote | Refusal> {
  const { actor, trajectoryId, noteId, kind } = input
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  const now = dependencies.clock()
  const spaceId = kind === 'shared' || kind === 'record' ? reach.spaceId : actor.ownSpaceId
  if (!canWriteNote(actor, { spaceId, trajectoryId, kind }, now)) return refuse(403, 'note.not-allowed')
  return dependencies.database.transaction().execute(async (database) => {
    const within = { ...dependencies, database }
    const [known, ...more] = await findNotes(database, spacesOf(reach, actor), noteId)
    if (known !== undefined) {
      if (more.length > 0 || known.trajectory_id !== trajectoryId || !canReadNote(actor, placeOf(known), now))
        return refuse(404, 'note.unknown')
      if (!canReviseNote(actor, placeOf(known), now)) return refuse(403, 'note.not-yours')
      if (known.kind !== kind || known.space_id !== spaceId) return refuse(409, 'note.kind-differs')
    }
    const isAttunement = kind === 'attunement'
    const body: NoteBody = { text: input.text, own: isAttunement ? input.own : '' }
    const row: NoteRow = {
      space_id: spaceId,
      id: noteId,
      trajectory_id: trajectoryId,
      session_id: input.sessionId,
      kind,
      phase: isAttunement ? input.phase : null,
      at: input.at,
      made_by: actor.personId,
      body: await dependencies.vault.seal(spaceId, noteId, body),
      updated_at: now,
    }
    await putNote(database, row)
    const [open] = await openNotes([row], within)
    return open ?? refuse(404, 'note.unknown')
  })
}

export async function removeNote(
  { actor, trajectoryId, noteId }: Asked & { readonly noteId: string },
  dependencies: Dependencies,
): Promise<{ ok: true } | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'note.unknown')
  const now = dependencies.clock()
  const rows = await findNotes(dependencies.database, spacesOf(reach, actor), noteId)
  const row = rows.find((known) => known.trajectory_id === trajectoryId && canReadNote(actor, placeOf(known), now))
  if (row === undefined) return refuse(404, 'note.unknown')
  if (!canReviseNote(actor, placeOf(row), now)) return refuse(403, 'note.not-yours')
  await deleteNote(dependencies.database, row.space_id, noteId)
  return { ok: true }
}
