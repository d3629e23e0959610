// Rows of sign-ins, sign-in links and challenges, and what an Actor is made of.
import type { ChallengeRow, Database, SignInLinkRow, SignInRow } from '../../../database/tables.ts'

export async function insertSignIn(database: Database, row: SignInRow): Promise<void> {
  await database.insertInto('sign_in').values(row).execute()
}

/** What may still be used now: not ended, not expired, and seen after `unseenSince`. Instants in epoch milliseconds. */
type Valid = { readonly now: number; readonly unseenSince: number }

/** A valid sign-in with its person: one row per current membership, and one without practice when there is none. */
export async function signInWithMemberships(database: Database, tokenHash: string, { now, unseenSince }: Valid) {
  return database
    .selectFrom('sign_in')
    .innerJoin('person', 'person.id', 'sign_in.person_id')
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.person_id', '=', 'person.id')
        .on((on) => on.or([on('membership.ended_at', 'is', null), on('membership.ended_at', '>', now)])),
    )
    .select([
      'sign_in.id as signInId',
      'sign_in.last_seen_at as lastSeenAt',
      'person.id as personId',
      'person.space_id as ownSpaceId',
      'membership.practice_id',
      'membership.role',
    ])
    .where('sign_in.token_hash', '=', tokenHash)
    .where('sign_in.ended_at', 'is', null)
    .where('sign_in.expires_at', '>', now)
    .where('sign_in.last_seen_at', '>', unseenSince)
    .execute()
}

/** The grants that hold now: where this person is a guest. */
export async function grantsOfPerson(database: Database, personId: string, now: number) {
  return database
    .selectFrom('space_grant')
    .leftJoin('trajectory', (join) =>
      join.onRef('trajectory.space_id', '=', 'space_grant.space_id').onRef('trajectory.id', '=', 'space_grant.trajectory_id'),
    )
    .select(['space_grant.space_id', 'trajectory_id', 'until_at', 'trajectory.ended_at'])
    .where('person_id', '=', personId)
    .where('from_at', '<=', now)
    .where((where) => where.or([where('until_at', 'is', null), where('until_at', '>', now)]))
    .execute()
}

/** Conditional, so that of many concurrent requests one writes. True when this one did. */
export async function touchSignIn(database: Database, signInId: string, now: number, seenBefore: number): Promise<boolean> {
  const seen = await database
    .updateTable('sign_in')
    .set({ last_seen_at: now })
    .where('id', '=', signInId)
    .where('last_seen_at', '<=', seenBefore)
    .returning('id')
    .executeTakeFirst()
  return seen !== undefined
}

export async function findSignIn(database: Database, signInId: string): Promise<SignInRow | undefined> {
  return database.selectFrom('sign_in').selectAll().where('id', '=', signInId).executeTakeFirst()
}

export async function signInsOfPerson(database: Database, personId: string, { now, unseenSince }: Valid): Promise<SignInRow[]> {
  return database
    .selectFrom('sign_in')
    .selectAll()
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', unseenSince)
    .orderBy('last_seen_at', 'desc')
    .execute()
}

/** False when it had ended already. */
export async function setSignInEnded(database: Database, signInId: string, at: number): Promise<boolean> {
  const ended = await database
    .updateTable('sign_in')
    .set({ ended_at: at })
    .where('id', '=', signInId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}

/** `keepSignInId` null: ends all of them. */
export async function setOtherSignInsEnded(database: Database, personId: string, keepSignInId: string | null, at: number): Promise<void> {
  await database
    .updateTable('sign_in')
    .set({ ended_at: at })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .$if(keepSignInId !== null, (query) => query.where('id', '<>', keepSignInId ?? ''))
    .execute()
}

export async function insertSignInLink(database: Database, row: SignInLinkRow): Promise<void> {
  await database.insertInto('sign_in_link').values(row).execute()
}

/** Uses the link up; of two concurrent requests one gets the person id. Null: unknown, used or expired. */
export async function takeSignInLink(database: Database, tokenHash: string, now: number): Promise<string | null> {
  const used = await database
    .updateTable('sign_in_link')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('person_id')
    .executeTakeFirst()
  return used?.person_id ?? null
}

export async function setSignInLinksUsed(database: Database, personId: string, at: number): Promise<void> {
  await database.updateTable('sign_in_link').set({ used_at: at }).where('person_id', '=', personId).where('used_at', 'is', null).execute()
}

export async function insertChallenge(database: Database, row: ChallengeRow): Promise<void> {
  await database.insertInto('challenge').values(row).execute()
}

/** Counts one attempt at a challenge that may still be used; undefined when it may not, or was tried `most` times. */
export async function countChallengeAttempt(
  database: Database,
  { kind, id, now, most }: { readonly kind: string; readonly id: string; readonly now: number; readonly most: number },
): Promise<ChallengeRow | undefined> {
  return database
    .updateTable('challenge')
    .set((set) => ({ attempts: set('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('attempts', '<', most)
    .returningAll()
    .executeTakeFirst()
}

/** Uses the challenge up; of two concurrent requests one gets the row. */
export async function setChallengeUsed(
  database: Database,
  { kind, id, personId, now }: { readonly kind: string; readonly id: string; readonly personId: string | null; readonly now: number },
): Promise<ChallengeRow | undefined> {
  return database
    .updateTable('challenge')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('kind', '=', kind)
    .where('person_id', personId === null ? 'is' : '=', personId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst()
}

export async function findChallengeId(database: Database, personId: string, kind: string): Promise<string | null> {
  const row = await database
    .selectFrom('challenge')
    .select('id')
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row?.id ?? null
}

export async function deleteChallenges(database: Database, personId: string, kind: string): Promise<void> {
  await database.deleteFrom('challenge').where('person_id', '=', personId).where('kind', '=', kind).execute()
}

export async function setChallengesUsed(database: Database, personId: string, at: number): Promise<void> {
  await database.updateTable('challenge').set({ used_at: at }).where('person_id', '=', personId).where('used_at', 'is', null).execute()
}

/** Deletes challenges, links and sign-ins that can no longer be used. */
export async function deleteExpired(
  database: Database,
  { now, endedBefore, unseenSince }: Valid & { readonly endedBefore: number },
): Promise<void> {
  await database.deleteFrom('challenge').where('expires_at', '<', endedBefore).execute()
  await database.deleteFrom('sign_in_link').where('expires_at', '<', endedBefore).execute()
  await database
    .deleteFrom('sign_in')
    .where((where) =>
      where.or([where('ended_at', '<', endedBefore), where('expires_at', '<', now), where('last_seen_at', '<', unseenSince)]),
    )
    .execute()
}
