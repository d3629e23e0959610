// Giving a quality: by a link to anyone, or inside the app to one's coach; each use case also tried by another person.
import { expect, it } from 'vitest'
import type { Actor } from '#method/access/actor.ts'
import { linkLasts } from '#method/witness/witness.ts'
import type { RequestFacts } from '../../http/caller.ts'
import { isRefusal } from '../../http/refusal.ts'
import { aCoach, aCoachee, aTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { giveQuality, listGifts, lookAtGift, takeGift, withdrawGift } from './gift.usecases.ts'
import { listReceived } from './received.usecases.ts'
import { presentGift } from './witness.present.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const facts: RequestFacts = { address: '192.0.2.7', userAgent: '', setSignInCookie: () => {}, clearSignInCookie: () => {} }
const given = { trajectoryId: null, forName: 'Sanne', word: 'moed', lexiconKey: 'courage', saw: 'Je zei het als eerste.' }

async function give(world: TestDependencies, actor: Actor) {
  const { gift, link } = wanted(await giveQuality({ actor, ...given }, world))
  return { giftId: gift.row.id, token: link?.split('#')[1] ?? '', link }
}
const openGifts = async (world: TestDependencies, actor: Actor) =>
  (await listGifts({ actor }, world)).map((one) => presentGift(one, world.clock()).open)

describeOnEachDatabase('a quality given by a link', (open) => {
  it('is read without an account, any number of times, and the giver does not learn that', async () => {
    const world = await open()
    const { actor } = await aCoach(world, { name: 'Bea Bakker' })
    const { token, link } = await give(world, actor)
    expect(link).toMatch(/^http:\/\/localhost:4600\/gift#[\w-]{43}$/)
    const before = await world.database.selectFrom('gift').selectAll().execute()
    for (let time = 0; time < 2; time += 1)
      expect(wanted(await lookAtGift({ actor: null, token, facts }, world))).toMatchObject({
        giverName: 'Bea',
        word: 'moed',
        saw: given.saw,
      })
    expect(await world.database.selectFrom('gift').selectAll().execute()).toEqual(before)
  })

  it('can be taken into a space once; the giver sees only that the link no longer works', async () => {
    const world = await open()
    const [bea, sanne, other] = [await aCoach(world, { name: 'Bea Bakker' }), await aCoachee(world), await aCoachee(world)]
    const { token } = await give(world, bea.actor)
    expect(await openGifts(world, bea.actor)).toEqual([true])
    const taken = wanted(await takeGift({ actor: sanne.actor, token, facts }, world))
    expect(taken.body).toMatchObject({ saw: given.saw, word: 'moed', fromName: 'Bea' })
    expect(wanted(await takeGift({ actor: sanne.actor, token, facts }, world)).row.id).toBe(taken.row.id)
    expect(await listReceived({ actor: sanne.actor }, world)).toHaveLength(1)
    for (const answer of [
      await takeGift({ actor: other.actor, token, facts }, world),
      await lookAtGift({ actor: null, token, facts }, world),
    ])
      expect(answer).toMatchObject({ status: 404, code: 'gift.gone' })
    const [seen] = (await listGifts({ actor: bea.actor }, world)).map((one) => presentGift(one, world.clock()))
    expect(seen?.open).toBe(false)
    expect(JSON.stringify(seen)).not.toContain(sanne.personId)
  })

  it('has one answer for everything that can be wrong with the link', async () => {
    const world = await open()
    const [bea, sanne] = [await aCoach(world), await aCoachee(world)]
    const [back, late] = [await give(world, bea.actor), await give(world, bea.actor)]
    wanted(await withdrawGift({ actor: bea.actor, giftId: back.giftId }, world))
    world.advance(linkLasts)
    const answers = []
    for (const token of ['x'.repeat(43), back.token, late.token])
      answers.push(await lookAtGift({ actor: null, token, facts }, world), await takeGift({ actor: sanne.actor, token, facts }, world))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await listReceived({ actor: sanne.actor }, world)).toEqual([])
  })

  it('cannot be given to oneself, or without a word and a moment', async () => {
    const world = await open()
    const bea = await aCoach(world)
    const { token } = await give(world, bea.actor)
    expect(await takeGift({ actor: bea.actor, token, facts }, world)).toMatchObject({ status: 409, code: 'gift.own' })
    const other = await aCoachee(world)
    for (const [actor, own] of [
      [bea.actor, true],
      [other.actor, false],
      [null, false],
    ] as const)
      expect(wanted(await lookAtGift({ actor, token, facts }, world)).own).toBe(own)
    expect(await openGifts(world, bea.actor)).toEqual([true])
    expect(await giveQuality({ actor: bea.actor, ...given, word: ' ' }, world)).toMatchObject({ status: 422, code: 'gift.no-word' })
    expect(await giveQuality({ actor: bea.actor, ...given, saw: '' }, world)).toMatchObject({ status: 422, code: 'gift.no-act' })
  })

  it('of another person is not in the list and cannot be closed', async () => {
    const world = await open()
    const [bea, sanne] = [await aCoach(world), await aCoachee(world)]
    const { giftId, token } = await give(world, bea.actor)
    expect(await listGifts({ actor: sanne.actor }, world)).toEqual([])
    expect(await withdrawGift({ actor: sanne.actor, giftId }, world)).toMatchObject({ status: 404, code: 'gift.unknown' })
    wanted(await lookAtGift({ actor: null, token, facts }, world))
  })

  it('can be made a limited number of times a day by one person', async () => {
    const world = await open()
    const bea = await aCoach(world)
    for (let time = 0; time < 60; time += 1) await give(world, bea.actor)
    expect(await giveQuality({ actor: bea.actor, ...given }, world)).toMatchObject({ status: 429, code: 'rate.limited' })
  })

  it('can be tried a limited number of times from one address', async () => {
    const world = await open()
    let last: unknown
    for (let time = 0; time < 61; time += 1) last = await lookAtGift({ actor: null, token: 'x'.repeat(43), facts }, world)
    expect(last).toMatchObject({ status: 429 })
  })
})

describeOnEachDatabase('a quality given to one’s coach', (open) => {
  it('arrives in the coach’s own space at once, for the coach alone', async () => {
    const world = await open()
    const { coach, coachee, trajectoryId } = await aTrajectory(world)
    const { gift, link } = wanted(await giveQuality({ actor: coachee.actor, ...given, trajectoryId }, world))
    expect([link, gift.body.forName]).toEqual([null, coach.name])
    const [arrived, ...more] = await listReceived({ actor: coach.actor }, world)
    expect(more).toEqual([])
    expect(arrived?.body).toMatchObject({ word: 'moed', fromName: coachee.name })
    expect(await listReceived({ actor: coachee.actor }, world)).toEqual([])
  })

  it('cannot be given by the coach to the coachee: a coach offers a finding', async () => {
    const world = await open()
    const { coach, coachee, trajectoryId } = await aTrajectory(world)
    expect(await giveQuality({ actor: coach.actor, ...given, trajectoryId }, world)).toMatchObject({
      status: 409,
      code: 'gift.offer-instead',
    })
    expect(await listReceived({ actor: coachee.actor }, world)).toEqual([])
  })

  it('cannot be given in the trajectory of another person, in the own place, or after the coach left', async () => {
    const world = await open()
    const { coachee, trajectoryId, coach } = await aTrajectory(world)
    const stranger = await aCoachee(world)
    expect(await giveQuality({ actor: stranger.actor, ...given, trajectoryId }, world)).toMatchObject({ status: 404 })
    await world.database.updateTable('space_grant').set({ until_at: world.clock() }).execute()
    expect(await giveQuality({ actor: coachee.actor, ...given, trajectoryId }, world)).toMatchObject({
      status: 409,
      code: 'gift.nobody-there',
    })
    const alone = await giveQuality({ actor: coachee.actor, ...given, trajectoryId: coachee.spaceId }, world)
    expect(isRefusal(alone) && alone.status).toBeGreaterThanOrEqual(404)
    expect(await listReceived({ actor: coach.actor }, world)).toEqual([])
  })
})
