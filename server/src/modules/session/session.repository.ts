// Rows of sessions and their events. Events are append-only: there is no update and no delete.
import { sql } from 'kysely'
import type { Database, SessionEventRow, SessionRow } from '../../database/tables.ts'

export async function findSession(database: Database, spaceId: string, sessionId: string): Promise<SessionRow | undefined> {
  return database.selectFrom('session').selectAll().where('space_id', '=', spaceId).where('id', '=', sessionId).executeTakeFirst()
}

/** Locks until the transaction ends, so that two devices do not use the same positions. */
export async function lockSession(database: Database, spaceId: string, sessionId: string): Promise<SessionRow | undefined> {
  return database
    .selectFrom('session')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('id', '=', sessionId)
    .forUpdate()
    .executeTakeFirst()
}

/** Locks until the transaction ends, so that two new sessions do not get the same number. */
export async function lockTrajectory(database: Database, spaceId: string, trajectoryId: string): Promise<void> {
  await database.selectFrom('trajectory').select('id').where('space_id', '=', spaceId).where('id', '=', trajectoryId).forUpdate().execute()
}

export async function sessionsOfTrajectory(database: Database, spaceId: string, trajectoryId: string): Promise<SessionRow[]> {
  return database
    .selectFrom('session')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', trajectoryId)
    .orderBy('number')
    .execute()
}

/** Of all trajectories of the space, newest first. */
export async function sessionsOfSpace(database: Database, spaceId: string, limit: number): Promise<SessionRow[]> {
  return database
    .selectFrom('session')
    .selectAll()
    .where('space_id', '=', spaceId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}

export async function highestNumber(database: Database, spaceId: string, trajectoryId: string): Promise<number> {
  const row = await database
    .selectFrom('session')
    .select((select) => select.fn.max('number').as('highest'))
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', trajectoryId)
    .executeTakeFirst()
  return Math.max(0, Number(row?.highest ?? 0))
}

/** At most 0: private sessions have numbers below it. */
export async function lowestNumber(database: Database, spaceId: string, trajectoryId: string): Promise<number> {
  const row = await database
    .selectFrom('session')
    .select((select) => select.fn.min('number').as('lowest'))
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', trajectoryId)
    .executeTakeFirst()
  return Math.min(0, Number(row?.lowest ?? 0))
}

export async function allSpaceIds(database: Database): Promise<string[]> {
  return (await database.selectFrom('space').select('id').execute()).map(({ id }) => id)
}

/** Shows a private session to everyone who may read the trajectory. */
export async function setSessionShared(database: Database, spaceId: string, sessionId: string, number: number): Promise<void> {
  await database
    .updateTable('session')
    .set({ private_to: null, number })
    .where('space_id', '=', spaceId)
    .where('id', '=', sessionId)
    .execute()
}

/** The bytes of a session's events as they are stored. */
export async function bytesOfSession(database: Database, spaceId: string, sessionId: string): Promise<number> {
  const row = await database
    .selectFrom('session_event')
    .select(sql<number>`sum(length(body))`.as('bytes'))
    .where('space_id', '=', spaceId)
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return Number(row?.bytes ?? 0)
}

export async function insertSession(database: Database, row: SessionRow): Promise<void> {
  await database.insertInto('session').values(row).execute()
}

export async function updateSession(
  database: Database,
  spaceId: string,
  sessionId: string,
  change: Pick<SessionRow, 'state' | 'started_at' | 'ended_at' | 'ran_ms'>,
): Promise<void> {
  await database.updateTable('session').set(change).where('space_id', '=', spaceId).where('id', '=', sessionId).execute()
}

const rowsAtOnce = 500

/** At most 500 events in order of arrival on the server; empty at the end. */
export async function someEventsAfter(
  database: Database,
  spaceId: string,
  sessionId: string,
  position: number,
): Promise<SessionEventRow[]> {
  return database
    .selectFrom('session_event')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('session_id', '=', sessionId)
    .where('position', '>', position)
    .orderBy('position')
    .limit(rowsAtOnce)
    .execute()
}

/** All events in order of arrival on the server. */
export async function eventsAfter(database: Database, spaceId: string, sessionId: string, position: number): Promise<SessionEventRow[]> {
  const rows: SessionEventRow[] = []
  for (let after = position; ; after = rows.at(-1)?.position ?? after) {
    const some = await someEventsAfter(database, spaceId, sessionId, after)
    rows.push(...some)
    if (some.length < rowsAtOnce) return rows
  }
}

/** The number of events per session; also the highest position, because positions have no gaps. */
export async function eventCounts(database: Database, spaceId: string, sessionIds: readonly string[]): Promise<Map<string, number>> {
  if (sessionIds.length === 0) return new Map()
  const rows = await database
    .selectFrom('session_event')
    .select((select) => ['session_id', select.fn.max('position').as('count')])
    .where('space_id', '=', spaceId)
    .where('session_id', 'in', [...sessionIds])
    .groupBy('session_id')
    .execute()
  return new Map(rows.map((row) => [row.session_id, Number(row.count)]))
}

const rowsPerStatement = 25

export async function insertEvents(database: Database, rows: readonly SessionEventRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    await database
      .insertInto('session_event')
      .values(rows.slice(start, start + rowsPerStatement))
      .execute()
  }
}

/** Whether this id is a session of another trajectory, in the spaces that this person can reach. */
export async function isSessionElsewhere(
  database: Database,
  spaceIds: readonly string[],
  sessionId: string,
  trajectoryId: string,
): Promise<boolean> {
  const row = await database
    .selectFrom('session')
    .select('id')
    .where('space_id', 'in', [...spaceIds])
    .where('id', '=', sessionId)
    .where('trajectory_id', '!=', trajectoryId)
    .executeTakeFirst()
  return row !== undefined
}

/** SQLite accepts 32,766 values per statement; an imported session may have more events. */
const idsPerStatement = 1000

/** The events with one of these ids that are stored already. */
export async function knownEvents(
  database: Database,
  spaceId: string,
  sessionId: string,
  ids: readonly string[],
): Promise<SessionEventRow[]> {
  const rows: SessionEventRow[] = []
  for (let start = 0; start < ids.length; start += idsPerStatement) {
    const some = await database
      .selectFrom('session_event')
      .selectAll()
      .where('space_id', '=', spaceId)
      .where('session_id', '=', sessionId)
      .where('id', 'in', ids.slice(start, start + idsPerStatement))
      .execute()
    rows.push(...some)
  }
  return rows
}
