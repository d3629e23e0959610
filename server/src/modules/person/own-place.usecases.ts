// The own place: the trajectory that a person has without a coach, for what they write alone. Its id is the id of their space.
import type { Dependencies } from '../../dependencies.ts'
import { firstVersion } from '../../weigh-write.ts'
import { insertOwnPlace, peopleWithoutOwnPlace } from './person.repository.ts'

type Needs = Pick<Dependencies, 'database' | 'vault' | 'clock'>

/** Idempotent. */
export async function addOwnPlace(person: { readonly id: string; readonly spaceId: string }, dependencies: Needs): Promise<void> {
  const { id, spaceId } = person
  const { database, vault, clock } = dependencies
  await insertOwnPlace(database, {
    space_id: spaceId,
    id: spaceId,
    practice_id: null,
    coach_id: id,
    coachee_id: id,
    body: await vault.seal(spaceId, spaceId, { aim: '' }),
    started_at: clock(),
    ended_at: null,
    next_at: null,
    archived_at: null,
    erasure_asked_at: null,
    ...firstVersion,
  })
}

/** Runs at each start, for people who were created before own places existed. */
export async function addMissingOwnPlaces(dependencies: Needs): Promise<void> {
  for (const person of await peopleWithoutOwnPlace(dependencies.database)) await addOwnPlace(person, dependencies)
}
