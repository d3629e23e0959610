// The trajectory a person has with themselves: what they write and do alone lies in it. It bears the id of their space, and has
// no practice, no coach and no guests.
import type { Dependencies } from '../../dependencies.ts'

type Kept = Pick<Dependencies, 'database' | 'vault' | 'clock'>

/** Harmless when it is there already: two servers may start at once. */
export async function addOwnPlace(
  { database, vault, clock }: Kept,
  person: { readonly id: string; readonly spaceId: string },
): Promise<void> {
  const { id, spaceId } = person
  await database
    .insertInto('trajectory')
    .values({
      space_id: spaceId,
      id: spaceId,
      practice_id: null,
      coach_id: id,
      coachee_id: id,
      body: await vault.seal(spaceId, spaceId, { aim: '' }),
      started_at: clock(),
      ended_at: null,
      next_at: null,
    })
    .onConflict((conflict) => conflict.columns(['space_id', 'id']).doNothing())
    .execute()
}

/** For people who were here before there was such a place. */
export async function addMissingOwnPlaces(dependencies: Kept): Promise<void> {
  const people = await dependencies.database
    .selectFrom('person')
    .leftJoin('trajectory', (join) =>
      join.onRef('trajectory.space_id', '=', 'person.space_id').onRef('trajectory.id', '=', 'person.space_id'),
    )
    .select(['person.id', 'person.space_id as spaceId'])
    .where('trajectory.id', 'is', null)
    .execute()
  for (const person of people) await addOwnPlace(dependencies, person)
}
