// Findings: noted, offered and answered, with their history; each use case also tried by another person.

import { expect, it } from 'vitest'
import type { Actor } from '#method/access/actor.ts'
import { completeBody } from '#method/finding/complete-body.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import { isRefusal } from '../../http/refusal.ts'
import { aCoach, aHost, aSession, aTrajectory, type BuiltTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { answerFinding, offerFinding, withdrawFinding } from './answer-finding.usecases.ts'
import { createFinding, findingHistory, listFindings, reviseFinding } from './finding.usecases.ts'
import { shareFinding } from './share-finding.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const quality = (word: string, act = 'ging naast Daan zitten') => completeBody({ kind: 'quality', word, act, seenBy: 'coach' })
const obstacle = (potentialId: string | null) => ({
  kind: 'obstacle' as const,
  side: 'internal' as const,
  form: 'belief' as const,
  layer: 'beliefs' as const,
  sentence: 'Ik moet het alleen kunnen',
  feltNow: '',
  potentialId,
  internalId: null,
  action: '',
})
const unknown = { refused: true, status: 404, code: 'finding.unknown' }

type Pair = BuiltTrajectory & { readonly world: TestDependencies }
const make = async (
  pair: Pair,
  actor: Actor,
  body: FindingBody,
  more: { id?: string; visibility?: 'private' | 'shared'; sessionId?: string } = {},
) => {
  const { id = pair.world.makeId(), visibility = 'shared', sessionId = null } = more
  const { world, trajectoryId } = pair
  const found = await createFinding({ actor, trajectoryId, id, sessionId, momentId: null, body }, world)
  if (isRefusal(found) || actor.ownSpaceId !== pair.spaceId || visibility === 'private') return found
  return shareFinding({ actor, trajectoryId, findingId: id, leftOut: [] }, world)
}
const made = async (pair: Pair, actor: Actor, body: FindingBody, more?: { id?: string; visibility?: 'private' | 'shared' }) =>
  wanted(await make(pair, actor, body, more)).row.id
const seen = async ({ world, trajectoryId }: Pair, actor: Actor) =>
  wanted(await listFindings({ actor, trajectoryId }, world)).map((found) => found.row.id)

describeOnEachDatabase('a finding', (open) => {
  const enter = async (): Promise<Pair> => {
    const world = await open()
    return { ...(await aTrajectory(world)), world }
  }

  it('is not accepted unseen in words that the coach changed after the offer', async () => {
    const pair = await enter()
    const { world, trajectoryId, coach, coachee } = pair
    const findingId = await made(pair, coach.actor, quality('geduld'))
    const byCoach = { actor: coach.actor, trajectoryId, findingId }
    const unseen = { actor: coachee.actor, trajectoryId, findingId, answer: 'accept' as const, body: null }
    const { revision } = wanted(await offerFinding(byCoach, world)).row
    wanted(await reviseFinding({ ...byCoach, body: quality('moed'), basedOn: revision }, world))
    expect(await answerFinding(unseen, world)).toMatchObject({ status: 409, code: 'finding.changed' })
    const changed = { ...byCoach, body: quality('geduld'), basedOn: revision + 1 }
    wanted(await reviseFinding(changed, world))
    expect(wanted(await answerFinding(unseen, world))).toMatchObject({ row: { state: 'accepted' }, body: { word: 'geduld' } })
  })

  it('is noted and offered by the coach, and accepted by the coachee in their own words; the offered words stay in the history', async () => {
    const pair = await enter()
    const { world, trajectoryId, coach, coachee } = pair
    const findingId = await made(pair, coach.actor, quality('geduld'))
    const [byCoach, byCoachee] = [
      { actor: coach.actor, trajectoryId, findingId },
      { actor: coachee.actor, trajectoryId, findingId },
    ]
    expect(await answerFinding({ ...byCoachee, answer: 'accept', body: null }, world)).toMatchObject({
      status: 409,
      code: 'finding.not-offered',
    })
    expect(wanted(await offerFinding(byCoach, world)).row.state).toBe('offered')
    const accepted = wanted(await answerFinding({ ...byCoachee, answer: 'accept', body: quality('rust') }, world))
    expect([accepted.row.state, accepted.row.reworded, accepted.body]).toEqual(['accepted', 1, quality('rust')])
    const history = wanted(await findingHistory(byCoach, world))
    expect(history.map((one) => [one.state, one.byName, 'word' in one.body ? one.body.word : ''])).toEqual([
      ['noted', coach.name, 'geduld'],
      ['offered', coach.name, 'geduld'],
      ['accepted', coachee.name, 'rust'],
    ])
    expect(await reviseFinding({ ...byCoach, body: quality('mildheid') }, world)).toMatchObject({
      status: 409,
      code: 'finding.already-answered',
    })
    expect(wanted(await reviseFinding({ ...byCoachee, body: quality('stilte'), basedOn: 3 }, world)).body).toMatchObject({ word: 'stilte' })
    expect(await reviseFinding({ ...byCoachee, body: obstacle(null) }, world)).toMatchObject({ status: 422, code: 'finding.kind-differs' })
  })

  it('that is accepted as it is, is not reworded; one that is refused stays', async () => {
    const pair = await enter()
    const { world, trajectoryId, coach, coachee } = pair
    const answers = async (answer: 'accept' | 'refuse', body: FindingBody | null) => {
      const findingId = await made(pair, coach.actor, quality('moed'))
      wanted(await offerFinding({ actor: coach.actor, trajectoryId, findingId }, world))
      return wanted(await answerFinding({ actor: coachee.actor, trajectoryId, findingId, answer, body }, world)).row
    }
    expect(await answers('accept', quality('moed'))).toMatchObject({ state: 'accepted', reworded: 0 })
    expect(await answers('refuse', quality('anders'))).toMatchObject({ state: 'refused', reworded: 0 })
    expect(wanted(await listFindings({ actor: coach.actor, trajectoryId }, world)).map((found) => found.row.state)).toEqual([
      'accepted',
      'refused',
    ])
  })

  it('is offered only when the method finds nothing missing', async () => {
    const pair = await enter()
    const { world, trajectoryId, coach, coachee } = pair
    const offered = async (body: FindingBody) =>
      offerFinding({ actor: coach.actor, trajectoryId, findingId: await made(pair, coach.actor, body) }, world)
    expect(await offered(quality('moed', ' '))).toMatchObject({ status: 422, code: 'quality.no-act' })
    expect(await offered(obstacle(null))).toMatchObject({ status: 422, code: 'obstacle.no-potential' })
    const potentialId = await made(pair, coach.actor, quality('moed'))
    expect(wanted(await offered(obstacle(potentialId))).row.state).toBe('offered')
    wanted(await withdrawFinding({ actor: coach.actor, trajectoryId, findingId: potentialId }, world))
    expect(await offered(obstacle(potentialId))).toMatchObject({ status: 422, code: 'obstacle.no-potential' })
    const elsewhere: Pair = { ...(await aTrajectory(world, { coach: pair.coach })), world }
    expect(await offered(obstacle(await made(elsewhere, elsewhere.coach.actor, quality('moed'))))).toMatchObject({
      code: 'obstacle.no-potential',
    })
    expect(await make(pair, coachee.actor, quality('moed', ''))).toMatchObject({ status: 422, code: 'quality.no-act' })
  })

  it('can be created twice, and is refused the second time when the words differ', async () => {
    const pair = await enter()
    const { world, trajectoryId, coach, coachee } = pair
    const id = await made(pair, coach.actor, quality('moed'))
    expect(await made(pair, coach.actor, quality('moed'), { id })).toBe(id)
    wanted(await reviseFinding({ actor: coach.actor, trajectoryId, findingId: id, body: quality('durf'), basedOn: 1 }, world))
    expect(wanted(await make(pair, coach.actor, quality('moed'), { id })).body).toMatchObject({ word: 'durf' })
    expect(await make(pair, coach.actor, quality('lef'), { id })).toMatchObject({ status: 422, code: 'finding.differs' })
    expect(await make(pair, coachee.actor, quality('moed'), { id })).toMatchObject({ status: 422, code: 'finding.differs' })
    expect(await seen(pair, coach.actor)).toEqual([id])
  })

  it('that was stored before one of its fields existed reads as if nothing was said there', async () => {
    const pair = await enter()
    const { action: _, feltNow: __, ...before } = obstacle(null)
    const findingId = await made(pair, pair.coach.actor, before as FindingBody)
    const asked = { actor: pair.coach.actor, trajectoryId: pair.trajectoryId, findingId }
    const [found] = wanted(await listFindings(asked, pair.world))
    const [first] = wanted(await findingHistory(asked, pair.world))
    expect([found?.body, first?.body]).toEqual([obstacle(null), obstacle(null)])
    expect(wanted(await make(pair, pair.coach.actor, obstacle(null), { id: findingId })).row.revision).toBe(1)
    expect(wanted(await reviseFinding({ ...asked, body: obstacle(null) }, pair.world)).row.revision).toBe(1)
  })

  it('of the coachee is accepted at once, and a private one never reaches the coach', async () => {
    const pair = await enter()
    const { world, trajectoryId, coach, coachee } = pair
    const findingId = await made(pair, coachee.actor, quality('geheim woord'), { visibility: 'private' })
    const [byCoach, byCoachee] = [
      { actor: coach.actor, trajectoryId, findingId },
      { actor: coachee.actor, trajectoryId, findingId },
    ]
    expect(wanted(await listFindings(byCoachee, world)).map((found) => found.row.state)).toEqual(['accepted'])
    expect(await seen(pair, coach.actor)).toEqual([])
    for (const answer of [
      await findingHistory(byCoach, world),
      await offerFinding(byCoach, world),
      await withdrawFinding(byCoach, world),
      await reviseFinding({ ...byCoach, body: quality('x') }, world),
      await shareFinding({ ...byCoach, leftOut: [] }, world),
    ]) {
      expect(answer).toEqual(unknown)
    }
    wanted(await reviseFinding({ ...byCoachee, body: quality('open woord'), basedOn: 1 }, world))
    wanted(await shareFinding({ ...byCoachee, leftOut: [] }, world))
    expect(await seen(pair, coach.actor)).toEqual([findingId])
    expect(JSON.stringify(wanted(await findingHistory(byCoach, world)))).not.toContain('geheim')
    expect(wanted(await findingHistory(byCoachee, world))).toHaveLength(2)
    wanted(await shareFinding({ ...byCoachee, leftOut: null }, world))
    expect(await seen(pair, coach.actor)).toEqual([])
  })

  it('by the coach is always shared, and only its maker can withdraw it', async () => {
    const pair = await enter()
    const { world, trajectoryId, coach, coachee } = pair
    const findingId = await made(pair, coach.actor, quality('moed'), { visibility: 'private' })
    expect(await seen(pair, coachee.actor)).toEqual([findingId])
    expect(await withdrawFinding({ actor: coachee.actor, trajectoryId, findingId }, world)).toMatchObject({ status: 403 })
    expect(await offerFinding({ actor: coachee.actor, trajectoryId, findingId }, world)).toMatchObject({ status: 403 })
    expect(await answerFinding({ actor: coach.actor, trajectoryId, findingId, answer: 'accept', body: null }, world)).toMatchObject({
      status: 403,
    })
    expect(await shareFinding({ actor: coach.actor, trajectoryId, findingId, leftOut: [] }, world)).toMatchObject({ status: 403 })
    expect(wanted(await withdrawFinding({ actor: coach.actor, trajectoryId, findingId }, world)).row.state).toBe('withdrawn')
    expect(await offerFinding({ actor: coach.actor, trajectoryId, findingId }, world)).toMatchObject({
      status: 409,
      code: 'finding.withdrawn',
    })
  })

  it('can be listed per session', async () => {
    const world = await open()
    const pair = { ...(await aSession(world)), world }
    await make(pair, pair.coach.actor, quality('buiten'))
    const inside = wanted(await make(pair, pair.coach.actor, quality('binnen'), { sessionId: pair.sessionId }))
    const found = wanted(await listFindings({ actor: pair.coach.actor, trajectoryId: pair.trajectoryId, sessionId: pair.sessionId }, world))
    expect(found.map((one) => one.row.id)).toEqual([inside.row.id])
  })

  it('of another person is as unknown as one that does not exist', async () => {
    const pair = await enter()
    const { world, practiceId } = pair
    const findingId = await made(pair, pair.coach.actor, quality('moed'))
    const other = await aTrajectory(world)
    const strangers = [
      other.coach.actor,
      other.coachee.actor,
      (await aHost(world, { practiceId })).actor,
      (await aCoach(world, { practiceId })).actor,
    ]
    for (const actor of strangers) {
      for (const trajectoryId of [pair.trajectoryId, other.trajectoryId]) {
        const asked = { actor, trajectoryId, findingId }
        expect(await findingHistory(asked, world)).toEqual(unknown)
        expect(await offerFinding(asked, world)).toEqual(unknown)
        expect(await withdrawFinding(asked, world)).toEqual(unknown)
        expect(await answerFinding({ ...asked, answer: 'accept', body: null }, world)).toEqual(unknown)
        expect(await reviseFinding({ ...asked, body: quality('x') }, world)).toEqual(unknown)
        expect(await shareFinding({ ...asked, leftOut: null }, world)).toEqual(unknown)
      }
      expect(await listFindings({ actor, trajectoryId: pair.trajectoryId }, world)).toMatchObject({ status: 404 })
      expect(await make(pair, actor, quality('x'))).toMatchObject({ status: 404 })
    }
  })

  it('gets one answer when two arrive at the same moment', async () => {
    const pair = await enter()
    const { world, trajectoryId, coach, coachee } = pair
    const findingId = await made(pair, coach.actor, quality('moed'))
    wanted(await offerFinding({ actor: coach.actor, trajectoryId, findingId }, world))
    const asked = { actor: coachee.actor, trajectoryId, findingId, body: null }
    await Promise.all([
      answerFinding({ ...asked, answer: 'accept' }, world),
      withdrawFinding({ actor: coach.actor, trajectoryId, findingId }, world),
      answerFinding({ ...asked, answer: 'accept' }, world),
    ])
    const history = wanted(await findingHistory({ actor: coachee.actor, trajectoryId, findingId }, world))
    expect(history).toHaveLength(3)
    expect(['accepted', 'withdrawn']).toContain(history[2]?.state)
  })
})
