// Passkeys, answered by a software authenticator, on every database.
import { expect, it } from 'vitest'
import { describeOnEachDatabase, type TestDependencies } from '../../../testing/test-dependencies.ts'
import { setFirstPassword, signInByPassword } from '../sign-in/by-password.usecases.ts'
import { createSignIn } from '../sign-in/sign-ins.usecases.ts'
import { aSignedInPerson, given, openBrowser, type SignedInPerson } from '../testing/browser.ts'
import { createAuthenticator } from '../testing/soft-authenticator.ts'
import { passkeySignInOptions, signInByPasskey } from './by-passkey.usecases.ts'
import { addPasskey, listPasskeys, passkeyOptions, removePasskey } from './own-passkeys.usecases.ts'
import { userHandle } from './relying-party.ts'

type Answering = Parameters<ReturnType<typeof createAuthenticator>['get']>[0]
const challengeOf = (options: Record<string, unknown>) => String(options.challenge)

async function register(
  dependencies: TestDependencies,
  person: SignedInPerson,
  answering: Partial<Answering> = {},
  authenticator = createAuthenticator(),
) {
  const me = await person.signedIn()
  const { challengeId, options } = given(await passkeyOptions(me, dependencies))
  const response = authenticator.create({ challenge: challengeOf(options), ...answering })
  const refusal = await addPasskey({ ...me, challengeId, name: 'Telefoon', response }, dependencies)
  return { authenticator, refusal, options, challengeId, response }
}

async function signIn(
  dependencies: TestDependencies,
  authenticator: ReturnType<typeof createAuthenticator>,
  answering: Partial<Answering> = {},
  handle?: string,
) {
  const browser = openBrowser(dependencies)
  const { challengeId, options } = given(await passkeySignInOptions({ facts: browser.facts }, dependencies))
  const response = authenticator.get({ challenge: challengeOf(options), ...answering }, handle)
  const give = () => signInByPasskey({ challengeId, response, facts: browser.facts, signInId: null }, dependencies)
  return { ...browser, give, answer: await give(), options }
}
const refused = { refused: true, status: 401, code: 'passkey.refused' }

describeOnEachDatabase('a passkey', (open) => {
  it('is added by its owner and signs in without anything else', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const { authenticator, refusal, options } = await register(dependencies, saar)
    expect(refusal).toBeNull()
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'Krachtlijn' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    expect(await listPasskeys({ actor: await saar.actor() }, dependencies)).toMatchObject([{ name: 'Telefoon', lastUsedAt: null }])
    const browser = await signIn(dependencies, authenticator, {}, Buffer.from(userHandle(saar.personId)).toString('base64url'))
    expect(browser.options).not.toHaveProperty('allowCredentials.0')
    expect(browser.answer).toEqual({ status: 'signed-in' })
    expect(await browser.actor()).toMatchObject({ personId: saar.personId })
    expect(await listPasskeys({ actor: await saar.actor() }, dependencies)).toMatchObject([{ lastUsedAt: expect.any(Number) }])
  })

  it('can use each challenge once', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const { authenticator, challengeId, response } = await register(dependencies, saar)
    const browser = await signIn(dependencies, authenticator)
    expect(await browser.give()).toMatchObject({ status: 410, code: 'challenge.ended' })
    expect(await addPasskey({ ...(await saar.signedIn()), challengeId, name: 'Nog eens', response }, dependencies)).toMatchObject({
      status: 410,
    })
  })

  it.each([
    ['for another question', { challenge: Buffer.alloc(32, 1).toString('base64url') }],
    ['on another site', { origin: 'http://localhost:9999' }],
    ['for another host', { rpId: 'elders.nl' }],
    ['without PIN or fingerprint', { verified: false }],
  ] satisfies [string, Partial<Answering>][])('is refused when it answers %s', async (_, answering) => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    expect((await register(dependencies, saar, answering)).refusal).toMatchObject({ status: 422, code: 'passkey.refused' })
    const { authenticator } = await register(dependencies, saar)
    const browser = await signIn(dependencies, authenticator, answering)
    expect(browser.answer).toEqual(refused)
    expect(await browser.findActor()).toBeNull()
  })

  it('is refused when its counter did not grow: it may be a copy', async () => {
    const dependencies = await open()
    const { authenticator } = await register(dependencies, await aSignedInPerson(dependencies), { counter: 5 })
    expect((await signIn(dependencies, authenticator, { counter: 6 })).answer).toEqual({ status: 'signed-in' })
    expect((await signIn(dependencies, authenticator, { counter: 6 })).answer).toEqual(refused)
    expect((await signIn(dependencies, authenticator, { counter: 7 })).answer).toEqual({ status: 'signed-in' })
  })

  it('that was never added, or that names another person, gets the same answer', async () => {
    const dependencies = await open()
    const { authenticator } = await register(dependencies, await aSignedInPerson(dependencies))
    const joost = await aSignedInPerson(dependencies, { name: 'Joost' })
    expect((await signIn(dependencies, createAuthenticator())).answer).toEqual(refused)
    expect((await signIn(dependencies, authenticator, {}, Buffer.from(userHandle(joost.personId)).toString('base64url'))).answer).toEqual(
      refused,
    )
  })

  it('with an answer of any other shape is refused and does not crash the server', async () => {
    const dependencies = await open()
    const { authenticator } = await register(dependencies, await aSignedInPerson(dependencies))
    for (const response of [
      {},
      { id: 4 },
      { id: authenticator.credentialId },
      { id: authenticator.credentialId, response: { userHandle: [] } },
    ]) {
      const { facts } = openBrowser(dependencies)
      const { challengeId } = given(await passkeySignInOptions({ facts }, dependencies))
      expect(await signInByPasskey({ challengeId, response, facts, signInId: null }, dependencies)).toEqual(refused)
    }
  })

  it('begun by one person cannot be finished by another', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const joost = await aSignedInPerson(dependencies, { name: 'Joost' })
    const { challengeId, options } = given(await passkeyOptions(await saar.signedIn(), dependencies))
    const response = createAuthenticator().create({ challenge: challengeOf(options) })
    expect(await addPasskey({ ...(await joost.signedIn()), challengeId, name: '', response }, dependencies)).toMatchObject({ status: 410 })
    expect(await listPasskeys({ actor: await joost.actor() }, dependencies)).toEqual([])
  })

  it('belongs to one account only', async () => {
    const dependencies = await open()
    const { authenticator } = await register(dependencies, await aSignedInPerson(dependencies))
    const joost = await aSignedInPerson(dependencies, { name: 'Joost' })
    expect((await register(dependencies, joost, {}, authenticator)).refusal).toMatchObject({ status: 409, code: 'passkey.exists' })
  })

  it('is asked after the password, too', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    await setFirstPassword({ personId: saar.personId, password: 'een lange zomerdag' }, dependencies)
    await createSignIn({ personId: saar.personId, facts: saar.facts }, dependencies)
    await register(dependencies, saar)
    const { facts } = openBrowser(dependencies)
    expect(
      await signInByPassword({ email: 'saar@voorbeeld.nl', password: 'een lange zomerdag', facts, signInId: null }, dependencies),
    ).toMatchObject({ status: 'second-factor', methods: ['passkey'] })
  })

  it('ends other sign-ins when it is added and when it is removed', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const phone = openBrowser(dependencies)
    await createSignIn({ personId: saar.personId, facts: phone.facts }, dependencies)
    const { authenticator } = await register(dependencies, saar)
    expect(await phone.findActor()).toBeNull()
    await createSignIn({ personId: saar.personId, facts: phone.facts }, dependencies)
    const me = await saar.signedIn()
    const [passkey] = await listPasskeys(me, dependencies)
    expect(await removePasskey({ ...me, passkeyId: passkey?.id ?? '' }, dependencies)).toBeNull()
    expect(await phone.findActor()).toBeNull()
    expect(await saar.findActor()).not.toBeNull()
    expect((await signIn(dependencies, authenticator)).answer).toEqual(refused)
  })

  it('of another person is not shown and cannot be removed', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const { authenticator } = await register(dependencies, saar)
    const [passkey] = await listPasskeys({ actor: await saar.actor() }, dependencies)
    const joost = await (await aSignedInPerson(dependencies, { name: 'Joost' })).signedIn()
    expect(await listPasskeys(joost, dependencies)).toEqual([])
    expect(await removePasskey({ ...joost, passkeyId: passkey?.id ?? '' }, dependencies)).toEqual({
      refused: true,
      status: 404,
      code: 'passkey.unknown',
    })
    expect((await signIn(dependencies, authenticator)).answer).toEqual({ status: 'signed-in' })
  })

  it('is neither added nor removed from a sign-in of hours ago', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    await register(dependencies, saar)
    dependencies.advance(61 * 60_000)
    const me = await saar.signedIn()
    const [passkey] = await listPasskeys(me, dependencies)
    const stale = { status: 403, code: 'sign-in.not-recent' }
    expect(await passkeyOptions(me, dependencies)).toMatchObject(stale)
    expect(await removePasskey({ ...me, passkeyId: passkey?.id ?? '' }, dependencies)).toMatchObject(stale)
  })
})
