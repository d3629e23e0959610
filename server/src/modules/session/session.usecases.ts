// Creates and reads sessions. Recording: record-events.usecases.ts. Files: trace.usecases.ts.
import type { Actor } from '#method/access/actor.ts'
import { canReadSession, canRecordSession } from '#method/access/session.access.ts'
import { isOwnPlace } from '#method/access/space.access.ts'
import type { Speaker } from '#method/moment/moment.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { SessionEventRow, SessionRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
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
} from './session.repository.ts'

export type SessionSummary = { readonly row: SessionRow; readonly eventCount: number }
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
  return session?.trajectory_id === asked.trajectoryId ? { reach, session } : null
}

export async function listSessions(asked: Asked, dependencies: Dependencies): Promise<SessionSummary[] | Refusal> {
  const reach = await findSessionPlace(asked, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  const rows = await sessionsOfTrajectory(dependencies.database, reach.spaceId, asked.trajectoryId)
  const counts = await eventCounts(
    dependencies.database,
    reach.spaceId,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({ row, eventCount: counts.get(row.id) ?? 0 }))
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
  return inTransaction(dependencies, (within) => addSession({ ...input, reach, imported: false }, within))
}

/** Runs in a transaction. Takes the next number of the trajectory. */
export async function addSession(
  input: Create & { readonly reach: Reach; readonly imported: boolean },
  { database }: Pick<Dependencies, 'database'>,
): Promise<SessionSummary> {
  const { spaceId } = input.reach
  await lockTrajectory(database, spaceId, input.trajectoryId)
  const known = await findSession(database, spaceId, input.id)
  if (known) return { row: known, eventCount: (await eventCounts(database, spaceId, [known.id])).get(known.id) ?? 0 }
  const row: SessionRow = {
    space_id: spaceId,
    id: input.id,
    trajectory_id: input.trajectoryId,
    number: (await highestNumber(database, spaceId, input.trajectoryId)) + 1,
    created_at: input.at,
    created_by: input.actor.personId,
    imported: input.imported ? 1 : 0,
    state: 'prepared',
    started_at: null,
    ended_at: null,
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
  return { row: session, eventCount: cursor, events, cursor }
}

/** Invitations that the coach dismissed or used: the coachee never sees these events. */
const forCoachOnly: ReadonlySet<SessionEvent['kind']> = new Set<SessionEvent['kind']>(['invitation-waved', 'invitation-used'])

/** A stored event, with whose sign-in recorded it. What an earlier version said about that in the event itself is left out. */
export type KnownEvent = SessionEvent & { readonly by: Speaker }

export async function openEvents(
  rows: readonly SessionEventRow[],
  coacheeId: string,
  { vault }: Pick<Dependencies, 'vault'>,
): Promise<KnownEvent[]> {
  return Promise.all(
    rows.map(async (row): Promise<KnownEvent> => {
      const { confirmedBy: _, ...event } = await vault.open<SessionEvent & { readonly confirmedBy?: unknown }>(
        row.space_id,
        row.id,
        row.body,
      )
      return { ...event, by: row.actor_id === coacheeId ? 'coachee' : 'coach' } as KnownEvent
    }),
  )
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
