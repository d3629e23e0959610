// The e-mail address of a person: who may set it, and how it is verified, on every database.
import { expect, it, vi } from 'vitest'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { confirmEmail, setEmail } from './address.usecases.ts'
import { getMe } from './me.usecases.ts'
import { findPersonByEmail, getProfile } from './profile.usecases.ts'
import { requestSignInLink } from './sign-in/by-link.usecases.ts'
import { createSignIn } from './sign-in/sign-ins.usecases.ts'
import { aSignedInPerson, openBrowser } from './testing/browser.ts'

const days = 86_400_000
const tokenIn = (text = '') => /address#(\S+)/.exec(text)?.[1] ?? ''
const mailsTo = (world: TestDependencies, to: string) => world.mails.filter((mail) => mail.to === to)
const ask = (world: TestDependencies, email: string) => requestSignInLink({ email, facts: openBrowser(world).facts }, world)

/** How many mails come of asking for a link. Mails are sent after the answer, so a person who certainly gets one is asked after it. */
async function askLink(world: TestDependencies, email: string): Promise<number> {
  const before = mailsTo(world, email).length
  const control = `${world.makeId()}@voorbeeld.nl`
  await aSignedInPerson(world, { name: 'Later', email: control })
  await ask(world, email)
  await ask(world, control)
  await vi.waitFor(() => expect(mailsTo(world, control)).toHaveLength(1))
  return mailsTo(world, email).length - before
}

describeOnEachDatabase('an address', (open) => {
  it('gets no link to sign in until its owner opened the link that was mailed to it', async () => {
    const world = await open()
    const noor = await aSignedInPerson(world, { name: 'Noor', email: null })
    const me = await noor.signedIn()
    expect(await setEmail({ ...me, email: 'noor@voorbeeld.nl' }, world)).toBeNull()
    expect(await askLink(world, 'noor@voorbeeld.nl')).toBe(0)
    expect((await getMe(me, world)).address).toEqual({ verified: false, pending: null })
    const token = tokenIn(mailsTo(world, 'noor@voorbeeld.nl')[0]?.text)
    expect(await confirmEmail({ ...me, token }, world)).toBeNull()
    expect((await getMe(me, world)).address).toEqual({ verified: true, pending: null })
    await ask(world, 'noor@voorbeeld.nl')
    await vi.waitFor(() => expect(mailsTo(world, 'noor@voorbeeld.nl')).toHaveLength(2))
    expect(await confirmEmail({ ...me, token }, world)).toMatchObject({ status: 410, code: 'address.ended' })
  })

  it('of somebody else is verified by nobody who only reads the mailbox: the link works only for who asked for it', async () => {
    const world = await open()
    const noor = await aSignedInPerson(world, { name: 'Noor', email: null })
    const joost = await aSignedInPerson(world, { name: 'Joost', email: null })
    await setEmail({ ...(await noor.signedIn()), email: 'noor@voorbeeld.nl' }, world)
    const token = tokenIn(world.mails[0]?.text)
    expect(await confirmEmail({ ...(await joost.signedIn()), token }, world)).toMatchObject({ status: 410 })
    expect(await getProfile(joost.personId, world)).toMatchObject({ email: null })
    // The attempt of another person does not use the link up.
    expect(await confirmEmail({ ...(await noor.signedIn()), token }, world)).toBeNull()
  })

  it('that is verified stays until the new one is, and the old mailbox is told', async () => {
    const world = await open()
    const saar = await aSignedInPerson(world)
    const me = await saar.signedIn()
    const elsewhere = openBrowser(world)
    await createSignIn({ personId: saar.personId, facts: elsewhere.facts }, world)
    expect(await setEmail({ ...me, email: 'nieuw@voorbeeld.nl' }, world)).toBeNull()
    expect(await elsewhere.findActor()).toBeNull()
    expect(await getProfile(saar.personId, world)).toMatchObject({ email: 'saar@voorbeeld.nl' })
    expect((await getMe(me, world)).address).toEqual({ verified: true, pending: 'nieuw@voorbeeld.nl' })
    await ask(world, 'saar@voorbeeld.nl')
    await vi.waitFor(() => expect(mailsTo(world, 'saar@voorbeeld.nl')).toHaveLength(1))
    expect(await confirmEmail({ ...me, token: tokenIn(mailsTo(world, 'nieuw@voorbeeld.nl')[0]?.text) }, world)).toBeNull()
    expect(await findPersonByEmail('saar@voorbeeld.nl', world)).toBeNull()
    expect(await findPersonByEmail('nieuw@voorbeeld.nl', world)).toBe(saar.personId)
    expect(mailsTo(world, 'saar@voorbeeld.nl').at(-1)?.subject).toContain('gewijzigd')
  })

  it('of another account is refused, also when it was taken before the link was opened', async () => {
    const world = await open()
    const saar = await aSignedInPerson(world)
    const noor = await aSignedInPerson(world, { name: 'Noor' })
    const me = await noor.signedIn()
    expect(await setEmail({ ...me, email: 'Saar@voorbeeld.nl' }, world)).toMatchObject({ status: 409, code: 'email.taken' })
    await setEmail({ ...me, email: 'nieuw@voorbeeld.nl' }, world)
    const token = tokenIn(mailsTo(world, 'nieuw@voorbeeld.nl')[0]?.text)
    const late = await aSignedInPerson(world, { name: 'Late', email: 'nieuw@voorbeeld.nl' })
    expect(await confirmEmail({ ...me, token }, world)).toMatchObject({ status: 409, code: 'email.taken' })
    expect(await getProfile(noor.personId, world)).toMatchObject({ email: 'noor@voorbeeld.nl' })
    expect([saar.personId, late.personId]).toHaveLength(2)
  })

  it('is not changed with a sign-in of yesterday', async () => {
    const world = await open()
    const saar = await aSignedInPerson(world)
    const me = await saar.signedIn()
    world.advance(days)
    expect(await setEmail({ ...me, email: 'anders@voorbeeld.nl' }, world)).toMatchObject({ code: 'sign-in.not-recent' })
  })

  it('on an installation without mail is a name for the password: set at once, and never verified', async () => {
    const world = { ...(await open()), sendMail: null }
    const noor = await aSignedInPerson(world, { name: 'Noor', email: null })
    const me = await noor.signedIn()
    expect(await setEmail({ ...me, email: 'noor@voorbeeld.nl' }, world)).toBeNull()
    expect(await setEmail({ ...me, email: 'anders@voorbeeld.nl' }, world)).toBeNull()
    const { profile, address, mail } = await getMe(me, world)
    expect([profile.email, address.verified, mail]).toEqual(['anders@voorbeeld.nl', false, false])
    expect(world.mails).toEqual([])
  })
})
