// A new sign-in link for a person who lost the only browser, made by their coach or host.
import { expect, it } from 'vitest'
import { isRefusal } from '../../../http/refusal.ts'
import { asPerson } from '../../../testing/as-person.ts'
import { aCoach, aCoachee, aHost, aTrajectory, type BuiltPerson } from '../../../testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../../testing/test-dependencies.ts'
import { giveMemberLink } from '../../practice/practice.usecases.ts'
import { endAccess } from '../../trajectory/access.usecases.ts'
import { giveCoacheeLink } from '../../trajectory/give-coachee-link.usecases.ts'
import { inviteCoachee } from '../../trajectory/invite-coachee.usecases.ts'
import { getTrajectory, reviseTrajectory } from '../../trajectory/trajectory.usecases.ts'
import { getMe } from '../me.usecases.ts'
import { openBrowser } from '../testing/browser.ts'
import { signInByLink } from './by-link.usecases.ts'
import { createSignIn } from './sign-ins.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const facts = { address: '203.0.113.7', userAgent: '', setSignInCookie: () => undefined, clearSignInCookie: () => undefined }
const days = 86_400_000

/** The caller, who signed in a moment ago. */
async function signedIn(world: TestDependencies, { actor, personId }: BuiltPerson) {
  return { actor, signInId: (await createSignIn({ personId, facts }, world)).signInId }
}

async function join(world: TestDependencies, { personId, practiceId }: BuiltPerson, trajectoryId: string, invitedBy: string) {
  const times = { created_at: 1, expires_at: 2, used_at: 1 }
  const row = { token_hash: world.makeId(), practice_id: practiceId, person_id: personId, trajectory_id: trajectoryId, role: 'coachee' }
  await world.database
    .insertInto('invitation')
    .values({ ...row, invited_by: invitedBy, ...times })
    .execute()
}

describeOnEachDatabase('a person who joined without an address and lost the browser', (open) => {
  async function enter() {
    const world = await open()
    const coach = await aCoach(world, { name: 'Marijke' })
    const noor = await aCoachee(world, { name: 'Noor', email: null, practiceId: coach.practiceId })
    const built = await aTrajectory(world, { coach, coachee: noor })
    await join(world, noor, built.trajectoryId, coach.personId)
    const give = async (who: BuiltPerson = built.coach) =>
      giveCoacheeLink({ ...(await signedIn(world, who)), trajectoryId: built.trajectoryId }, world)
    return { world, built, noor, give }
  }
  const links = async (world: TestDependencies, { actor }: BuiltPerson) => (await getMe({ actor }, world)).givenLinks

  it('gets a link from the coach that works once, and sees that it was made and used', async () => {
    const { world, noor, give } = await enter()
    const { link, until } = wanted(await give())
    expect(until).toBeGreaterThan(world.clock())
    expect(await links(world, noor)).toMatchObject([{ byName: 'Marijke', usedAt: null }])
    const browser = openBrowser(world)
    const use = () => signInByLink({ token: link.split('#')[1] ?? '', facts: browser.facts, signInId: null }, world)
    expect(await use()).toEqual({ status: 'signed-in' })
    expect(await browser.actor()).toMatchObject({ personId: noor.personId })
    expect(await use()).toMatchObject({ code: 'link.ended' })
    expect(await links(world, noor)).toMatchObject([{ byName: 'Marijke', usedAt: expect.any(Number) }])
  })

  it('gets no second link that works beside the first, and none that works after a day', async () => {
    const { world, noor, give } = await enter()
    const tokens = [wanted(await give()), wanted(await give())].map(({ link }) => link.split('#')[1] ?? '')
    const use = (token = '') => signInByLink({ token, facts: openBrowser(world).facts, signInId: null }, world)
    expect(await use(tokens[0])).toMatchObject({ code: 'link.ended' })
    expect(await links(world, noor)).toHaveLength(2)
    world.advance(days)
    expect(await use(tokens[1])).toMatchObject({ code: 'link.ended' })
  })

  it('gets none from another coach, from a coach whose access ended, or from the coachee of another trajectory', async () => {
    const { world, built, noor, give } = await enter()
    const stranger = await aTrajectory(world)
    for (const who of [stranger.coach, stranger.coachee, await aHost(world, { practiceId: built.practiceId })])
      expect(await give(who)).toMatchObject({ status: 404, code: 'trajectory.unknown' })
    expect(await give(noor)).toMatchObject({ status: 403, code: 'trajectory.not-coach' })
    wanted(await endAccess({ actor: noor.actor, trajectoryId: built.trajectoryId }, world))
    expect(await give({ ...built.coach, actor: { ...built.coach.actor, guestOf: [] } })).toMatchObject({ status: 404 })
    expect(await links(world, noor)).toEqual([])
  })

  it('gets none while they can come back on their own, or have not joined yet', async () => {
    const world = await open()
    const built = await aTrajectory(world)
    const giver = { ...(await signedIn(world, built.coach)), trajectoryId: built.trajectoryId }
    expect(await giveCoacheeLink(giver, world)).toMatchObject({ status: 409, code: 'given-link.not-joined' })
    await join(world, built.coachee, built.trajectoryId, built.coach.personId)
    expect(await giveCoacheeLink(giver, world)).toMatchObject({ status: 409, code: 'given-link.not-needed' })
    // An address alone is no way back where no mail is sent.
    const withoutMail = { ...world, sendMail: null }
    expect(wanted(await giveCoacheeLink(giver, withoutMail)).link).toContain('/link#')
    await world.database.updateTable('person').set({ password_hash: 'x' }).where('id', '=', built.coachee.personId).execute()
    expect(await giveCoacheeLink(giver, withoutMail)).toMatchObject({ code: 'given-link.not-needed' })
  })

  it('gets none from a browser in which the coach signed in long ago: it may have been stolen', async () => {
    const { world, built } = await enter()
    const giver = { ...(await signedIn(world, built.coach)), trajectoryId: built.trajectoryId }
    world.advance(2 * 3_600_000)
    expect(await giveCoacheeLink(giver, world)).toMatchObject({ status: 403, code: 'sign-in.not-recent' })
  })

  it('gets none from a coach whose trajectory has ended, and a link made before stops with the access', async () => {
    const { world, built, noor, give } = await enter()
    const { link } = wanted(await give())
    expect(await links(world, noor)).toMatchObject([{ usedAt: null, works: true }])
    wanted(await endAccess({ actor: noor.actor, trajectoryId: built.trajectoryId }, world))
    const browser = openBrowser(world)
    const used = await signInByLink({ token: link.split('#')[1] ?? '', facts: browser.facts, signInId: null }, world)
    expect(used).toMatchObject({ code: 'link.ended' })
    expect(await links(world, noor)).toMatchObject([{ usedAt: null, works: false }])
  })

  it('a coach who ended the trajectory makes no link and no invitation any more', async () => {
    const { world, built, give } = await enter()
    const { link } = wanted(await give())
    const asCoach = { actor: built.coach.actor, trajectoryId: built.trajectoryId }
    const { version } = wanted(await getTrajectory(asCoach, world)).row
    wanted(await reviseTrajectory({ ...asCoach, change: { ended: true }, basedOn: version }, world))
    const ended = { ...asCoach, ...(await signedIn(world, { ...built.coach, actor: await asPerson(world, built.coach.personId) })) }
    expect(await giveCoacheeLink(ended, world)).toMatchObject({ status: 403, code: 'trajectory.ended' })
    expect(await inviteCoachee({ ...ended, email: null }, world)).toMatchObject({ status: 403, code: 'trajectory.ended' })
    const browser = openBrowser(world)
    const used = await signInByLink({ token: link.split('#')[1] ?? '', facts: browser.facts, signInId: null }, world)
    expect(used).toMatchObject({ code: 'link.ended' })
  })
})

describeOnEachDatabase('a coach who joined without an address and lost the browser', (open) => {
  it('gets a link from the host of that practice, and from no other host', async () => {
    const world = await open()
    const host = await aHost(world, { name: 'Bas' })
    const { practiceId } = host
    const coach = await aCoach(world, { practiceId, email: null })
    const coachee = await aCoachee(world, { practiceId, email: null })
    const give = async (giver: BuiltPerson, personId: string) =>
      giveMemberLink({ ...(await signedIn(world, giver)), practiceId, personId }, world)
    expect(wanted(await give(host, coach.personId)).link).toContain('/link#')
    expect((await getMe({ actor: coach.actor }, world)).givenLinks).toMatchObject([{ byName: 'Bas' }])
    expect(await give(await aHost(world), coach.personId)).toMatchObject({ status: 404, code: 'practice.unknown' })
    expect(await give(coach, host.personId)).toMatchObject({ status: 403, code: 'practice.not-host' })
    for (const personId of [coachee.personId, host.personId, world.makeId()])
      expect(await give(host, personId)).toMatchObject({ status: 404, code: 'member.unknown' })
  })
})
