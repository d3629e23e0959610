// The notes in the person's space: their own, and those that a coach and they both read. Only their own can be erased here.
import type { CallInput, CallResult } from '#contract/client.ts'
import { call } from '../../client/api.ts'
import { useKept } from '../../client/offline/use-kept.ts'
import { listWaiting } from '../../client/outbox/outbox.ts'
import { useMe } from '../../client/who/me.ts'

type Note = CallResult<'GET /api/trajectories/:trajectoryId/notes'>['notes'][number]
export type OwnNote = Pick<Note, 'id' | 'at' | 'text' | 'trajectoryId' | 'kind' | 'mine' | 'byName'>
const noteKey = 'PUT /api/trajectories/:trajectoryId/notes/:noteId'

/** With the notes that wait on this device. */
async function withWaiting(places: readonly string[], notes: readonly OwnNote[]): Promise<readonly OwnNote[]> {
  const waiting = (await listWaiting()).flatMap((write): OwnNote[] => {
    if (write.key !== noteKey) return []
    const { params, body } = write.input as CallInput<typeof noteKey>
    const { trajectoryId, noteId: id } = params
    if (!places.includes(trajectoryId)) return []
    return [{ id, trajectoryId, at: body.at, text: body.text, kind: body.kind, mine: true, byName: '' }]
  })
  return [...notes.filter(({ id }) => !waiting.some((one) => one.id === id)), ...waiting]
}

export function useOwnNotes(): readonly OwnNote[] {
  const { spaceId, trajectories } = useMe()
  const places = [spaceId, ...trajectories.map(({ id }) => id)]
  const { data } = useKept<readonly OwnNote[]>(
    'own-all-notes',
    async (signal) => {
      const read = (trajectoryId: string) => call('GET /api/trajectories/:trajectoryId/notes', { params: { trajectoryId } }, signal)
      return (await Promise.all(places.map(read))).flatMap(({ notes }) => notes)
    },
    true,
    (notes) => withWaiting(places, notes),
  )
  return data ?? none
}

const none: readonly OwnNote[] = []
