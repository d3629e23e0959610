// The end of a trajectory: the coach's access ends on the chosen day, the space stays; also tried by the coach and by a stranger.
import { expect, it } from 'vitest'
import type { Actor } from '#method/access/actor.ts'
import { daysAfterEnd } from '#method/graduation/access-after.ts'
import { isRefusal } from '../../http/refusal.ts'
import { asPerson } from '../../testing/as-person.ts'
import { aCoachee, aTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { createFinding, listFindings, listOwnFindings } from '../finding/finding.usecases.ts'
import { shareFinding } from '../finding/share-finding.usecases.ts'
import { endAccess } from './access.usecases.ts'
import { graduate } from './graduation.usecases.ts'
import { reviseTrajectory } from './trajectory.usecases.ts'

const day = 86_400_000
function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}

describeOnEachDatabase('graduation', (open) => {
  const enter = async () => {
    const world = await open()
    const pair = await aTrajectory(world)
    const body = { kind: 'anchor' as const, of: 'rust', mode: 'breath' as const, how: 'uit', cue: '' }
    const made = { id: world.makeId(), sessionId: null, momentId: null, body }
    const own = { actor: pair.coachee.actor, trajectoryId: pair.trajectoryId }
    wanted(await createFinding({ ...own, ...made }, world))
    wanted(await shareFinding({ ...own, findingId: made.id, leftOut: [] }, world))
    const now = world.clock()
    /** The actor as a request at that instant would find it in the database. */
    const reads = async (personId: string, at: number) => {
      const then: TestDependencies = { ...world, clock: () => at }
      return listFindings({ actor: await asPerson(then, personId), trajectoryId: pair.trajectoryId }, then)
    }
    const end = (actor: Actor, accessUntil: number | null, trajectoryId = pair.trajectoryId) =>
      graduate({ actor, trajectoryId, accessUntil }, world)
    return { world, ...pair, now, reads, end }
  }

  it('ends the trajectory at once, and the access of the coach on the chosen day', async () => {
    const { world, coach, coachee, now, reads, end } = await enter()
    const view = wanted(await end(coachee.actor, now + 10 * day))
    expect((view.row.ended_at ?? 0) - now).toBeLessThan(1000)
    expect(view.row.ended_at).toBeGreaterThanOrEqual(now)
    expect(wanted(await reads(coach.personId, now + 10 * day - 1))).toHaveLength(1)
    expect(await reads(coach.personId, now + 10 * day)).toMatchObject({ status: 404 })
    expect(await listOwnFindings({ actor: coachee.actor }, world)).toHaveLength(1)
  })

  it('ends access at once when asked, whatever the clock of the device says', async () => {
    const { world, coach, coachee, reads, end } = await enter()
    wanted(await end(coachee.actor, null))
    expect(await reads(coach.personId, world.clock())).toMatchObject({ status: 404 })
  })

  it('can change the day until it has come, and does not restore ended access', async () => {
    const { world, trajectoryId, coach, coachee, now, reads, end } = await enter()
    wanted(await end(coachee.actor, now + 10 * day))
    wanted(await end(coachee.actor, now + 20 * day))
    expect(wanted(await reads(coach.personId, now + 15 * day))).toHaveLength(1)
    wanted(await endAccess({ actor: coachee.actor, trajectoryId }, world))
    wanted(await end(coachee.actor, now + 20 * day))
    expect(await reads(coach.personId, now + 1000)).toMatchObject({ status: 404 })
  })

  it('ends access four weeks after a coach ended the trajectory', async () => {
    const { world, trajectoryId, coach, now, reads } = await enter()
    wanted(await reviseTrajectory({ actor: coach.actor, trajectoryId, change: { ended: true }, basedOn: 1 }, world))
    expect(wanted(await reads(coach.personId, now + daysAfterEnd * day - 1))).toHaveLength(1)
    expect(await reads(coach.personId, now + daysAfterEnd * day + 1000)).toMatchObject({ status: 404 })
    // Reopening the trajectory does not extend access again.
    wanted(await reviseTrajectory({ actor: coach.actor, trajectoryId, change: { ended: false }, basedOn: 2 }, world))
    expect(await reads(coach.personId, now + daysAfterEnd * day + 1000)).toMatchObject({ status: 404 })
  })

  it('is decided by the owner, for a trajectory with a coach, and a day within a year', async () => {
    const { world, spaceId, coach, coachee, now, reads, end } = await enter()
    const stranger = await aCoachee(world)
    expect(await end(coach.actor, now + day)).toMatchObject({ status: 403, code: 'access.not-yours' })
    expect(await end(stranger.actor, now + day)).toMatchObject({ status: 404 })
    expect(await end(coachee.actor, now - 1)).toMatchObject({ status: 422, code: 'access.day-not-possible' })
    expect(await end(coachee.actor, now + 400 * day)).toMatchObject({ status: 422 })
    expect(await end(coachee.actor, now + day, spaceId)).toMatchObject({ status: 403 })
    expect(await reviseTrajectory({ actor: coachee.actor, trajectoryId: spaceId, change: { ended: true } }, world)).toMatchObject({
      status: 403,
    })
    expect(wanted(await reads(coach.personId, now + 300 * day))).toHaveLength(1)
  })
})
