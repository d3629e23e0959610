// The working notes and dual attunement of a coach about trajectories that they no longer reach: they left, access ended, or the coachee
// erased it. They are about the coach's own work and stay in the coach's own space.
import type { Actor } from '#method/access/actor.ts'
import { isGuestCoach } from '#method/access/space.access.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { deleteNote, ownNotesAboutOthers, spacesOfTrajectories } from './note.repository.ts'
import { type OpenNote, openNotes } from './note.usecases.ts'

/** Newest first. */
export async function listFormerNotes({ actor }: { readonly actor: Actor }, dependencies: Dependencies): Promise<OpenNote[]> {
  const { database, clock } = dependencies
  const rows = await ownNotesAboutOthers(database, actor.ownSpaceId)
  const spaces = await spacesOfTrajectories(database, [...new Set(rows.map((row) => row.trajectory_id))])
  const now = clock()
  const former = rows.filter(({ trajectory_id: trajectoryId }) => {
    const spaceId = spaces.get(trajectoryId)
    return spaceId === undefined || !isGuestCoach(actor, { spaceId, trajectoryId }, now)
  })
  return openNotes(former, dependencies)
}

/** Only notes of `listFormerNotes`: others have a page of their own. */
export async function eraseFormerNote(
  { actor, noteId }: { readonly actor: Actor; readonly noteId: string },
  dependencies: Dependencies,
): Promise<{ ok: true } | Refusal> {
  const former = await listFormerNotes({ actor }, dependencies)
  if (!former.some(({ row }) => row.id === noteId)) return refuse(404, 'note.unknown')
  await deleteNote(dependencies.database, actor.ownSpaceId, noteId)
  return { ok: true }
}
