// What the review of one session reads, and how a note of it is written. What was read once is kept on this device.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import type { CallResult } from '#contract/client.ts'
import { isOwnPlace } from '#method/access/space.access.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import { mergeEvents } from '#method/session/order-events.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { ApiProblem, call, problemCode } from '../../client/api.ts'
import { openKept } from '../../client/offline/kept-session.ts'
import { keepIfChosen, placeOfTrajectory } from '../../client/offline/offline-choice.ts'
import { keptKey, useKept } from '../../client/offline/use-kept.ts'
import { listWaiting, queueWrite, useOutbox } from '../../client/outbox/outbox.ts'
import { useMe } from '../../client/who/me.ts'
import { ownReader, trajectoryReader, useSpace } from '../../findings/reading/use-space.ts'

export type Note = CallResult<'GET /api/trajectories/:trajectoryId/notes'>['notes'][number]
export type NoteWords = Pick<Note, 'kind' | 'text' | 'own' | 'phase' | 'at'>
/** What the screen needs to know about the trajectory. */
type Seen = Pick<
  CallResult<'GET /api/trajectories/:trajectoryId'>,
  'id' | 'as' | 'coacheeId' | 'coacheeName' | 'coachId' | 'coachName' | 'aim'
>
type Head = { readonly number: number | null; readonly events: readonly SessionEvent[] }
export type Review = ReturnType<typeof useReview>

const noNotes: readonly Note[] = []
const noEvents: readonly SessionEvent[] = []

async function readSession(trajectoryId: string, sessionId: string, signal: AbortSignal): Promise<Head> {
  // Asked before the server: what is sent meanwhile may be missing from its answer.
  const unsent = await hasUnsent(sessionId)
  try {
    const { session, events } = await call(
      'GET /api/trajectories/:trajectoryId/sessions/:sessionId',
      { params: { trajectoryId, sessionId } },
      signal,
    )
    // Right after the session was finished, its last events may not have been sent yet.
    const kept = unsent ? await openKept(trajectoryId, sessionId) : null
    return { number: session.number, events: mergeEvents(events as readonly SessionEvent[], kept?.events ?? []) }
  } catch (error) {
    // After a session without network the events are only on this device, and the server may not know the session yet.
    const unreached = error instanceof ApiProblem && (error.problem.status === 0 || unsent)
    const kept = unreached ? await openKept(trajectoryId, sessionId) : null
    if (!kept) throw error
    return { number: kept.number, events: kept.events }
  }
}

async function hasUnsent(sessionId: string): Promise<boolean> {
  return (await listWaiting()).some(({ input }) => (input as { params?: { sessionId?: string } }).params?.sessionId === sessionId)
}

export function useReview(trajectoryId: string, sessionId: string) {
  const me = useMe()
  const { personId } = me
  const client = useQueryClient()
  const params = { trajectoryId }
  const alone = isOwnPlace({ spaceId: me.spaceId, trajectoryId })
  const keys = {
    session: placeOfTrajectory(me, trajectoryId, `review/${sessionId}`),
    trajectory: `trajectory/${trajectoryId}`,
    notes: placeOfTrajectory(me, trajectoryId, `notes/${sessionId}`),
  }
  const session = useKept(keys.session, (signal) => readSession(trajectoryId, sessionId, signal))
  const asked = useKept<Seen>(keys.trajectory, (signal) => call('GET /api/trajectories/:trajectoryId', { params }, signal), !alone)
  // In one's own place there is no trajectory to ask for: a session held without network can be read back at once.
  const trajectory: Seen | undefined = alone
    ? { id: trajectoryId, as: 'coachee', coacheeId: personId, coacheeName: me.name, coachId: personId, coachName: me.name, aim: '' }
    : asked.data
  // Known before the trajectory is read: the reader's own trajectories came with the sign-in.
  const as = me.trajectories.some(({ id }) => id === trajectoryId) ? ('coachee' as const) : ('coach' as const)
  const names = { coacheeId: '', coacheeName: '', coachId: '', coachName: '' }
  const space = useSpace(alone ? ownReader(me) : trajectoryReader(me, trajectory ?? { id: trajectoryId, as, ...names }))
  const notes = useKept<readonly Note[]>(keys.notes, (signal) =>
    call('GET /api/trajectories/:trajectoryId/notes', { params, query: { sessionId } }, signal).then((answer) => answer.notes),
  )

  const { waiting } = useOutbox()
  const waited = useRef(waiting)
  const notesMissing = notes.status === 'missing'
  useEffect(() => {
    if (waited.current > 0 && waiting === 0) {
      for (const key of [keys.session, ...(notesMissing ? [keys.notes] : [])])
        void client.invalidateQueries({ queryKey: keptKey(personId, key) })
    }
    waited.current = waiting
  }, [client, personId, waiting, keys.session, keys.notes, notesMissing])

  const events = session.data?.events ?? noEvents
  const view = useMemo(() => deriveSession(events), [events])
  return {
    params: { trajectoryId, sessionId },
    /** Held in the owner's own place, without a coach. */
    alone,
    status: (alone ? [session] : [session, asked]).some(({ status }) => status === 'missing')
      ? ('missing' as const)
      : session.data && trajectory
        ? ('ready' as const)
        : ('opening' as const),
    error: session.error ?? asked.error,
    /** The server answered that it does not exist, or that this person may not read it. */
    refused: (session.error ?? asked.error) instanceof ApiProblem && problemCode(session.error ?? asked.error) !== 'network.unreachable',
    again: () => {
      for (const one of alone ? [session, space, notes] : [session, asked, space, notes]) one.again()
    },
    number: session.data?.number ?? null,
    trajectory: trajectory ?? null,
    view,
    space,
    /** The findings of this session. */
    found: useMemo(() => space.findings.filter((finding) => finding.sessionId === sessionId), [space.findings, sessionId]),
    notes: notes.data ?? noNotes,
    notesStatus: notes.status,
    /** Keeps a note on this device and sends it. An emptied note is sent without words, not deleted: a delete could arrive after a later wording. */
    writeNote: async (noteId: string, words: NoteWords): Promise<void> => {
      const key = keptKey(personId, keys.notes)
      const others = (client.getQueryData<readonly Note[]>(key) ?? noNotes).filter(({ id }) => id !== noteId)
      const next = [...others, { id: noteId, trajectoryId, sessionId, byName: me.name, mine: true, updatedAt: Date.now(), ...words }].sort(
        (a, b) => a.at - b.at,
      )
      client.setQueryData(key, next)
      await queueWrite({
        id: `note:${noteId}`,
        key: 'PUT /api/trajectories/:trajectoryId/notes/:noteId',
        input: { params: { trajectoryId, noteId }, body: { sessionId, ...words } },
      })
      await keepIfChosen(personId, keys.notes, next)
    },
  }
}
