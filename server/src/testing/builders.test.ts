// The builders, on every database: their rows are what the vault and the tables expect.
import { expect, it } from 'vitest'
import { aCoach, aSession, aTrajectory } from './builders.ts'
import { describeOnEachDatabase } from './test-dependencies.ts'

describeOnEachDatabase('builders', (open) => {
  it('make a session in the coachee’s space, with the coach as guest', async () => {
    const world = await open()
    const first = await aSession(world)
    await aSession(world, { trajectory: first })
    expect(first.coach.actor.guestOf).toEqual([{ spaceId: first.coachee.spaceId, trajectoryId: first.trajectoryId, until: null }])
    expect(first.coachee.actor.guestOf).toEqual([])
    expect((await world.database.selectFrom('session').select('number').orderBy('number').execute()).map((row) => row.number)).toEqual([
      1, 2,
    ])
  })

  it('seal names in the person’s own space', async () => {
    const world = await open()
    const { personId, spaceId } = await aCoach(world, { name: 'Iris' })
    const row = await world.database.selectFrom('person').select('profile').where('id', '=', personId).executeTakeFirstOrThrow()
    expect(await world.vault.open(spaceId, personId, row.profile)).toMatchObject({ name: 'Iris', locale: 'nl' })
  })

  it('make a second trajectory with other people', async () => {
    const world = await open()
    const [mine, theirs] = [await aTrajectory(world), await aTrajectory(world)]
    expect(mine.coach.actor.guestOf.map((grant) => grant.trajectoryId)).not.toContain(theirs.trajectoryId)
  })
})
