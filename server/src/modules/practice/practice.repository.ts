// Rows of practices, memberships and invitations. They contain no content.
import type { Database, InvitationRow, MembershipRow, PracticeRow, Versioned } from '../../database/tables.ts'

export async function findPractice(database: Database, practiceId: string): Promise<PracticeRow | undefined> {
  return database.selectFrom('practice').selectAll().where('id', '=', practiceId).executeTakeFirst()
}

export async function practicesByIds(database: Database, practiceIds: readonly string[]): Promise<PracticeRow[]> {
  if (practiceIds.length === 0) return []
  return database
    .selectFrom('practice')
    .selectAll()
    .where('id', 'in', [...practiceIds])
    .execute()
}

export async function demoPractices(database: Database): Promise<PracticeRow[]> {
  return database.selectFrom('practice').selectAll().where('demo', '=', 1).execute()
}

export async function insertPractice(database: Database, row: Omit<PracticeRow, keyof Versioned>): Promise<void> {
  await database.insertInto('practice').values(row).execute()
}

export async function updatePractice(database: Database, practiceId: string, change: Versioned & { name: string }): Promise<void> {
  await database.updateTable('practice').set(change).where('id', '=', practiceId).execute()
}

/** A membership that ended before starts again. */
export async function insertMembership(database: Database, row: MembershipRow): Promise<void> {
  await database
    .insertInto('membership')
    .values(row)
    .onConflict((conflict) => conflict.columns(['practice_id', 'person_id', 'role']).doUpdateSet({ since: row.since, ended_at: null }))
    .execute()
}

/** Memberships that have not ended. */
export async function membershipsOf(database: Database, practiceId: string): Promise<MembershipRow[]> {
  return database
    .selectFrom('membership')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('ended_at', 'is', null)
    .orderBy('since')
    .orderBy('person_id')
    .execute()
}

/** The present hosts and coaches of the practices in which this person is host or coach. */
export async function hostsAndCoaches(database: Database, personId: string): Promise<MembershipRow[]> {
  const mine = database.selectFrom('membership').select('practice_id').where('person_id', '=', personId).where('ended_at', 'is', null)
  return database
    .selectFrom('membership')
    .selectAll()
    .where('practice_id', 'in', mine)
    .where('role', 'in', ['host', 'coach'])
    .where('ended_at', 'is', null)
    .execute()
}

export async function deleteEmptyPractices(database: Database): Promise<void> {
  await database.deleteFrom('practice').where('id', 'not in', database.selectFrom('membership').select('practice_id')).execute()
}

export async function endMemberships(
  database: Database,
  practiceId: string,
  personId: string,
  roles: readonly string[],
  at: number,
): Promise<void> {
  await database
    .updateTable('membership')
    .set({ ended_at: at })
    .where('practice_id', '=', practiceId)
    .where('person_id', '=', personId)
    .where('role', 'in', [...roles])
    .where('ended_at', 'is', null)
    .execute()
}

export async function insertInvitation(database: Database, row: InvitationRow): Promise<void> {
  await database.insertInto('invitation').values(row).execute()
}

export async function findInvitation(database: Database, tokenHash: string): Promise<InvitationRow | undefined> {
  return database.selectFrom('invitation').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst()
}

/** Uses the link up. Of two concurrent requests one gets true. */
export async function takeInvitation(database: Database, tokenHash: string, at: number): Promise<boolean> {
  const result = await database
    .updateTable('invitation')
    .set({ used_at: at })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/**
 * Whether this person used an invitation before. Locks the person until the transaction ends, so that two links cannot both be the first.
 */
export async function hasTakenPlace(database: Database, personId: string): Promise<boolean> {
  await database.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute()
  const used = await database
    .selectFrom('invitation')
    .select('token_hash')
    .where('person_id', '=', personId)
    .where('used_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return used !== undefined
}

/** Ends the unused links of one person, for one practice or trajectory. */
export async function endOpenInvitations(
  database: Database,
  practiceId: string,
  personId: string,
  trajectoryId: string | null,
  at: number,
): Promise<void> {
  await database
    .updateTable('invitation')
    .set({ expires_at: at })
    .where('practice_id', '=', practiceId)
    .where('person_id', '=', personId)
    .where('trajectory_id', trajectoryId === null ? 'is' : '=', trajectoryId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .execute()
}

/** Makes a link usable again after an attempt that failed. */
export async function releaseInvitation(database: Database, tokenHash: string): Promise<void> {
  await database.updateTable('invitation').set({ used_at: null }).where('token_hash', '=', tokenHash).execute()
}

export async function invitationsForTrajectories(database: Database, trajectoryIds: readonly string[]): Promise<InvitationRow[]> {
  if (trajectoryIds.length === 0) return []
  return database
    .selectFrom('invitation')
    .selectAll()
    .where('trajectory_id', 'in', [...trajectoryIds])
    .execute()
}

/** The people with a link that still works. */
export async function peopleInvited(database: Database, practiceId: string, now: number): Promise<Set<string>> {
  const rows = await database
    .selectFrom('invitation')
    .select('person_id')
    .where('practice_id', '=', practiceId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .execute()
  return new Set(rows.map((row) => row.person_id))
}

export async function lastSeenByPerson(database: Database, personIds: readonly string[]): Promise<Map<string, number | null>> {
  if (personIds.length === 0) return new Map()
  const rows = await database
    .selectFrom('person')
    .select(['id', 'last_seen_at'])
    .where('id', 'in', [...personIds])
    .execute()
  return new Map(rows.map((row) => [row.id, row.last_seen_at]))
}

/** Locks until the transaction ends, so that two hosts cannot end each other's membership, or rename the practice, at the same moment. */
export async function lockPractice(database: Database, practiceId: string): Promise<PracticeRow | undefined> {
  return database.selectFrom('practice').selectAll().where('id', '=', practiceId).forUpdate().executeTakeFirst()
}
