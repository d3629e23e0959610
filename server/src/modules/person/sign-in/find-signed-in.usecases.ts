// From the token of the sign-in cookie to the person: two reads, and at most one write a minute to record that they were seen.
import type { PracticeRole } from '#method/access/actor.ts'
import { whenStorageAllows } from '../../../database/storage-failure.ts'
import type { Dependencies } from '../../../dependencies.ts'
import type { SignedIn } from '../../../http/caller.ts'
import { hashToken, looksLikeToken } from '../../../vault/token.ts'
import { setLastSeen } from '../person.repository.ts'
import { grantsOfPerson, signInWithMemberships, touchSignIn } from './sign-in.repository.ts'
import { idleAfter } from './sign-ins.usecases.ts'

const recordSeenEvery = 60_000

/** Null when the token is unknown, or its sign-in ended or expired. */
export async function findSignedIn(token: string, { database, clock }: Dependencies): Promise<SignedIn | null> {
  if (!looksLikeToken(token)) return null
  const now = clock()
  const rows = await signInWithMemberships(database, hashToken(token), { now, unseenSince: now - idleAfter })
  const [first] = rows
  if (first === undefined) return null
  const { personId, ownSpaceId, signInId } = first
  const grants = await grantsOfPerson(database, personId, now)
  const seenBefore = now - recordSeenEvery
  // Reading goes on when nothing can be stored.
  if (first.lastSeenAt <= seenBefore)
    await whenStorageAllows(async () => {
      if (await touchSignIn(database, signInId, now, seenBefore)) await setLastSeen(database, personId, now)
    })
  return {
    signInId,
    actor: {
      personId,
      ownSpaceId,
      memberships: rows.flatMap(({ practice_id: practiceId, role }) =>
        practiceId === null ? [] : [{ practiceId, role: role as PracticeRole }],
      ),
      guestOf: grants.map(({ space_id: spaceId, trajectory_id: trajectoryId, until_at: until, ended_at: endedAt }) => {
        return { spaceId, trajectoryId, until, ...(endedAt === null ? {} : { ended: true }) }
      }),
    },
  }
}
