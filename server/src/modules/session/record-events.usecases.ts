// Records session events. Idempotent by id. A batch is recorded as a whole or not at all. Positions count up in order of arrival.
import type { Actor } from '#method/access/actor.ts'
import { canRecordFact } from '#method/access/session.access.ts'
import { checkFact } from '#method/session/check-fact.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import { placeInTime } from '#method/session/event-time.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { ranOf } from '#method/session/session-time.ts'
import { mostSessionBytes, mostSessionEvents } from '#method/space/space-limits.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { SessionEventRow, SessionRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { isRefusal, type Refusal, refuse } from '../../http/refusal.ts'
import { breathe, mapInSlices } from '../../in-slices.ts'
import { digestEvent } from '../../vault/event-digest.ts'
import { settleFindings } from '../finding/settle-findings.usecases.ts'
import { refuseWrite } from '../trajectory/reach.usecases.ts'
import { bytesOfSession, eventCounts, eventsAfter, insertEvents, knownEvents, lockSession, updateSession } from './session.repository.ts'
import { type AskedSession, openEvents, reachSession } from './session.usecases.ts'

export type RecordedEvents = { readonly recorded: string[]; readonly clockAhead: string[]; readonly cursor: number }
type Record = AskedSession & { readonly events: readonly SessionEvent[] }

export async function recordEvents(input: Record, dependencies: Dependencies): Promise<RecordedEvents | Refusal> {
  const place = await reachSession(input, dependencies)
  if (place === null) {
    const erased = dependencies.vault.erasedOf(input.actor.ownSpaceId, [input.sessionId]).has(input.sessionId)
    return erased ? refuse(410, 'session.erased') : refuse(404, 'session.unknown')
  }
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    const session = await lockSession(database, place.reach.spaceId, input.sessionId)
    if (session === undefined) return refuse(404, 'session.unknown')
    const recorded = await appendEvents({ ...input, coacheeId: place.reach.trajectory.coachee_id, session }, within)
    return isRefusal(recorded) && recorded.code === 'event.not-allowed' ? refuseWrite(place.reach, recorded.code) : recorded
  })
}

type Append = {
  readonly actor: Actor
  /** Whose answers count as the coachee's own. */
  readonly coacheeId: string
  readonly session: SessionRow
  readonly events: readonly SessionEvent[]
}

/** Runs in a transaction that has locked the session. Refuses before it writes anything. */
export async function appendEvents(input: Append, dependencies: Dependencies): Promise<RecordedEvents | Refusal> {
  const { actor, coacheeId, session, events } = input
  const forbidden = events.map(checkFact).find((code) => code !== null)
  if (forbidden) return refuse(422, forbidden)
  const fresh = await freshEvents(session, events, dependencies)
  if (fresh === null) return refuse(422, 'event.differs')
  // Of what is stored already nothing is asked: it may be sent again after the trajectory ended.
  if (!(await mayRecord({ ...input, events: [...fresh.values()] }, dependencies))) return refuse(403, 'event.not-allowed')
  const { database, vault, clock } = dependencies
  const receivedAt = clock()
  const highest = (await eventCounts(database, session.space_id, [session.id])).get(session.id) ?? 0
  if (highest + fresh.size > mostSessionEvents) return refuse(409, 'session.full')
  const rows: SessionEventRow[] = await mapInSlices([...fresh], async ([digest, event], index) => ({
    space_id: session.space_id,
    session_id: session.id,
    id: event.id,
    position: highest + index + 1,
    at: event.at,
    received_at: receivedAt,
    device_id: event.deviceId,
    actor_id: actor.personId,
    digest,
    body: await vault.seal(session.space_id, event.id, event),
  }))
  if (await isTooLarge(session, highest, rows, dependencies)) return refuse(409, 'session.full')
  await insertEvents(database, rows)
  if (rows.length > 0 && mayChangeState(session, [...fresh.values()])) await settleSession(session, coacheeId, dependencies)
  const clockAhead = [...fresh.values()].filter((event) => placeInTime(event, receivedAt) !== event).map((event) => event.id)
  return { recorded: [...new Set(events.map((event) => event.id))], clockAhead, cursor: highest + rows.length }
}

/** Bytes that one event has at most, roughly: below this number of events a session cannot be too large. */
const largestEvent = 16_000

async function isTooLarge(session: SessionRow, highest: number, rows: readonly SessionEventRow[], { database }: Dependencies) {
  const added = rows.reduce((sum, { body }) => sum + body.length, 0)
  if (highest * largestEvent + added <= mostSessionBytes) return false
  return (await bytesOfSession(database, session.space_id, session.id)) + added > mostSessionBytes
}

/** The new events by digest. Null when an id exists already, in the session or earlier in the batch, with other content. */
async function freshEvents(
  session: SessionRow,
  events: readonly SessionEvent[],
  { database, vault }: Dependencies,
): Promise<Map<string, SessionEvent> | null> {
  const ids = [...new Set(events.map((event) => event.id))]
  const digests = new Map((await knownEvents(database, session.space_id, session.id, ids)).map((row) => [row.id, row.digest]))
  const fresh = new Map<string, SessionEvent>()
  for (const event of events) {
    const digest = digestEvent(event, vault)
    const known = digests.get(event.id)
    if (known !== undefined && known !== digest) return null
    if (known === undefined) fresh.set(digest, event)
    digests.set(event.id, digest)
    await breathe()
  }
  return fresh
}

/** An undo needs the event that it undoes, and who recorded that. It may be in the same batch. */
async function mayRecord({ actor, coacheeId, session, events }: Append, dependencies: Dependencies): Promise<boolean> {
  const targetIds = events.flatMap((event) => (event.kind === 'taken-back' ? [event.eventId] : []))
  const targets = new Map(events.map((event) => [event.id, { kind: event.kind, recordedBy: actor.personId }]))
  if (targetIds.length > 0) {
    const rows = await knownEvents(dependencies.database, session.space_id, session.id, targetIds)
    const opened = await openEvents(rows, coacheeId, dependencies)
    for (const [index, row] of rows.entries()) {
      const kind = opened[index]?.kind
      if (kind) targets.set(row.id, { kind, recordedBy: row.actor_id })
    }
  }
  const place = { spaceId: session.space_id, trajectoryId: session.trajectory_id }
  const now = dependencies.clock()
  return events.every((event) =>
    canRecordFact(actor, place, event, now, event.kind === 'taken-back' ? (targets.get(event.eventId) ?? null) : null),
  )
}

/** False for a running session that only gets moments: then its other events need not be decrypted. */
function mayChangeState(session: SessionRow, fresh: readonly SessionEvent[]): boolean {
  const { state, started_at: startedAt } = session
  if (startedAt === null || (state !== 'running' && state !== 'paused')) return true
  return fresh.some((event) => event.kind === 'state-set' || event.kind === 'taken-back' || event.at < startedAt)
}

/** Derives the state of the session from all its events. When it has ended, its picked-up findings become findings. */
async function settleSession(session: SessionRow, coacheeId: string, dependencies: Dependencies): Promise<void> {
  const rows = await eventsAfter(dependencies.database, session.space_id, session.id, 0)
  const events = await openEvents(rows, coacheeId, dependencies)
  const view = deriveSession(events)
  const derived = { state: view.state, started_at: view.startedAt, ended_at: view.endedAt, ran_ms: ranOf(view) }
  await updateSession(dependencies.database, session.space_id, session.id, derived)
  if (view.endedAt === null) return
  const pickedUpBy = new Map<string, string>()
  // What the person erased is not made again by what they say later in the session.
  const picked = events.flatMap((event) => (event.kind === 'finding-picked-up' ? [event.findingId] : []))
  const erased = dependencies.vault.erasedOf(session.space_id, [...new Set(picked)])
  for (const [index, event] of events.entries()) {
    if (event.kind === 'finding-picked-up' && !pickedUpBy.has(event.findingId) && !erased.has(event.findingId))
      pickedUpBy.set(event.findingId, rows[index]?.actor_id ?? session.created_by)
  }
  await settleFindings(
    { spaceId: session.space_id, trajectoryId: session.trajectory_id, sessionId: session.id, events, view, pickedUpBy },
    dependencies,
  )
}
