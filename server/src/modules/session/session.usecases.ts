// Creates and reads sessions. Recording: record-events.usecases.ts. Files: trace.usecases.ts.
import type { Actor } from '#method/access/actor.ts'
import { canReadSession, canRecordSession } from '#method/access/session.access.ts'
import { isOwnPlace } from '#method/access/space.access.ts'
import type { Speaker } from '#method/moment/moment.ts'
import { notAfter, placeInTime, withoutFilledInInitiative } from '#method/session/event-time.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { SessionEventRow, SessionRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { mapInSlices } from '../../in-slices.ts'
import { removeSession } from '../space/imported-file.usecases.ts'
import { recordLook } from '../trajectory/access.usecases.ts'
import { type Reach, reachableSpaces, reachTrajectory, refuseWrite } from '../trajectory/reach.usecases.ts'
import {
  eventCounts,
  eventsAfter,
  findSession,
  highestNumber,
  insertSession,
  isSessionElsewhere,
  knownEvents,
  lockTrajectory,
  sessionsOfTrajectory,
  setSessionShared,
  someEventsAfter,
} from './session.repository.ts'

/** `eventCount`: null for a reader who does not record: some events are for the coach alone. */
export type SessionSummary = { readonly row: SessionRow; readonly eventCount: number | null }
type Asked = { readonly actor: Actor; readonly trajectoryId: string }
export type AskedSession = Asked & { readonly sessionId: string }
export type ReachedSession = { readonly reach: Reach; readonly session: SessionRow }

/** The trajectory, when this person may read its sessions. */
async function findSessionPlace({ actor, trajectoryId }: Asked, dependencies: Dependencies): Promise<Reach | null> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  return reach !== null && canReadSession(actor, { spaceId: reach.spaceId, trajectoryId }, dependencies.clock()) ? reach : null
}

/** One session, when this person may read it. Every use case about a session starts here. */
export async function reachSession(asked: AskedSession, dependencies: Dependencies): Promise<ReachedSession | null> {
  const reach = await findSessionPlace(asked, dependencies)
  if (reach === null) return null
  const session = await findSession(dependencies.database, reach.spaceId, asked.sessionId)
  if (session?.trajectory_id !== asked.trajectoryId || !isForReader(session, asked.actor)) return null
  return { reach, session }
}

/** An imported session that its importer did not share yet is not there for anyone else. */
const isForReader = (row: SessionRow, actor: Actor) => row.private_to === null || row.private_to === actor.personId

export async function listSessions(asked: Asked, dependencies: Dependencies): Promise<SessionSummary[] | Refusal> {
  const reach = await findSessionPlace(asked, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  const all = await sessionsOfTrajectory(dependencies.database, reach.spaceId, asked.trajectoryId)
  const rows = all.filter((row) => isForReader(row, asked.actor))
  const counts = await eventCounts(
    dependencies.database,
    reach.spaceId,
    rows.map((row) => row.id),
  )
  const recorder = canRecordSession(asked.actor, { spaceId: reach.spaceId, trajectoryId: asked.trajectoryId }, dependencies.clock())
  return rows.map((row) => ({ row, eventCount: recorder ? (counts.get(row.id) ?? 0) : null }))
}

type Create = Asked & { readonly id: string; readonly at: number }

/** The device makes the id. Idempotent; an id of a session in another trajectory is refused. */
export async function createSession(input: Create, dependencies: Dependencies): Promise<SessionSummary | Refusal> {
  const reach = await findSessionPlace(input, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  if (dependencies.vault.erasedOf(reach.spaceId, [input.id]).has(input.id)) return refuse(410, 'session.erased')
  const isHere = (await findSession(dependencies.database, reach.spaceId, input.id))?.trajectory_id === input.trajectoryId
  const may = canRecordSession(input.actor, { spaceId: reach.spaceId, trajectoryId: input.trajectoryId }, dependencies.clock())
  // The same session again after the end of the trajectory: the first answer was lost.
  if (!may && !(isHere && reach.as === 'coach')) return refuseWrite(reach, 'session.not-coach')
  if (!isHere && (await isSessionElsewhere(dependencies.database, reachableSpaces(input.actor), input.id, input.trajectoryId)))
    return refuse(409, 'session.elsewhere')
  return inTransaction(dependencies, (within) => addSession({ ...input, reach }, within))
}

/** Runs in a transaction. Takes the next number of the trajectory. */
async function addSession(
  input: Create & { readonly reach: Reach },
  dependencies: Pick<Dependencies, 'database' | 'clock'>,
): Promise<SessionSummary> {
  const { database } = dependencies
  const { spaceId } = input.reach
  await lockTrajectory(database, spaceId, input.trajectoryId)
  const known = await findSession(database, spaceId, input.id)
  if (known) return { row: known, eventCount: (await eventCounts(database, spaceId, [known.id])).get(known.id) ?? 0 }
  const row: SessionRow = {
    space_id: spaceId,
    id: input.id,
    trajectory_id: input.trajectoryId,
    number: (await highestNumber(database, spaceId, input.trajectoryId)) + 1,
    created_at: notAfter(dependencies.clock(), input.at),
    created_by: input.actor.personId,
    imported: 0,
    state: 'prepared',
    started_at: null,
    ended_at: null,
    private_to: null,
    language: null,
    ran_ms: null,
  }
  await insertSession(database, row)
  return { row, eventCount: 0 }
}

export type SessionWithEvents = SessionSummary & { readonly events: readonly KnownEvent[]; readonly cursor: number }

export async function getSession(asked: AskedSession, dependencies: Dependencies): Promise<SessionWithEvents | Refusal> {
  return readEvents({ ...asked, after: 0 }, dependencies)
}

/** Events that arrived on the server after a cursor, in order of arrival. Screens sort them with the method's order. */
export async function readEvents(
  asked: AskedSession & { readonly after: number },
  dependencies: Dependencies,
): Promise<SessionWithEvents | Refusal> {
  const place = await reachSession(asked, dependencies)
  if (place === null) return refuse(404, 'session.unknown')
  const { reach, session } = place
  const rows = await eventsAfter(dependencies.database, reach.spaceId, session.id, asked.after)
  if (rows.length > 0) await recordLook(reach, asked.actor, 'session', dependencies)
  const recorder = reach.as === 'coach' || isOwnPlace({ spaceId: reach.spaceId, trajectoryId: session.trajectory_id })
  const cursor = Math.max(asked.after, rows.at(-1)?.position ?? 0)
  const events = (await openEvents(rows, reach.trajectory.coachee_id, dependencies)).filter(
    (event) => recorder || !forCoachOnly.has(event.kind),
  )
  return { row: session, eventCount: recorder ? cursor : null, events, cursor }
}

/** Invitations that the coach dismissed or used: the coachee never sees these events. */
const forCoachOnly: ReadonlySet<SessionEvent['kind']> = new Set<SessionEvent['kind']>(['invitation-waved', 'invitation-used'])

/** A stored event, with whose sign-in recorded it. What an earlier version said about that in the event itself is left out. */
export type KnownEvent = SessionEvent & { readonly by: Speaker }

/** The events as they count: none later than it was received, and without an initiative that the app filled in. */
export async function openEvents(
  rows: readonly SessionEventRow[],
  coacheeId: string,
  { vault }: Pick<Dependencies, 'vault'>,
): Promise<KnownEvent[]> {
  return mapInSlices(rows, async (row): Promise<KnownEvent> => {
    const { confirmedBy: _, ...stored } = await vault.open<SessionEvent & { readonly confirmedBy?: unknown }>(
      row.space_id,
      row.id,
      row.body,
    )
    const event = stored as SessionEvent
    const read = row.received_at === null ? withoutFilledInInitiative(event) : placeInTime(event, row.received_at)
    return { ...read, by: row.actor_id === coacheeId ? 'coachee' : 'coach' } as KnownEvent
  })
}

/** For other modules: the events of a session in order of arrival, some at a time, and who recorded each. */
export async function* eventsInPieces(
  { spaceId, sessionId, ownerId }: { readonly spaceId: string; readonly sessionId: string; readonly ownerId: string },
  dependencies: Pick<Dependencies, 'database' | 'vault'>,
): AsyncGenerator<readonly { readonly byId: string; readonly event: SessionEvent }[], void> {
  for (let position = 0; ; ) {
    const rows = await someEventsAfter(dependencies.database, spaceId, sessionId, position)
    if (rows.length === 0) return
    position = rows.at(-1)?.position ?? position
    const events = await openEvents(rows, ownerId, dependencies)
    yield events.map(({ by: _, ...event }, index) => ({ byId: rows[index]?.actor_id ?? '', event }))
  }
}

/** For other modules: the events with these ids that are stored. */
export async function eventsWithIds(
  { spaceId, sessionId, ownerId, ids }: { spaceId: string; sessionId: string; ownerId: string; ids: readonly string[] },
  dependencies: Pick<Dependencies, 'database' | 'vault'>,
): Promise<ReadonlyMap<string, SessionEvent>> {
  const events = await openEvents(await knownEvents(dependencies.database, spaceId, sessionId, ids), ownerId, dependencies)
  return new Map(events.map(({ by: _, ...event }) => [event.id, event]))
}

/** Shares an imported session with everyone who may read the trajectory. It gets the next number there. Idempotent. */
export async function shareSession(asked: AskedSession, dependencies: Dependencies): Promise<SessionSummary | Refusal> {
  const place = await reachSession(asked, dependencies)
  if (place === null) return refuse(404, 'session.unknown')
  const { spaceId } = place.reach
  if (!canRecordSession(asked.actor, { spaceId, trajectoryId: asked.trajectoryId }, dependencies.clock()))
    return refuseWrite(place.reach, 'session.not-coach')
  return inTransaction(dependencies, async ({ database }) => {
    await lockTrajectory(database, spaceId, asked.trajectoryId)
    const number = (await highestNumber(database, spaceId, asked.trajectoryId)) + 1
    const row = (await findSession(database, spaceId, asked.sessionId)) ?? place.session
    if (row.private_to !== null) await setSessionShared(database, spaceId, row.id, number)
    const eventCount = (await eventCounts(database, spaceId, [row.id])).get(row.id) ?? 0
    return { row: row.private_to === null ? row : { ...row, private_to: null, number }, eventCount }
  })
}

/**
 * Removes an imported session with what came from it. While it is private: whoever imported it. Once it is shared: the owner of the space,
 * because it is theirs.
 */
export async function removeImportedSession(asked: AskedSession, dependencies: Dependencies): Promise<{ ok: true } | Refusal> {
  const place = await reachSession(asked, dependencies)
  if (place === null) return refuse(404, 'session.unknown')
  const { reach, session } = place
  if (session.imported !== 1) return refuse(409, 'session.not-imported')
  if (session.private_to === null && reach.as !== 'coachee') return refuse(403, 'session.not-yours')
  await removeSession({ spaceId: reach.spaceId, sessionId: session.id }, dependencies)
  return { ok: true }
}

/** For other modules that refer to a session. The caller has checked access to the trajectory. */
export async function isSessionOf(reach: Reach, sessionId: string, { database }: Pick<Dependencies, 'database'>): Promise<boolean> {
  return (await findSession(database, reach.spaceId, sessionId))?.trajectory_id === reach.trajectory.id
}

/** Whether this is a moment of that session. The caller has checked access to the trajectory. */
export async function isMomentOf(
  { spaceId, trajectory }: Reach,
  sessionId: string | null,
  momentId: string,
  dependencies: Pick<Dependencies, 'database' | 'vault'>,
): Promise<boolean> {
  if (sessionId === null) return false
  const rows = await knownEvents(dependencies.database, spaceId, sessionId, [momentId])
  const events = await openEvents(rows, trajectory.coachee_id, dependencies)
  return events.some(({ kind }) => kind === 'moment')
}
