// Recording what happened. Idempotent by id; a batch is recorded whole or not at all; positions count up in order of arrival.
import { canRecordFact } from '#method/access/session.access.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import type { Actor } from '../../actor.ts'
import type { SessionEventRow, SessionRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { settleFindings } from '../finding/settle-findings.usecases.ts'
import { digestEvent } from './event-digest.ts'
import { eventCounts, eventsAfter, insertEvents, knownEvents, lockSession, updateSession } from './session.repository.ts'
import { type AskedSession, openEvents, reachSession } from './session.usecases.ts'

export type Recorded = { readonly recorded: string[]; readonly cursor: number }
type Record = AskedSession & { readonly events: readonly SessionEvent[] }

export async function recordEvents(input: Record, dependencies: Dependencies): Promise<Recorded | Refusal> {
  const place = await reachSession(input, dependencies)
  if (place === null) return refuse(404, 'session.unknown')
  return dependencies.database.transaction().execute(async (database) => {
    const session = await lockSession(database, place.reach.spaceId, input.sessionId)
    return session === undefined ? refuse(404, 'session.unknown') : appendEvents({ ...input, session }, { ...dependencies, database })
  })
}

/** Inside a transaction that holds the session. Refuses before anything is written. */
export async function appendEvents(
  input: { readonly actor: Actor; readonly session: SessionRow; readonly events: readonly SessionEvent[] },
  dependencies: Dependencies,
): Promise<Recorded | Refusal> {
  const { actor, session, events } = input
  const fresh = await freshEvents(session, events, dependencies)
  if (fresh === null) return refuse(422, 'event.differs')
  if (!(await mayRecord(actor, session, events, dependencies))) return refuse(403, 'event.not-allowed')
  const { database, vault } = dependencies
  const highest = (await eventCounts(database, session.space_id, [session.id])).get(session.id) ?? 0
  const rows: SessionEventRow[] = await Promise.all(
    [...fresh].map(async ([digest, event], index) => ({
      space_id: session.space_id,
      session_id: session.id,
      id: event.id,
      position: highest + index + 1,
      at: event.at,
      device_id: event.deviceId,
      actor_id: actor.personId,
      digest,
      body: await vault.seal(session.space_id, event.id, event),
    })),
  )
  await insertEvents(database, rows)
  if (rows.length > 0 && mayChangeState(session, [...fresh.values()])) await settleSession(session, dependencies)
  return { recorded: [...new Set(events.map((event) => event.id))], cursor: highest + rows.length }
}

/** New events by digest; null when an id is known, here or within the batch, with other content. */
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
  }
  return fresh
}

/** Taking back asks what is taken back and who recorded it; it may stand in the same batch. */
async function mayRecord(actor: Actor, session: SessionRow, events: readonly SessionEvent[], dependencies: Dependencies): Promise<boolean> {
  const targetIds = events.flatMap((event) => (event.kind === 'taken-back' ? [event.eventId] : []))
  const targets = new Map(events.map((event) => [event.id, { kind: event.kind, recordedBy: actor.personId }]))
  if (targetIds.length > 0) {
    const rows = await knownEvents(dependencies.database, session.space_id, session.id, targetIds)
    const opened = await openEvents(rows, dependencies)
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

/** A running session that gets one more moment stays as it is: then its other events need not be opened. */
function mayChangeState(session: SessionRow, fresh: readonly SessionEvent[]): boolean {
  const { state, started_at: startedAt } = session
  if (startedAt === null || (state !== 'running' && state !== 'paused')) return true
  return fresh.some((event) => event.kind === 'state-set' || event.kind === 'taken-back' || event.at < startedAt)
}

/** Derives where the session stands from all its events; when it has ended, what was picked up becomes findings. */
async function settleSession(session: SessionRow, dependencies: Dependencies): Promise<void> {
  const rows = await eventsAfter(dependencies.database, session.space_id, session.id, 0)
  const events = await openEvents(rows, dependencies)
  const view = deriveSession(events)
  const derived = { state: view.state, started_at: view.startedAt, ended_at: view.endedAt }
  await updateSession(dependencies.database, session.space_id, session.id, derived)
  if (view.endedAt === null) return
  const pickedUpBy = new Map<string, string>()
  for (const [index, event] of events.entries()) {
    if (event.kind === 'finding-picked-up' && !pickedUpBy.has(event.findingId))
      pickedUpBy.set(event.findingId, rows[index]?.actor_id ?? session.created_by)
  }
  await settleFindings(
    { spaceId: session.space_id, trajectoryId: session.trajectory_id, sessionId: session.id, events, view, pickedUpBy },
    dependencies,
  )
}
