// A practice: members, invitations that work once, and the first host; each use case also tried by another person.
import { expect, it } from 'vitest'
import { isRefusal } from '../../http/refusal.ts'
import { asPerson } from '../../testing/as-person.ts'
import { aCoach, aHost, aTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { createSignIn, listSignIns } from '../person/sign-in/sign-ins.usecases.ts'
import { getAgreement, reviseAgreement } from '../trajectory/agreement.usecases.ts'
import { inviteCoachee } from '../trajectory/invite-coachee.usecases.ts'
import { createTrajectory, getTrajectory } from '../trajectory/trajectory.usecases.ts'
import { acceptInvitation, lookAtInvitation } from './invitation.usecases.ts'
import { presentPractice } from './practice.present.ts'
import { createFirstHost, endMembership, getPractice, inviteMember, revisePractice } from './practice.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const cookies: string[] = []
const facts = {
  address: '203.0.113.7',
  userAgent: '',
  setSignInCookie: (token: string) => void cookies.push(token),
  clearSignInCookie: () => {},
}
const tokenIn = (link: string) => link.split('#')[1] ?? ''
const place = { facts, name: 'Noor de Vries', email: 'noor@voorbeeld.nl', password: null, locale: 'nl' as const }
const look = (world: TestDependencies, link: string) => lookAtInvitation({ token: tokenIn(link), facts }, world)
type More = { name?: string; email?: string; password?: string; agreedVersion?: number; agreedAim?: string; signInId?: string }
const accept = (world: TestDependencies, link: string, more: More = {}) =>
  acceptInvitation({ agreedVersion: null, signInId: null, ...place, ...more, token: tokenIn(link) }, world)

describeOnEachDatabase('a practice', (open) => {
  it('shows its host the coaches and hosts, and no coachees', async () => {
    const world = await open()
    const host = await aHost(world, { name: 'Bas' })
    const { practiceId } = host
    const coach = await aCoach(world, { practiceId, name: 'Marijke' })
    await aTrajectory(world, { coach })
    wanted(await revisePractice({ actor: host.actor, practiceId, name: 'Oeverlicht', basedOn: 1 }, world))
    const found = presentPractice(wanted(await getPractice({ actor: host.actor, practiceId }, world)))
    expect(found).toMatchObject({ name: 'Oeverlicht', demo: false })
    expect(found.members.map((member) => [member.name, member.role, member.invited])).toEqual([
      ['Bas', 'host', false],
      ['Marijke', 'coach', false],
    ])
  })

  it('of another host is unknown to a host, and refused to a coach', async () => {
    const world = await open()
    const { practiceId } = await aHost(world)
    const coach = await aCoach(world, { practiceId })
    const stranger = await aHost(world)
    const invite = { role: 'coach' as const, name: 'x', email: null }
    for (const [actor, refusal] of [
      [stranger.actor, { status: 404, code: 'practice.unknown' }],
      [coach.actor, { status: 403, code: 'practice.not-host' }],
    ] as const) {
      expect(await getPractice({ actor, practiceId }, world)).toMatchObject(refusal)
      expect(await revisePractice({ actor, practiceId, name: 'x' }, world)).toMatchObject(refusal)
      expect(await inviteMember({ actor, practiceId, ...invite }, world)).toMatchObject(refusal)
      expect(await endMembership({ actor, practiceId, personId: coach.personId }, world)).toMatchObject(refusal)
    }
  })

  it('invites a coach by a link that works once', async () => {
    const world = await open()
    const { actor, practiceId } = await aHost(world, { name: 'Bas' })
    const made = wanted(await inviteMember({ actor, practiceId, role: 'coach', name: 'Marijke', email: 'marijke@voorbeeld.nl' }, world))
    expect(made).toMatchObject({ link: expect.stringMatching(/^http:\/\/localhost:4600\/invitation#/), mailed: true })
    expect(world.mails.map((mail) => [mail.to, mail.text.includes(made.link)])).toEqual([['marijke@voorbeeld.nl', true]])
    expect(JSON.stringify(await world.database.selectFrom('invitation').selectAll().execute())).not.toContain(tokenIn(made.link))
    expect(wanted(await look(world, made.link))).toMatchObject({
      practiceName: 'De Stroom',
      inviterName: 'Bas',
      name: 'Marijke',
      role: 'coach',
      aim: '',
      locale: 'nl',
    })
    expect(
      wanted(
        await accept(world, made.link, { name: 'Marijke Hofstra', email: 'marijke@voorbeeld.nl', password: 'blauwe fiets in de regen' }),
      ),
    ).toEqual({ status: 'signed-in' })
    expect(cookies.length).toBeGreaterThan(0)
    for (const again of [await look(world, made.link), await accept(world, made.link)])
      expect(again).toMatchObject({ status: 410, code: 'invitation.used' })
    const members = presentPractice(wanted(await getPractice({ actor, practiceId }, world))).members
    expect(members.map((member) => member.name)).toEqual(['Bas', 'Marijke Hofstra'])
    expect((await asPerson(world, made.personId)).memberships).toEqual([{ practiceId, role: 'coach' }])
  })

  it('ends an invitation after fourteen days, or when a newer one is made', async () => {
    const world = await open()
    const { actor, practiceId } = await aHost(world)
    const { link } = wanted(await inviteMember({ actor, practiceId, role: 'host', name: 'x', email: null }, world))
    expect(wanted(await look(world, link)).role).toBe('host')
    world.advance(14 * 86_400_000)
    expect(await look(world, link)).toMatchObject({ status: 410, code: 'invitation.expired' })
    expect(await accept(world, link)).toMatchObject({ status: 410, code: 'invitation.expired' })
    expect(await look(world, 'https://x/#dit-is-geen-bekende-uitnodiging')).toMatchObject({ status: 404, code: 'invitation.unknown' })
  })

  it('makes no links for existing accounts, and keeps the link usable when an address or password is refused', async () => {
    const world = await open()
    const { actor, practiceId } = await aHost(world)
    const known = await aCoach(world, { email: 'bekend@voorbeeld.nl' })
    const invite = { actor, practiceId, role: 'coach' as const, name: 'Marijke' }
    expect(await inviteMember({ ...invite, email: 'Bekend@voorbeeld.nl' }, world)).toMatchObject({
      status: 409,
      code: 'invitation.address-taken',
    })
    const { link, personId } = wanted(await inviteMember({ ...invite, email: null }, world))
    expect(await accept(world, link, { email: known.email ?? '' })).toMatchObject({ status: 409, code: 'invitation.address-taken' })
    expect(await accept(world, link, { password: 'aaaaaaaaaa' })).toMatchObject({ status: 422 })
    expect(wanted(await accept(world, link))).toEqual({ status: 'signed-in' })
    expect(personId).not.toBe(known.personId)
  })

  it('can be accepted once, also by two requests at the same moment', async () => {
    const world = await open()
    const { actor, practiceId } = await aHost(world)
    const { link } = wanted(await inviteMember({ actor, practiceId, role: 'coach', name: 'x', email: null }, world))
    const both = await Promise.all([
      accept(world, link, { email: 'een@voorbeeld.nl' }),
      accept(world, link, { email: 'twee@voorbeeld.nl' }),
    ])
    expect(both.filter((answer) => !isRefusal(answer))).toHaveLength(1)
  })

  it('ends memberships, but never that of the last host', async () => {
    const world = await open()
    const host = await aHost(world)
    const { practiceId } = host
    const { trajectoryId, coach } = await aTrajectory(world, { coach: await aCoach(world, { practiceId }) })
    const end = (personId: string) => endMembership({ actor: host.actor, practiceId, personId }, world)
    expect(await end(host.personId)).toMatchObject({ status: 409, code: 'practice.last-host' })
    expect(await end(world.makeId())).toMatchObject({ status: 404, code: 'member.unknown' })
    expect(wanted(await end(coach.personId))).toEqual({ ok: true })
    const former = await asPerson(world, coach.personId)
    expect(former.memberships).toEqual([])
    expect(isRefusal(await getTrajectory({ actor: former, trajectoryId }, world))).toBe(false)
    expect(await end(coach.personId)).toMatchObject({ status: 404 })
    const second = await aHost(world, { practiceId })
    expect(wanted(await end(second.personId))).toEqual({ ok: true })
  })

  it('starts with a first host, who is a coach as well', async () => {
    const world = await open()
    const { link, personId, practiceId } = await createFirstHost({ practiceName: 'Mijn praktijk', name: 'Beheerder', locale: 'nl' }, world)
    expect(wanted(await look(world, link))).toMatchObject({ role: 'host', inviterName: '' })
    wanted(await accept(world, link, { name: 'Eva' }))
    const actor = await asPerson(world, personId)
    expect(actor.memberships.map((membership) => membership.role).sort()).toEqual(['coach', 'host'])
    const members = presentPractice(wanted(await getPractice({ actor, practiceId }, world))).members
    expect(members.map((member) => [member.name, member.role]).sort()).toEqual([
      ['Eva', 'coach'],
      ['Eva', 'host'],
    ])
  })
})

describeOnEachDatabase('the invitation of a coachee', (open) => {
  it('shows the whole agreement, and accepting agrees to the version that was read and to no later one', async () => {
    const world = await open()
    const { actor: first, practiceId, personId } = await aCoach(world, { name: 'Marijke' })
    const trajectoryId = world.makeId()
    const begun = { actor: first, id: trajectoryId, practiceId, coacheeName: 'Noor', aim: 'Rust', locale: 'nl' as const }
    const { coachee_id: coacheeId } = wanted(await createTrajectory(begun, world)).row
    const actor = await asPerson(world, personId)
    const { link } = wanted(await inviteCoachee({ actor, trajectoryId, email: null }, world))
    const read = wanted(await look(world, link)).agreement
    expect(read).toMatchObject({ version: 1, between: expect.stringContaining('blijft tussen ons'), sponsor: '' })
    const body = { purpose: 'Anders', between: 'b', sponsor: 'De school krijgt een verslag.', retention: 'd' }
    wanted(await reviseAgreement({ actor, trajectoryId, body, basedOn: 1 }, world))
    for (const agreedVersion of [1, 3]) {
      expect(await accept(world, link, { agreedVersion })).toMatchObject({ status: 409, code: 'agreement.changed' })
    }
    expect(await accept(world, link)).toMatchObject({ status: 409, code: 'agreement.changed' })
    expect(wanted(await look(world, link)).agreement).toEqual({ ...body, version: 2 })
    // Another aim than the one that was on screen.
    expect(await accept(world, link, { agreedVersion: 2, agreedAim: 'Assertief worden' })).toMatchObject({ code: 'agreement.changed' })
    wanted(await accept(world, link, { agreedVersion: 2, agreedAim: 'Rust' }))
    const { row, assents } = wanted(await getAgreement({ actor, trajectoryId }, world))
    expect([row.version, assents.map((assent) => assent.person_id)]).toEqual([2, [coacheeId]])
  })

  it('ends the sign-in of another person in that browser, and no other sign-in of theirs', async () => {
    const world = await open()
    const host = await aHost(world)
    const made = wanted(
      await inviteMember({ actor: host.actor, practiceId: host.practiceId, role: 'coach', name: 'x', email: null }, world),
    )
    const { signInId } = await createSignIn({ personId: host.personId, facts }, world)
    const elsewhere = await createSignIn({ personId: host.personId, facts }, world)
    wanted(await accept(world, made.link, { signInId }))
    expect((await listSignIns({ actor: host.actor }, world)).map((one) => one.id)).toEqual([elsewhere.signInId])
    expect(await listSignIns({ actor: await asPerson(world, made.personId) }, world)).toHaveLength(1)
  })

  it('shows the aim and replaces an earlier link', async () => {
    const world = await open()
    const coach = await aCoach(world, { name: 'Marijke' })
    const trajectoryId = world.makeId()
    const begun = wanted(
      await createTrajectory(
        { actor: coach.actor, id: trajectoryId, practiceId: coach.practiceId, coacheeName: 'Noor', aim: 'Rust', locale: 'nl' },
        world,
      ),
    )
    const actor = await asPerson(world, coach.personId)
    const invite = () => inviteCoachee({ actor, trajectoryId, email: null }, world)
    const state = async () => wanted(await getTrajectory({ actor, trajectoryId }, world)).invitation
    const earlier = wanted(await invite())
    expect([earlier.mailed, await state()]).toEqual([false, 'open'])
    const { link } = wanted(await invite())
    expect(await look(world, earlier.link)).toMatchObject({ status: 410, code: 'invitation.expired' })
    expect(wanted(await look(world, link))).toMatchObject({ role: 'coachee', aim: 'Rust', name: 'Noor', inviterName: 'Marijke' })
    wanted(await accept(world, link, { agreedVersion: 1 }))
    expect(await state()).toBe('accepted')
    const coachee = await asPerson(world, begun.row.coachee_id)
    const { assents } = wanted(await getAgreement({ actor: coachee, trajectoryId }, world))
    expect(assents.map((assent) => assent.person_id)).toEqual([coachee.personId])
    expect(await invite()).toMatchObject({ status: 409, code: 'invitation.accepted' })
    expect(await inviteCoachee({ actor: coachee, trajectoryId, email: null }, world)).toMatchObject({ status: 403 })
  })
})
