// From cookie to the person who asks: two reads, and at most once a minute a write that they were seen.
import type { FastifyRequest } from 'fastify'
import type { Actor } from '../../actor.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { FindActor } from '../../http/mount.ts'
import { findCookieToken, isFromElsewhere } from './request-facts.ts'
import { idleAfter } from './sign-in/sign-ins.ts'
import { hashToken, looksLikeToken } from './sign-in/token.ts'

const seenEvery = 60_000

export function createFindActor(dependencies: Dependencies): FindActor {
  return async (request: FastifyRequest) => {
    const token = findCookieToken(request.headers.cookie)
    if (token === null || !looksLikeToken(token) || isFromElsewhere(request)) return null
    return actorByToken(dependencies, token)
  }
}

async function actorByToken(dependencies: Dependencies, token: string): Promise<Actor | null> {
  const { database } = dependencies
  const now = dependencies.clock()
  const rows = await database
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
    .where('sign_in.token_hash', '=', hashToken(token))
    .where('sign_in.ended_at', 'is', null)
    .where('sign_in.expires_at', '>', now)
    .where('sign_in.last_seen_at', '>', now - idleAfter)
    .execute()
  const [first] = rows
  if (first === undefined) return null
  const { personId, ownSpaceId, signInId } = first
  const grants = await database
    .selectFrom('space_grant')
    .select(['space_id', 'trajectory_id', 'until_at'])
    .where('person_id', '=', personId)
    .where('from_at', '<=', now)
    .where((where) => where.or([where('until_at', 'is', null), where('until_at', '>', now)]))
    .execute()
  if (now - first.lastSeenAt >= seenEvery) await markSeen(dependencies, personId, signInId, now)
  return {
    personId,
    ownSpaceId,
    signInId,
    memberships: rows.flatMap(({ practice_id: practiceId, role }) =>
      practiceId === null ? [] : [{ practiceId, role: role as Actor['memberships'][number]['role'] }],
    ),
    guestOf: grants.map((grant) => ({ spaceId: grant.space_id, trajectoryId: grant.trajectory_id, until: grant.until_at })),
  }
}

/** Conditional, so that of many requests at the same moment one writes. */
async function markSeen({ database }: Dependencies, personId: string, signInId: string, now: number): Promise<void> {
  const seen = await database
    .updateTable('sign_in')
    .set({ last_seen_at: now })
    .where('id', '=', signInId)
    .where('last_seen_at', '<=', now - seenEvery)
    .returning('id')
    .executeTakeFirst()
  if (seen) await database.updateTable('person').set({ last_seen_at: now }).where('id', '=', personId).execute()
}
