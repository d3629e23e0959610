// Requests that reach the server twice, or through another trajectory of the same coach.

import { expect, it } from 'vitest'
import { completeBody } from '#method/finding/complete-body.ts'
import { isRefusal } from '../../http/refusal.ts'
import { aTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase } from '../../testing/test-dependencies.ts'
import { withdrawFinding } from './answer-finding.usecases.ts'
import { createFinding, findingHistory, reviseFinding } from './finding.usecases.ts'
import { shareFinding } from './share-finding.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const ideal = (words: string) => completeBody({ kind: 'ideal', words })

describeOnEachDatabase('a repeated request', (open) => {
  const enter = async () => {
    const world = await open()
    const first = await aTrajectory(world)
    const { actor } = first.coachee
    const findingId = world.makeId()
    const made = {
      actor,
      id: findingId,
      sessionId: null,
      momentId: null,
      body: ideal('eerst alleen van mij'),
    }
    wanted(await createFinding({ ...made, trajectoryId: first.trajectoryId }, world))
    return { world, first, actor, made, asked: { actor, trajectoryId: first.trajectoryId, findingId } }
  }

  it('to withdraw is idempotent: a device may not have received the first response', async () => {
    const { world, first, actor, made, asked } = await enter()
    for (const _ of [1, 2]) expect(wanted(await withdrawFinding(asked, world)).row.state).toBe('withdrawn')
    expect(wanted(await createFinding({ ...made, trajectoryId: first.trajectoryId }, world)).row.state).toBe('withdrawn')
    expect(wanted(await findingHistory(asked, world)).map(({ state }) => state)).toEqual(['accepted', 'withdrawn'])
    expect(await withdrawFinding({ ...asked, actor: first.coach.actor }, world)).toMatchObject({ status: 404 })
    expect(await reviseFinding({ ...asked, actor, body: ideal('toch') }, world)).toMatchObject({ status: 409 })
  })

  it('of a coach with two trajectories of one person gives what is shared in one, and never an earlier private wording', async () => {
    const { world, first, asked } = await enter()
    const second = await aTrajectory(world, { coach: first.coach, coachee: first.coachee })
    // The grants of both trajectories.
    const guestOf = [...first.coach.actor.guestOf, ...second.coach.actor.guestOf]
    const coach = { ...first.coach.actor, guestOf: [...new Map(guestOf.map((grant) => [grant.trajectoryId, grant])).values()] }
    expect(coach.guestOf).toHaveLength(2)
    wanted(await reviseFinding({ ...asked, body: ideal('zo mag je het lezen'), basedOn: 1 }, world))
    wanted(await shareFinding({ ...asked, trajectoryId: second.trajectoryId, leftOut: [] }, world))
    const bySecond = await findingHistory({ ...asked, actor: coach, trajectoryId: second.trajectoryId }, world)
    expect(wanted(bySecond).map(({ body }) => body)).toEqual([ideal('zo mag je het lezen')])
    // Not through the trajectory it was made in: there it is shared with no one.
    expect(await findingHistory({ ...asked, actor: coach }, world)).toMatchObject({ status: 404 })
    expect(wanted(await findingHistory(asked, world))).toHaveLength(2)
    wanted(await shareFinding({ ...asked, trajectoryId: second.trajectoryId, leftOut: null }, world))
    for (const trajectoryId of [first.trajectoryId, second.trajectoryId])
      expect(await findingHistory({ ...asked, actor: coach, trajectoryId }, world)).toMatchObject({ status: 404 })
  })
})
