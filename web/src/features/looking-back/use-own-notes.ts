// The notes in the person's own place, which only they read: of a session alone, and words that could not be stored where they were written.
import type { CallInput, CallResult } from '#contract/client.ts'
import { call } from '../../client/api.ts'
import { useKept } from '../../client/offline/use-kept.ts'
import { listWaiting } from '../../client/outbox/outbox.ts'
import { useMe } from '../../client/who/me.ts'

type Note = CallResult<'GET /api/trajectories/:trajectoryId/notes'>['notes'][number]
export type OwnNote = Pick<Note, 'id' | 'at' | 'text'>
const noteKey = 'PUT /api/trajectories/:trajectoryId/notes/:noteId'

/** With the notes that wait on this device. */
async function withWaiting(ownPlace: string, notes: readonly OwnNote[]): Promise<readonly OwnNote[]> {
  const waiting = (await listWaiting()).flatMap((write): OwnNote[] => {
    if (write.key !== noteKey) return []
    const { params, body } = write.input as CallInput<typeof noteKey>
    return params.trajectoryId === ownPlace ? [{ id: params.noteId, at: body.at, text: body.text }] : []
  })
  return [...notes.filter(({ id }) => !waiting.some((one) => one.id === id)), ...waiting]
}

export function useOwnNotes(): readonly OwnNote[] {
  const { spaceId } = useMe()
  const { data } = useKept<readonly OwnNote[]>(
    'own-notes',
    async (signal) => (await call('GET /api/trajectories/:trajectoryId/notes', { params: { trajectoryId: spaceId } }, signal)).notes,
    true,
    (notes) => withWaiting(spaceId, notes),
  )
  return data ?? none
}

const none: readonly OwnNote[] = []
