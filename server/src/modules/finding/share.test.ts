// What a coach gets of a shared finding: the parts that the owner did not leave out, and nothing without the findings it needs.

import { expect, it } from 'vitest'
import { completeBody } from '#method/finding/complete-body.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import { isRefusal } from '../../http/refusal.ts'
import { aTrajectory, type BuiltTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { getMe } from '../person/me.usecases.ts'
import { presentMe } from '../person/person.present.ts'
import { withdrawFinding } from './answer-finding.usecases.ts'
import { presentFinding } from './finding.present.ts'
import { createFinding, findingHistory, listFindings, reviseFinding } from './finding.usecases.ts'
import { shareFinding } from './share-finding.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const success: FindingBody = {
  kind: 'success',
  moment: 'Dinsdag in de gang',
  did: 'Ik bleef staan',
  thought: 'geheim gedacht',
  felt: 'geheim gevoeld',
  wanted: '',
  longing: 'geheim verlangen',
}
const ideal = completeBody({ kind: 'ideal', words: 'Gezien worden', wantedBy: 'me', felt: 7 })
const brake = (potentialId: string | null): FindingBody => ({
  kind: 'obstacle',
  side: 'internal',
  form: 'belief',
  layer: 'beliefs',
  sentence: 'Ik ben te veel',
  feltNow: 'geheim voelen',
  potentialId,
  internalId: null,
  action: '',
})

describeOnEachDatabase('what a coach gets of a shared finding', (open) => {
  type Pair = BuiltTrajectory & { readonly world: TestDependencies }
  const enter = async (): Promise<Pair> => {
    const world = await open()
    return { ...(await aTrajectory(world)), world }
  }
  const keep = async ({ world, coachee, spaceId }: Pair, body: FindingBody) => {
    const made = { id: world.makeId(), sessionId: null, momentId: null, body }
    return wanted(await createFinding({ actor: coachee.actor, trajectoryId: spaceId, ...made }, world)).row.id
  }
  const share = ({ world, coachee, trajectoryId }: Pair, findingId: string, leftOut: readonly string[] | null = []) =>
    shareFinding({ actor: coachee.actor, trajectoryId, findingId, leftOut }, world)
  const read = async ({ world, coach, trajectoryId }: Pair) =>
    wanted(await listFindings({ actor: coach.actor, trajectoryId }, world)).map((found) => presentFinding(found, trajectoryId))

  it('tells the devices of that coach when something was taken back, and those of another coach nothing', async () => {
    const pair = await enter()
    const { world, coach, coachee, trajectoryId } = pair
    const other = (await aTrajectory(world, { coachee })).coach
    const guestOf = async ({ actor }: typeof coach) => presentMe(await getMe({ actor }, world)).guestOf
    const findingId = await keep(pair, success)
    wanted(await share(pair, findingId))
    expect(await guestOf(coach)).toEqual([{ trajectoryId, until: null, narrowedAt: null }])
    wanted(await share(pair, findingId, null))
    const [{ narrowedAt: first } = { narrowedAt: null }] = await guestOf(coach)
    expect(first).toEqual(expect.any(Number))
    const second = await keep(pair, ideal)
    wanted(await share(pair, second))
    world.advance(1000)
    expect(await guestOf(coach)).toMatchObject([{ narrowedAt: first }])
    wanted(await withdrawFinding({ actor: coachee.actor, trajectoryId: pair.spaceId, findingId: second }, world))
    const [{ narrowedAt: later } = { narrowedAt: null }] = await guestOf(coach)
    expect(later).toBeGreaterThan((first ?? 0) + 999)
    expect(await guestOf(other)).toMatchObject([{ narrowedAt: null }])
    expect(await guestOf(coachee)).toEqual([])
  })

  it('is every part except those that the owner left out, also in the history and after a later revision', async () => {
    const pair = await enter()
    const { world, coach, coachee, spaceId, trajectoryId } = pair
    const findingId = await keep(pair, success)
    wanted(await share(pair, findingId, ['thought', 'felt', 'longing']))
    const [seen] = await read(pair)
    expect(seen).toMatchObject({ body: { moment: 'Dinsdag in de gang', did: 'Ik bleef staan', thought: '', felt: '', longing: '' } })
    wanted(
      await reviseFinding(
        { actor: coachee.actor, trajectoryId: spaceId, findingId, body: { ...success, felt: 'geheim anders' }, basedOn: 1 },
        world,
      ),
    )
    const asked = { actor: coach.actor, trajectoryId, findingId }
    const all = JSON.stringify([await read(pair), wanted(await findingHistory(asked, world))])
    expect(all).toContain('Ik bleef staan')
    expect(all).not.toContain('geheim')
    wanted(await share(pair, findingId, ['thought', 'longing']))
    expect((await read(pair))[0]).toMatchObject({ body: { felt: 'geheim anders', thought: '' } })
  })

  it('always has what makes it valid: the words of a quality, or the last part of a moment', async () => {
    const pair = await enter()
    const moment = await keep(pair, { ...success, did: '' })
    expect(await share(pair, moment, ['moment'])).toMatchObject({ status: 422, code: 'share.nothing-left' })
    const wish = await keep(pair, ideal)
    expect(await share(pair, wish, ['words'])).toMatchObject({ status: 422, code: 'share.cannot-leave-out' })
    const held = await keep(pair, brake(wish))
    expect(await share(pair, held, ['potentialId'])).toMatchObject({ status: 422, code: 'share.cannot-leave-out' })
    expect(wanted(await share(pair, wish, ['felt', 'wantedBy'])).row.sharedWith).toHaveLength(1)
    expect((await read(pair)).map(({ body }) => body)).toMatchObject([{ words: 'Gezien worden', felt: null, wantedBy: null }])
  })

  it('is no obstacle without its strength: both have to be shared, and the obstacle disappears with the strength', async () => {
    const pair = await enter()
    const { world, coach, trajectoryId } = pair
    const wish = await keep(pair, ideal)
    const obstacle = await keep(pair, brake(wish))
    wanted(await share(pair, obstacle))
    expect(await read(pair)).toEqual([])
    expect(await findingHistory({ actor: coach.actor, trajectoryId, findingId: obstacle }, world)).toMatchObject({ status: 404 })
    wanted(await share(pair, wish))
    expect((await read(pair)).map(({ body }) => body.kind).sort()).toEqual(['ideal', 'obstacle'])
    wanted(await share(pair, wish, null))
    expect(await read(pair)).toEqual([])
  })

  it('includes what the coach noted, also an obstacle without a strength', async () => {
    const pair = await enter()
    const { world, coach, trajectoryId } = pair
    const made = { id: world.makeId(), sessionId: null, momentId: null, body: brake(null) }
    wanted(await createFinding({ actor: coach.actor, trajectoryId, ...made }, world))
    expect(await read(pair)).toHaveLength(1)
  })

  it('follows the latest decision, from whichever device it comes', async () => {
    const pair = await enter()
    const { world, coachee, trajectoryId } = pair
    const findingId = await keep(pair, success)
    const before = world.clock() - 3_600_000
    wanted(await share(pair, findingId, ['felt']))
    const late = { actor: coachee.actor, trajectoryId, findingId, leftOut: [], at: before }
    expect(wanted(await shareFinding(late, world)).row.sharedWith).toMatchObject([{ leftOut: ['felt'] }])
    expect((await read(pair))[0]).toMatchObject({ body: { felt: '' } })
  })
})
