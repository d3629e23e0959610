// Shifts that were reported in the room about a field of an earlier session, and the answer of the coachee. The answer in the session that a
// field was made in is part of that field, and is answered with it.
import type { Finding } from '#method/finding/finding.ts'
import type { SessionEvent, SessionFact, ShiftAnswer } from '#method/session/session-event.ts'
import { call } from '../../client/api.ts'
import { makeId } from '../../client/make-id.ts'
import { deviceId } from '../../client/offline/device-id.ts'
import { useKept } from '../../client/offline/use-kept.ts'
import { listWaiting, queueWrite } from '../../client/outbox/outbox.ts'
import { recordEventsKey } from '../../client/outbox/outbox-queue.ts'
import { useMe } from '../../client/who/me.ts'
import type { Space } from './use-space.ts'
import type { Sighting } from './use-trajectory.ts'

type Where = { readonly trajectoryId: string; readonly sessionId: string; readonly findingId: string }
export type ReportedShift = Where & { readonly answer: ShiftAnswer; readonly at: number }
type Waiting = Awaited<ReturnType<typeof listWaiting>>

/** What was reported in the room and not confirmed, in one trajectory. */
export function reportedIn(trajectoryId: string, sightings: readonly Sighting[]): readonly ReportedShift[] {
  return sightings.flatMap(({ findingId, sessionId, shift, at }) =>
    shift?.standing === 'reported' ? [{ trajectoryId, sessionId, findingId, answer: shift.answer, at }] : [],
  )
}

/** Those about an accepted field of an earlier session, oldest first. */
export function openReports(
  reported: readonly ReportedShift[],
  find: (findingId: string) => Finding | undefined,
): readonly (ReportedShift & { readonly field: Finding })[] {
  return reported
    .flatMap((one) => {
      const field = find(one.findingId)
      return field?.state === 'accepted' && field.sessionId !== one.sessionId ? [{ ...one, field }] : []
    })
    .toSorted((a, b) => a.at - b.at)
}

/** Without those that were answered on this device and wait in the outbox. */
export function withoutAnswered(reported: readonly ReportedShift[], waiting: Waiting): readonly ReportedShift[] {
  const events = waiting.flatMap((write) => {
    if (write.key !== recordEventsKey) return []
    const { params, body } = write.input as { params: { sessionId: string }; body: { events: readonly SessionEvent[] } }
    return body.events.map((event) => ({ sessionId: params.sessionId, event }))
  })
  const undone = new Set(events.flatMap(({ event }) => (event.kind === 'taken-back' ? [event.eventId] : [])))
  const isAnswer =
    ({ findingId, sessionId }: ReportedShift) =>
    (one: (typeof events)[number]) =>
      one.sessionId === sessionId && one.event.kind === 'shift-answered' && one.event.tensionId === findingId && !undone.has(one.event.id)
  return reported.filter((one) => !events.some(isAnswer(one)))
}

export function useReportedShifts({ find }: Pick<Space, 'find'>) {
  const { trajectories } = useMe()
  const kept = useKept(
    'reported-shifts',
    async (signal): Promise<readonly ReportedShift[]> => {
      const read = trajectories.map(async ({ id: trajectoryId }) => {
        const { tensions } = await call('GET /api/trajectories/:trajectoryId/tensions', { params: { trajectoryId } }, signal)
        return reportedIn(trajectoryId, tensions)
      })
      return (await Promise.all(read)).flat()
    },
    trajectories.length > 0,
    async (found) => withoutAnswered(found, await listWaiting()),
  )
  return openReports(kept.data ?? [], find)
}

const send = ({ trajectoryId, sessionId }: Where, id: string, fact: SessionFact) =>
  queueWrite({
    id,
    key: recordEventsKey,
    input: { params: { trajectoryId, sessionId }, body: { events: [{ id, at: Date.now(), deviceId: deviceId(), ...fact }] } },
  } as Parameters<typeof queueWrite>[0])

/** Sends the coachee's own answer; gives its id. */
export async function answerReported(where: Where, answer: ShiftAnswer): Promise<string> {
  const id = makeId()
  await send(where, id, { kind: 'shift-answered', tensionId: where.findingId, answer })
  return id
}

export async function takeAnswerBack(where: Where, answerId: string): Promise<void> {
  await send(where, makeId(), { kind: 'taken-back', eventId: answerId })
}
