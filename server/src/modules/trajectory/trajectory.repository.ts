// Rows of trajectories and grants. Access is checked in reach.usecases.ts.
import type { Database, GrantRow, TrajectoryRow, Versioned } from '../../database/tables.ts'

/** Only within the given spaces. */
export async function findTrajectory(
  database: Database,
  spaceIds: readonly string[],
  trajectoryId: string,
): Promise<TrajectoryRow | undefined> {
  return database
    .selectFrom('trajectory')
    .selectAll()
    .where('space_id', 'in', [...spaceIds])
    .where('id', '=', trajectoryId)
    .executeTakeFirst()
}

/** Locks until the transaction ends, so that of two concurrent changes, also of the agreement, the second is compared with the first. */
export async function lockTrajectory(database: Database, spaceId: string, trajectoryId: string): Promise<TrajectoryRow> {
  return database
    .selectFrom('trajectory')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('id', '=', trajectoryId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** Trajectories with a coach, newest first: own places are left out. */
export async function trajectoriesInSpaces(database: Database, spaceIds: readonly string[]): Promise<TrajectoryRow[]> {
  return database
    .selectFrom('trajectory')
    .selectAll()
    .where('space_id', 'in', [...spaceIds])
    .whereRef('id', '!=', 'space_id')
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .execute()
}

export async function isTrajectoryIdTaken(database: Database, trajectoryId: string): Promise<boolean> {
  return (await database.selectFrom('trajectory').select('id').where('id', '=', trajectoryId).executeTakeFirst()) !== undefined
}

export async function insertTrajectory(database: Database, row: TrajectoryRow): Promise<void> {
  await database.insertInto('trajectory').values(row).execute()
}

export async function updateTrajectory(
  database: Database,
  spaceId: string,
  trajectoryId: string,
  change: Versioned & Partial<Pick<TrajectoryRow, 'body' | 'next_at' | 'ended_at' | 'archived_at'>>,
): Promise<void> {
  await database.updateTable('trajectory').set(change).where('space_id', '=', spaceId).where('id', '=', trajectoryId).execute()
}

export async function insertGrant(database: Database, row: GrantRow): Promise<void> {
  await database.insertInto('space_grant').values(row).execute()
}

export async function grantsOfTrajectory(database: Database, spaceId: string, trajectoryId: string): Promise<GrantRow[]> {
  return database
    .selectFrom('space_grant')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', trajectoryId)
    .orderBy('from_at')
    .execute()
}

/** The trajectories of this space in which another person holds a grant now. */
export async function trajectoriesWithGuest(database: Database, spaceId: string, now: number): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectFrom('space_grant')
    .select('trajectory_id')
    .where('space_id', '=', spaceId)
    .where('from_at', '<=', now)
    .where((where) => where.or([where('until_at', 'is', null), where('until_at', '>', now)]))
    .execute()
  return new Set(rows.map((row) => row.trajectory_id))
}

/** Ends every grant that has not ended. */
export async function endGrants(database: Database, spaceId: string, trajectoryId: string, at: number): Promise<void> {
  await database
    .updateTable('space_grant')
    .set({ until_at: at })
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', trajectoryId)
    .where((where) => where.or([where('until_at', 'is', null), where('until_at', '>', at)]))
    .execute()
}

/** Ends the grants of one person that have not ended. */
export async function endGrantsOf(
  database: Database,
  { spaceId, trajectoryId, personId }: { readonly spaceId: string; readonly trajectoryId: string; readonly personId: string },
  at: number,
): Promise<void> {
  await database
    .updateTable('space_grant')
    .set({ until_at: at })
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', trajectoryId)
    .where('person_id', '=', personId)
    .where((where) => where.or([where('until_at', 'is', null), where('until_at', '>', at)]))
    .execute()
}

/** No version: it is a question beside the trajectory, and its last answer counts. */
export async function setErasureAsked(database: Database, spaceId: string, trajectoryId: string, at: number | null): Promise<void> {
  await database
    .updateTable('trajectory')
    .set({ erasure_asked_at: at })
    .where('space_id', '=', spaceId)
    .where('id', '=', trajectoryId)
    .execute()
}

/** Changes the end of the grants that are valid now. Ended grants stay ended. */
export async function moveGrants(
  database: Database,
  spaceId: string,
  trajectoryId: string,
  { present, until }: { readonly present: number; readonly until: number },
): Promise<void> {
  await database
    .updateTable('space_grant')
    .set({ until_at: until })
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', trajectoryId)
    .where((where) => where.or([where('until_at', 'is', null), where('until_at', '>', present)]))
    .execute()
}

/** Gives this end to the grants without an end. */
export async function limitGrants(database: Database, spaceId: string, trajectoryId: string, until: number): Promise<void> {
  await database
    .updateTable('space_grant')
    .set({ until_at: until })
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', trajectoryId)
    .where('until_at', 'is', null)
    .execute()
}

export type SessionCount = { readonly trajectory_id: string; readonly count: number; readonly last: number | null }

/** The number of sessions per trajectory, and when the last one was. */
export async function sessionCounts(
  database: Database,
  spaceIds: readonly string[],
  trajectoryIds: readonly string[],
): Promise<SessionCount[]> {
  if (trajectoryIds.length === 0) return []
  const rows = await database
    .selectFrom('session')
    .select((select) => [
      'trajectory_id',
      select.fn.countAll<number>().as('count'),
      select.fn.max(select.fn.coalesce('started_at', 'created_at')).as('last'),
    ])
    .where('space_id', 'in', [...spaceIds])
    .where('trajectory_id', 'in', [...trajectoryIds])
    // What one of the two does not see is not counted.
    .where('private_to', 'is', null)
    .groupBy('trajectory_id')
    .execute()
  return rows.map((row) => ({
    trajectory_id: row.trajectory_id,
    count: Number(row.count),
    last: row.last === null ? null : Number(row.last),
  }))
}

export async function findTrajectoryOfCoachee(
  database: Database,
  coacheeId: string,
  trajectoryId: string,
): Promise<TrajectoryRow | undefined> {
  return database.selectFrom('trajectory').selectAll().where('coachee_id', '=', coacheeId).where('id', '=', trajectoryId).executeTakeFirst()
}
