// The notes in the person's space: their own, and those that a coach and they both read. Only their own can be erased here.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { CallInput, CallResult } from '#contract/client.ts'
import { call } from '../../client/api.ts'
import { keptKey, useKept } from '../../client/offline/use-kept.ts'
import { listWaiting, useOutbox } from '../../client/outbox/outbox.ts'
import { useMe } from '../../client/who/me.ts'

type Note = CallResult<'GET /api/trajectories/:trajectoryId/notes'>['notes'][number]
export type OwnNote = Pick<Note, 'id' | 'at' | 'text' | 'trajectoryId' | 'kind' | 'mine' | 'byName'>
const notesKey = 'own-all-notes'
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
  const { personId, spaceId, trajectories } = useMe()
  const places = [spaceId, ...trajectories.map(({ id }) => id)]
  const client = useQueryClient()
  const { waiting } = useOutbox()
  const waited = useRef(waiting)
  useEffect(() => {
    // A note that was sent while the list was read is in neither.
    if (waited.current > 0 && waiting === 0) void client.invalidateQueries({ queryKey: keptKey(personId, notesKey) })
    waited.current = waiting
  }, [client, personId, waiting])
  const { data } = useKept<readonly OwnNote[]>(
    notesKey,
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
