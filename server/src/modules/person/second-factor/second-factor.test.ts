// The authenticator app and recovery codes, on every database.
import * as OTPAuth from 'otpauth'
import { expect, it } from 'vitest'
import { describeOnEachDatabase, type TestDependencies } from '../../../testing/test-dependencies.ts'
import { signInByLink } from '../sign-in/by-link.usecases.ts'
import { setFirstPassword, signInByPassword } from '../sign-in/by-password.usecases.ts'
import { createSignInLink } from '../sign-in/links.usecases.ts'
import { createSignIn } from '../sign-in/sign-ins.usecases.ts'
import { aSignedInPerson, given, openBrowser, type SignedInPerson } from '../testing/browser.ts'
import { resetSecondFactor } from '../upkeep.usecases.ts'
import { signInSecondFactor, spendCode } from './by-code.usecases.ts'
import { factorsOf } from './factors.usecases.ts'
import { confirmTotp, removeTotp, startTotp } from './own-totp.usecases.ts'

const password = 'een lange zomerdag'
const step = 30_000

/** The code that an authenticator app shows `steps` half minutes from now. */
function codeOf(secret: string, dependencies: TestDependencies, steps = 0): string {
  return new OTPAuth.TOTP({ secret, algorithm: 'SHA1', digits: 6, period: 30 }).generate({ timestamp: dependencies.clock() + steps * step })
}

async function withTotp(dependencies: TestDependencies, person: SignedInPerson) {
  const me = await person.signedIn()
  const { secret } = given(await startTotp(me, dependencies))
  const { recoveryCodes } = given(await confirmTotp({ ...me, code: codeOf(secret, dependencies) }, dependencies))
  dependencies.advance(2 * step)
  return { secret, recoveryCodes }
}

async function saar(dependencies: TestDependencies) {
  const person = await aSignedInPerson(dependencies)
  await setFirstPassword({ personId: person.personId, password }, dependencies)
  await createSignIn({ personId: person.personId, facts: person.facts }, dependencies)
  return { ...person, ...(await withTotp(dependencies, person)) }
}

async function passwordGiven(dependencies: TestDependencies, browser = openBrowser(dependencies)) {
  const answer = given(await signInByPassword({ email: 'saar@voorbeeld.nl', password, facts: browser.facts, signInId: null }, dependencies))
  if (answer.status !== 'second-factor') throw new Error('no second factor was asked')
  return {
    ...browser,
    ...answer,
    give: (code: string) =>
      signInSecondFactor({ challengeId: answer.challengeId, code, facts: browser.facts, signInId: null }, dependencies),
  }
}

describeOnEachDatabase('an authenticator app', (open) => {
  it('begins with a secret, and is in use only after a first code', async () => {
    const dependencies = await open()
    const person = await aSignedInPerson(dependencies)
    const me = await person.signedIn()
    const { secret, uri } = given(await startTotp(me, dependencies))
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(uri).toBe(`otpauth://totp/Krachtlijn:saar%40voorbeeld.nl?issuer=Krachtlijn&secret=${secret}&algorithm=SHA1&digits=6&period=30`)
    expect(await confirmTotp({ ...me, code: '000000' }, dependencies)).toMatchObject({ status: 422, code: 'code.refused' })
    expect((await factorsOf(person.personId, dependencies)).methods).toEqual([])
    const { recoveryCodes } = given(await confirmTotp({ ...me, code: codeOf(secret, dependencies) }, dependencies))
    expect(new Set(recoveryCodes).size).toBe(10)
    expect(recoveryCodes[0]).toMatch(/^[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}$/)
    expect(await factorsOf(person.personId, dependencies)).toMatchObject({
      hasTotp: true,
      recoveryCodes: 10,
      methods: ['totp', 'recovery'],
    })
    expect(await startTotp(me, dependencies)).toMatchObject({ status: 409, code: 'totp.exists' })
  })

  it('keeps neither secret nor codes readable in the database', async () => {
    const dependencies = await open()
    const person = await aSignedInPerson(dependencies)
    const me = await person.signedIn()
    const { secret } = given(await startTotp(me, dependencies))
    const text = async () => {
      const { database } = dependencies
      const rows = [
        await database.selectFrom('challenge').selectAll().execute(),
        await database.selectFrom('person').selectAll().execute(),
        await database.selectFrom('recovery_code').selectAll().execute(),
      ]
      return JSON.stringify(rows, (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value))
    }
    expect(await text()).not.toContain(secret)
    const { recoveryCodes } = given(await confirmTotp({ ...me, code: codeOf(secret, dependencies) }, dependencies))
    const after = await text()
    for (const code of [secret, ...recoveryCodes]) expect(after).not.toContain(code)
  })

  it('ends other sign-ins when it comes into use', async () => {
    const dependencies = await open()
    const person = await aSignedInPerson(dependencies)
    const phone = openBrowser(dependencies)
    await createSignIn({ personId: person.personId, facts: phone.facts }, dependencies)
    await withTotp(dependencies, person)
    expect(await phone.findActor()).toBeNull()
    expect(await person.findActor()).not.toBeNull()
  })

  it('cannot be confirmed or removed for another person', async () => {
    const dependencies = await open()
    const first = await saar(dependencies)
    const joost = await aSignedInPerson(dependencies, { name: 'Joost' })
    const me = await joost.signedIn()
    expect(await confirmTotp({ ...me, code: codeOf(first.secret, dependencies) }, dependencies)).toMatchObject({ status: 410 })
    expect(await removeTotp({ ...me, code: codeOf(first.secret, dependencies) }, dependencies)).toMatchObject({
      status: 404,
      code: 'totp.unknown',
    })
    expect((await factorsOf(first.personId, dependencies)).hasTotp).toBe(true)
  })

  it('can no longer be confirmed after five wrong codes or ten minutes', async () => {
    const dependencies = await open()
    const me = await (await aSignedInPerson(dependencies)).signedIn()
    const first = given(await startTotp(me, dependencies))
    for (let index = 0; index < 5; index += 1)
      expect(await confirmTotp({ ...me, code: 'nope' }, dependencies)).toMatchObject({ status: 422 })
    expect(await confirmTotp({ ...me, code: codeOf(first.secret, dependencies) }, dependencies)).toMatchObject({
      status: 410,
      code: 'challenge.ended',
    })
    const second = given(await startTotp(me, dependencies))
    dependencies.advance(10 * 60_000)
    expect(await confirmTotp({ ...me, code: codeOf(second.secret, dependencies) }, dependencies)).toMatchObject({ status: 410 })
  })

  it('cannot be set up from a sign-in of hours ago', async () => {
    const dependencies = await open()
    const person = await aSignedInPerson(dependencies)
    dependencies.advance(61 * 60_000)
    expect(await startTotp(await person.signedIn(), dependencies)).toMatchObject({ status: 403, code: 'sign-in.not-recent' })
  })

  it('is removed with a code, and other sign-ins end', async () => {
    const dependencies = await open()
    const person = await saar(dependencies)
    const phone = openBrowser(dependencies)
    await createSignIn({ personId: person.personId, facts: phone.facts }, dependencies)
    const me = await person.signedIn()
    expect(await removeTotp({ ...me, code: 'aaaaa-aaaaa' }, dependencies)).toMatchObject({ status: 403, code: 'code.refused' })
    expect(await removeTotp({ ...me, code: codeOf(person.secret, dependencies) }, dependencies)).toBeNull()
    expect(await factorsOf(person.personId, dependencies)).toMatchObject({ methods: [], recoveryCodes: 0 })
    expect(await phone.findActor()).toBeNull()
    expect(await person.findActor()).not.toBeNull()
  })
})

describeOnEachDatabase('the second step', (open) => {
  it('is asked after the password, and until it is given the person is not signed in', async () => {
    const dependencies = await open()
    const { secret, personId } = await saar(dependencies)
    const asked = await passwordGiven(dependencies)
    expect(asked.methods).toEqual(['totp', 'recovery'])
    expect(await asked.findActor()).toBeNull()
    expect(await asked.give(codeOf(secret, dependencies))).toEqual({ status: 'signed-in' })
    expect(await asked.actor()).toMatchObject({ personId })
  })

  it('is asked after a link as well', async () => {
    const dependencies = await open()
    const { personId } = await saar(dependencies)
    const link = await createSignInLink({ personId, lasts: 60_000 }, dependencies)
    const browser = openBrowser(dependencies)
    expect(await signInByLink({ token: link.split('#')[1] ?? '', facts: browser.facts, signInId: null }, dependencies)).toMatchObject({
      status: 'second-factor',
      methods: ['totp', 'recovery'],
    })
    expect(await browser.findActor()).toBeNull()
  })

  it('accepts a code once, also at another sign-in in the same half minute', async () => {
    const dependencies = await open()
    const { secret } = await saar(dependencies)
    const code = codeOf(secret, dependencies)
    expect(await (await passwordGiven(dependencies)).give(code)).toEqual({ status: 'signed-in' })
    const again = await passwordGiven(dependencies)
    expect(await again.give(code)).toMatchObject({ status: 401, code: 'code.refused' })
    expect(await again.findActor()).toBeNull()
  })

  it('accepts a code once when it arrives twice at the same moment', async () => {
    const dependencies = await open()
    const { secret, personId } = await saar(dependencies)
    const code = codeOf(secret, dependencies)
    const answers = await Promise.all([1, 2, 3].map(() => spendCode({ personId, code }, dependencies)))
    expect(answers.filter((answer) => answer === true)).toHaveLength(1)
  })

  it('does not accept the code that confirmed the app', async () => {
    const dependencies = await open()
    const person = await aSignedInPerson(dependencies)
    const me = await person.signedIn()
    const { secret } = given(await startTotp(me, dependencies))
    const code = codeOf(secret, dependencies)
    given(await confirmTotp({ ...me, code }, dependencies))
    expect(await spendCode({ personId: person.personId, code }, dependencies)).toBe(false)
  })

  it('accepts a code of one step early or late, and not of two', async () => {
    const dependencies = await open()
    const { secret, personId } = await saar(dependencies)
    dependencies.advance(10 * step)
    expect(await spendCode({ personId, code: codeOf(secret, dependencies, -2) }, dependencies)).toBe(false)
    expect(await spendCode({ personId, code: codeOf(secret, dependencies, 2) }, dependencies)).toBe(false)
    expect(await spendCode({ personId, code: codeOf(secret, dependencies, -1) }, dependencies)).toBe(true)
    expect(await spendCode({ personId, code: codeOf(secret, dependencies, 1) }, dependencies)).toBe(true)
    // A step earlier than the last one used is refused, although it was never used itself.
    expect(await spendCode({ personId, code: codeOf(secret, dependencies, 0) }, dependencies)).toBe(false)
  })

  it('accepts each recovery code once, also in capitals and with a space', async () => {
    const dependencies = await open()
    const { recoveryCodes } = await saar(dependencies)
    const [code = ''] = recoveryCodes
    expect(await (await passwordGiven(dependencies)).give(` ${code.toUpperCase().replace('-', ' ')}`)).toEqual({ status: 'signed-in' })
    expect(await (await passwordGiven(dependencies)).give(code)).toMatchObject({ status: 401 })
  })

  it('does not accept the recovery code of another person', async () => {
    const dependencies = await open()
    await saar(dependencies)
    const joost = await withTotp(dependencies, await aSignedInPerson(dependencies, { name: 'Joost' }))
    expect(await (await passwordGiven(dependencies)).give(joost.recoveryCodes[0] ?? '')).toMatchObject({ status: 401 })
    expect(await (await passwordGiven(dependencies)).give(codeOf(joost.secret, dependencies))).toMatchObject({ status: 401 })
  })

  it('ends after five wrong codes, after ten minutes, and after it was used', async () => {
    const dependencies = await open()
    const { secret, recoveryCodes } = await saar(dependencies)
    const clumsy = await passwordGiven(dependencies)
    for (let index = 0; index < 5; index += 1) expect(await clumsy.give('123456')).toMatchObject({ status: 401 })
    expect(await clumsy.give(codeOf(secret, dependencies))).toMatchObject({ status: 410, code: 'challenge.ended' })
    const slow = await passwordGiven(dependencies)
    dependencies.advance(10 * 60_000)
    expect(await slow.give(codeOf(secret, dependencies))).toMatchObject({ status: 410 })
    const used = await passwordGiven(dependencies)
    expect(await used.give(codeOf(secret, dependencies))).toEqual({ status: 'signed-in' })
    expect(await used.give(recoveryCodes[0] ?? '')).toMatchObject({ status: 410 })
  })

  it('signs in once, also with two good codes at the same moment', async () => {
    const dependencies = await open()
    const { recoveryCodes } = await saar(dependencies)
    const asked = await passwordGiven(dependencies)
    const answers = await Promise.all(recoveryCodes.slice(0, 3).map((code) => asked.give(code)))
    expect(answers.filter((answer) => answer.status === 'signed-in')).toHaveLength(1)
  })

  it('counts wrong codes on when a person starts signing in again', async () => {
    const dependencies = await open()
    const { secret } = await saar(dependencies)
    for (let round = 0; round < 2; round += 1) {
      const asked = await passwordGiven(dependencies)
      for (let index = 0; index < 5; index += 1) await asked.give('123456')
    }
    expect(await (await passwordGiven(dependencies)).give(codeOf(secret, dependencies))).toMatchObject({
      status: 429,
      code: 'rate.limited',
    })
    dependencies.advance(15 * 60_000)
    expect(await (await passwordGiven(dependencies)).give(codeOf(secret, dependencies))).toEqual({ status: 'signed-in' })
  })

  it('is no longer asked after the host reset it, and every sign-in has ended', async () => {
    const dependencies = await open()
    const person = await saar(dependencies)
    await resetSecondFactor(person.personId, dependencies)
    expect(await person.findActor()).toBeNull()
    expect(await signInByPassword({ email: 'saar@voorbeeld.nl', password, facts: person.facts, signInId: null }, dependencies)).toEqual({
      status: 'signed-in',
    })
  })
})
