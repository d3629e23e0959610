// The actor of a person, read from the database as a signed-in request would. For tests only.
import type { Actor, PracticeRole } from '#method/access/actor.ts'
import type { Dependencies } from '../dependencies.ts'

/** Call it again after grants or memberships changed. */
export async function asPerson({ database, clock }: Pick<Dependencies, 'database' | 'clock'>, personId: string): Promise<Actor> {
  const now = clock()
  const person = await database.selectFrom('person').select('space_id').where('id', '=', personId).executeTakeFirstOrThrow()
  const memberships = await database
    .selectFrom('membership')
    .select(['practice_id', 'role'])
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute()
  const grants = await database
    .selectFrom('space_grant')
    .leftJoin('trajectory', 'trajectory.id', 'space_grant.trajectory_id')
    .select(['space_grant.space_id', 'trajectory_id', 'until_at', 'trajectory.ended_at'])
    .where('person_id', '=', personId)
    .where('from_at', '<=', now)
    .execute()
  return {
    personId,
    ownSpaceId: person.space_id,
    memberships: memberships.map((row) => ({ practiceId: row.practice_id, role: row.role as PracticeRole })),
    guestOf: grants
      .filter((row) => row.until_at === null || row.until_at > now)
      .map(({ space_id: spaceId, trajectory_id: trajectoryId, until_at: until, ended_at: endedAt }) => {
        return { spaceId, trajectoryId, until, ...(endedAt === null ? {} : { ended: true }) }
      }),
  }
}
