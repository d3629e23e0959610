// Reads the data of the review of one session, and writes its notes. Data that was read is stored on this device.

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import type { CallResult } from '#contract/client.ts'
import { isOwnPlace } from '#method/access/space.access.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import { mergeEvents } from '#method/session/order-events.ts'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import { ApiProblem, call } from '../../client/api.ts'
import { serverNow } from '../../client/clock.ts'
import { makeId } from '../../client/make-id.ts'
import { deviceId } from '../../client/offline/device-id.ts'
import { openKept } from '../../client/offline/kept-session.ts'
import { keepIfChosen, placeOfTrajectory } from '../../client/offline/offline-choice.ts'
import { keptKey, useKept } from '../../client/offline/use-kept.ts'
import type { EditBasis } from '../../client/outbox/edit.ts'
import { listWaiting, queueWrite, useOutbox } from '../../client/outbox/outbox.ts'
import { useMe } from '../../client/who/me.ts'
import { ownReader, trajectoryReader, useSpace } from '../../findings/reading/use-space.ts'
import { useTensions } from '../../findings/reading/use-trajectory.ts'
import { problemCode } from '../../words/explain.ts'
import { mayLackAnswer } from './found/shown-finding.ts'
import { applyNoteWrite, isNoteWrite, type KnownNote, noteWrite } from './notes/note-writes.ts'

export type Note = CallResult<'GET /api/trajectories/:trajectoryId/notes'>['notes'][number]
export type NoteWords = Pick<Note, 'kind' | 'text' | 'own' | 'phase' | 'at'>
/** The part of the trajectory that the screen needs. */
type Seen = Pick<
  CallResult<'GET /api/trajectories/:trajectoryId'>,
  'id' | 'as' | 'coacheeId' | 'coacheeName' | 'coachId' | 'coachName' | 'aim' | 'endedAt'
>
type Head = { readonly number: number | null; readonly events: readonly SessionEvent[] }
export type Review = ReturnType<typeof useReview>

const noNotes: readonly KnownNote[] = []
const noEvents: readonly SessionEvent[] = []

async function readSession(trajectoryId: string, sessionId: string, signal: AbortSignal): Promise<Head> {
  // Read before the call: a write that is sent during the call may be missing from the answer.
  const unsent = await hasUnsent(sessionId)
  try {
    const { session, events } = await call(
      'GET /api/trajectories/:trajectoryId/sessions/:sessionId',
      { params: { trajectoryId, sessionId } },
      signal,
    )
    // Just after the session ended, its last events may not have been sent.
    const kept = unsent ? await openKept(trajectoryId, sessionId) : null
    // Of an event that the server has, its reading counts.
    const ids = new Set(events.map((event) => event.id))
    return {
      number: session.number,
      events: mergeEvents(
        events as readonly SessionEvent[],
        (kept?.events ?? []).filter(({ id }) => !ids.has(id)),
      ),
    }
  } catch (error) {
    // After a session without network the events are only on this device, and the server may not have the session.
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
  const of = () => [trajectoryId]
  const session = useKept(keys.session, (signal) => readSession(trajectoryId, sessionId, signal), true, undefined, of)
  const asked = useKept<Seen>(
    keys.trajectory,
    (signal) => call('GET /api/trajectories/:trajectoryId', { params }, signal),
    !alone,
    undefined,
    of,
  )
  // A session alone has no trajectory to read, so its review opens without network too.
  const trajectory: Seen | undefined = alone
    ? {
        id: trajectoryId,
        as: 'coachee',
        coacheeId: personId,
        coacheeName: me.name,
        coachId: personId,
        coachName: me.name,
        aim: '',
        endedAt: null,
      }
    : asked.data
  // Known before the trajectory is read, because signing in gives the ids of the user's trajectories.
  const as = me.trajectories.some(({ id }) => id === trajectoryId) ? ('coachee' as const) : ('coach' as const)
  const names = { coacheeId: '', coacheeName: '', coachId: '', coachName: '' }
  const space = useSpace(alone ? ownReader(me) : trajectoryReader(me, trajectory ?? { id: trajectoryId, as, ...names }))
  const notes = useKept<readonly KnownNote[]>(
    keys.notes,
    (signal) => call('GET /api/trajectories/:trajectoryId/notes', { params, query: { sessionId } }, signal).then((answer) => answer.notes),
    true,
    // Writes in the outbox are newer than the answer of the server.
    async (found) =>
      (await listWaiting())
        .filter(isNoteWrite)
        .filter(({ input }) => input.params.trajectoryId === trajectoryId && input.body.sessionId === sessionId)
        .reduce((list, write) => applyNoteWrite(list, write, me.name), found),
    of,
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

  const found = useMemo(() => space.findings.filter((finding) => finding.sessionId === sessionId), [space.findings, sessionId])
  const sightings = useTensions(trajectoryId, as === 'coach' && found.some(mayLackAnswer))
  const events = session.data?.events ?? noEvents
  const view = useMemo(() => deriveSession(events), [events])
  return {
    params: { trajectoryId, sessionId },
    /** Held in the owner's space, without a coach. */
    alone,
    status: (alone ? [session] : [session, asked]).some(({ status }) => status === 'missing')
      ? ('missing' as const)
      : session.data && trajectory
        ? ('ready' as const)
        : ('opening' as const),
    error: session.error ?? asked.error,
    /** The server answered that the session does not exist, or that this user may not read it. */
    refused: (session.error ?? asked.error) instanceof ApiProblem && problemCode(session.error ?? asked.error) !== 'network.unreachable',
    again: () => {
      for (const one of alone ? [session, space, notes] : [session, asked, space, notes]) one.again()
    },
    number: session.data?.number ?? null,
    trajectory: trajectory ?? null,
    view,
    /** What was written with the end of the session, in an earlier version of this app. Both read it. */
    saidAtEnd: events.findLast((event) => event.kind === 'state-set' && event.note.trim() !== '') ?? null,
    space,
    /** The findings of this session. */
    found,
    /** The answers in tension fields that the server gives this coach; empty when no field of this session needs them. */
    sightings,
    notes: notes.data ?? noNotes,
    notesStatus: notes.status,
    /**
     * Records a correction in this session, also after it ended, and shows it at once. Gives the id of the event. For who may record: the
     * coach, or the owner of a session alone.
     */
    correct: async (fact: SessionFact): Promise<string> => {
      const key = keptKey(personId, keys.session)
      const before = client.getQueryData<Head>(key) ?? { number: null, events }
      const at = Math.max(serverNow(), (before.events.at(-1)?.at ?? 0) + 1)
      const event: SessionEvent = { id: makeId(), at, deviceId: deviceId(), ...fact }
      client.setQueryData(key, { ...before, events: mergeEvents(before.events, [event]) })
      await queueWrite({
        id: event.id,
        key: 'POST /api/trajectories/:trajectoryId/sessions/:sessionId/events',
        input: { params: { trajectoryId, sessionId }, body: { events: [event] } },
      })
      return event.id
    },
    /**
     * Keeps a note on this device and sends it. An emptied note is sent without words, not deleted: a delete could arrive after a later
     * wording. `basis`: of the editor that wrote it (beginEdit).
     */
    writeNote: async (noteId: string, words: NoteWords, basis: EditBasis): Promise<void> => {
      const key = keptKey(personId, keys.notes)
      const write = noteWrite({ trajectoryId, noteId }, { sessionId, ...words, ...basis })
      const next = applyNoteWrite(client.getQueryData<readonly KnownNote[]>(key) ?? noNotes, write, me.name)
      client.setQueryData(key, next)
      await queueWrite(write)
      await keepIfChosen(personId, keys.notes, next, of())
    },
  }
}
