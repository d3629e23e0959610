// Writes, lists and removes notes of four kinds. Shared notes and the record are sealed in the coachee's space. Working notes and
// attunement are sealed in the writer's own space, so a grant or key of the coachee's space does not open them.
import { isDeepStrictEqual } from 'node:util'
import type { Basis } from '#contract/version.ts'
import type { Actor } from '#method/access/actor.ts'
import { canReadNote, canReviseNote, canWriteNote, type NoteKind } from '#method/access/note.access.ts'
import { notAfter } from '#method/session/event-time.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { NoteRow, Versioned } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse, refuseChanged } from '../../http/refusal.ts'
import { weighNew, weighWrite } from '../../weigh-write.ts'
import { profilesByPerson } from '../person/profile.usecases.ts'
import { recordLook } from '../trajectory/access.usecases.ts'
import { type Reach, reachTrajectory, refuseWrite } from '../trajectory/reach.usecases.ts'
import { deleteNote, insertNote, lockNotes, notesInSpaces, updateNote } from './note.repository.ts'

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

export async function openNotes(rows: readonly NoteRow[], dependencies: Dependencies): Promise<OpenNote[]> {
  const profiles = await profilesByPerson([...new Set(rows.map((row) => row.made_by))], dependencies)
  return Promise.all(rows.map((row) => openWith(profiles, row, dependencies)))
}

async function openNote(row: NoteRow, dependencies: Dependencies): Promise<OpenNote> {
  return openWith(await profilesByPerson([row.made_by], dependencies), row, dependencies)
}

async function openWith(
  profiles: ReadonlyMap<string, { readonly name: string }>,
  row: NoteRow,
  { vault }: Dependencies,
): Promise<OpenNote> {
  const body = await vault.open<NoteBody>(row.space_id, row.id, row.body)
  return { row, body, byName: profiles.get(row.made_by)?.name ?? '' }
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
  NoteBody &
  Basis & {
    readonly noteId: string
    readonly sessionId: string | null
    readonly kind: NoteKind
    readonly phase: Phase | null
    readonly at: number
  }

/**
 * Creates a note, or changes an own note in the version that the writer saw. The client makes the id. The kind cannot change, because it
 * decides who reads the note.
 */
export async function keepNote(input: Keep, dependencies: Dependencies): Promise<OpenNote | Refusal<OpenNote>> {
  const reach = await reachTrajectory(input.actor, input.trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  const kept = await inTransaction(dependencies, (within) => keepReached(input, reach, within))
  // Another request inserted the same id at the same time; this time its row is found.
  return kept ?? keepNote(input, dependencies)
}

/** null: another request inserted the same id at the same time. */
async function keepReached(input: Keep, reach: Reach, dependencies: Dependencies): Promise<OpenNote | Refusal<OpenNote> | null> {
  const { actor, trajectoryId, noteId, kind } = input
  const now = dependencies.clock()
  const spaceId = kind === 'shared' || kind === 'record' ? reach.spaceId : actor.ownSpaceId
  if (!canWriteNote(actor, { spaceId, trajectoryId, kind }, now)) return refuseWrite(reach, 'note.not-allowed')
  const [known, ...more] = await lockNotes(dependencies.database, spacesOf(reach, actor), noteId)
  if (known !== undefined) {
    if (more.length > 0 || known.trajectory_id !== trajectoryId || !canReadNote(actor, placeOf(known), now))
      return refuse(404, 'note.unknown')
    if (!canReviseNote(actor, placeOf(known), now)) return refuseWrite(reach, 'note.not-yours')
    if (known.kind !== kind || known.space_id !== spaceId) return refuse(409, 'note.kind-differs')
  }
  const isAttunement = kind === 'attunement'
  const body: NoteBody = { text: input.text, own: isAttunement ? input.own : '' }
  const place: Place = { session_id: input.sessionId, phase: isAttunement ? input.phase : null, at: notAfter(known?.at ?? now, input.at) }
  const sealed = await dependencies.vault.seal(spaceId, noteId, body)
  const identity = { space_id: spaceId, id: noteId, trajectory_id: trajectoryId, kind, made_by: actor.personId }
  const next = (columns: Versioned): NoteRow => ({ ...identity, ...place, body: sealed, updated_at: now, ...columns })
  if (known === undefined) {
    const verdict = weighNew(input, ['text'])
    if (verdict === 'removed') return refuse(409, 'note.removed')
    return (await insertNote(dependencies.database, next(verdict))) ? openNote(next(verdict), dependencies) : null
  }
  if (spaceId === reach.spaceId) await recordLook(reach, actor, 'notes', dependencies)
  const stored = await openNote(known, dependencies)
  const verdict = weighWrite(known, input, isSame(stored, body, place) ? [] : ['text'])
  if (verdict === 'done') return stored
  if (verdict === 'changed') return refuseChanged('note.changed', stored)
  await updateNote(dependencies.database, next(verdict))
  return openNote(next(verdict), dependencies)
}

type Place = Pick<NoteRow, 'session_id' | 'phase' | 'at'>
function isSame({ row: { session_id, phase, at }, body }: OpenNote, sentBody: NoteBody, sentPlace: Place): boolean {
  return isDeepStrictEqual([body, { session_id, phase, at }], [sentBody, sentPlace])
}

/** Removes the version that the writer saw; a newer one is refused. */
export async function removeNote(
  { actor, trajectoryId, noteId, basedOn }: Asked & Basis & { readonly noteId: string },
  dependencies: Dependencies,
): Promise<{ ok: true } | Refusal<OpenNote>> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'note.unknown')
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    const now = within.clock()
    const rows = await lockNotes(database, spacesOf(reach, actor), noteId)
    const row = rows.find((known) => known.trajectory_id === trajectoryId && canReadNote(actor, placeOf(known), now))
    if (row === undefined) return refuse(404, 'note.unknown')
    if (!canReviseNote(actor, placeOf(row), now)) return refuseWrite(reach, 'note.not-yours')
    if (weighWrite(row, { basedOn }, ['text']) === 'changed') return refuseChanged('note.changed', await openNote(row, within))
    await deleteNote(database, row.space_id, noteId)
    return { ok: true }
  })
}
