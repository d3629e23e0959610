// The authenticator app and recovery codes, on every database.
import * as OTPAuth from 'otpauth'
import { expect, it } from 'vitest'
import { describeOnEachDatabase, type TestDependencies } from '../../../testing/test-dependencies.ts'
import { signInByLink } from '../sign-in/by-link.ts'
import { setFirstPassword, signInByPassword } from '../sign-in/by-password.ts'
import { createSignInLink } from '../sign-in/links.ts'
import { createSignIn } from '../sign-in/sign-ins.ts'
import { aSignedInPerson, given, openBrowser, type SignedInPerson } from '../testing/browser.ts'
import { resetSecondFactor } from '../upkeep.ts'
import { signInSecondFactor, spendCode } from './by-code.ts'
import { factorsOf } from './factors.ts'
import { confirmTotp, removeTotp, startTotp } from './own-totp.ts'

const password = 'een lange zomerdag'
const step = 30_000

/** The code an authenticator app shows now, or so many steps from now. */
function codeOf(secret: string, dependencies: TestDependencies, steps = 0): string {
  return new OTPAuth.TOTP({ secret, algorithm: 'SHA1', digits: 6, period: 30 }).generate({ timestamp: dependencies.clock() + steps * step })
}

async function withTotp(dependencies: TestDependencies, person: SignedInPerson) {
  const actor = await person.actor()
  const { secret } = given(await startTotp(dependencies, actor))
  const { recoveryCodes } = given(await confirmTotp(dependencies, { actor, code: codeOf(secret, dependencies) }))
  dependencies.advance(2 * step)
  return { secret, recoveryCodes }
}

async function saar(dependencies: TestDependencies) {
  const person = await aSignedInPerson(dependencies)
  await setFirstPassword(dependencies, person.personId, password)
  await createSignIn(dependencies, person.personId, person.facts)
  return { ...person, ...(await withTotp(dependencies, person)) }
}

async function passwordGiven(dependencies: TestDependencies, browser = openBrowser(dependencies)) {
  const answer = given(await signInByPassword(dependencies, { email: 'saar@voorbeeld.nl', password, facts: browser.facts, actor: null }))
  if (answer.status !== 'second-factor') throw new Error('no second factor was asked')
  return {
    ...browser,
    ...answer,
    give: (code: string) => signInSecondFactor(dependencies, { challengeId: answer.challengeId, code, facts: browser.facts, actor: null }),
  }
}

describeOnEachDatabase('an authenticator app', (open) => {
  it('begins with a secret, and counts only after a first code', async () => {
    const dependencies = await open()
    const person = await aSignedInPerson(dependencies)
    const actor = await person.actor()
    const { secret, uri } = given(await startTotp(dependencies, actor))
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(uri).toBe(`otpauth://totp/Krachtlijn:saar%40voorbeeld.nl?issuer=Krachtlijn&secret=${secret}&algorithm=SHA1&digits=6&period=30`)
    expect(await confirmTotp(dependencies, { actor, code: '000000' })).toMatchObject({ status: 422, code: 'code.refused' })
    expect((await factorsOf(dependencies, person.personId)).methods).toEqual([])
    const { recoveryCodes } = given(await confirmTotp(dependencies, { actor, code: codeOf(secret, dependencies) }))
    expect(new Set(recoveryCodes).size).toBe(10)
    expect(recoveryCodes[0]).toMatch(/^[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}$/)
    expect(await factorsOf(dependencies, person.personId)).toMatchObject({
      hasTotp: true,
      recoveryCodes: 10,
      methods: ['totp', 'recovery'],
    })
    expect(await startTotp(dependencies, actor)).toMatchObject({ status: 409, code: 'totp.exists' })
  })

  it('keeps neither secret nor codes readable in the database', async () => {
    const dependencies = await open()
    const person = await aSignedInPerson(dependencies)
    const actor = await person.actor()
    const { secret } = given(await startTotp(dependencies, actor))
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
    const { recoveryCodes } = given(await confirmTotp(dependencies, { actor, code: codeOf(secret, dependencies) }))
    const after = await text()
    for (const code of [secret, ...recoveryCodes]) expect(after).not.toContain(code)
  })

  it('ends other sign-ins when it begins to count', async () => {
    const dependencies = await open()
    const person = await aSignedInPerson(dependencies)
    const phone = openBrowser(dependencies)
    await createSignIn(dependencies, person.personId, phone.facts)
    await withTotp(dependencies, person)
    expect(await phone.findActor()).toBeNull()
    expect(await person.findActor()).not.toBeNull()
  })

  it('cannot be confirmed or removed for somebody else', async () => {
    const dependencies = await open()
    const first = await saar(dependencies)
    const joost = await aSignedInPerson(dependencies, { name: 'Joost' })
    const actor = await joost.actor()
    expect(await confirmTotp(dependencies, { actor, code: codeOf(first.secret, dependencies) })).toMatchObject({ status: 410 })
    expect(await removeTotp(dependencies, { actor, code: codeOf(first.secret, dependencies) })).toMatchObject({
      status: 404,
      code: 'totp.unknown',
    })
    expect((await factorsOf(dependencies, first.personId)).hasTotp).toBe(true)
  })

  it('gives up a proposal after five wrong codes or ten minutes', async () => {
    const dependencies = await open()
    const actor = await (await aSignedInPerson(dependencies)).actor()
    const first = given(await startTotp(dependencies, actor))
    for (let index = 0; index < 5; index += 1)
      expect(await confirmTotp(dependencies, { actor, code: 'nope' })).toMatchObject({ status: 422 })
    expect(await confirmTotp(dependencies, { actor, code: codeOf(first.secret, dependencies) })).toMatchObject({
      status: 410,
      code: 'challenge.ended',
    })
    const second = given(await startTotp(dependencies, actor))
    dependencies.advance(10 * 60_000)
    expect(await confirmTotp(dependencies, { actor, code: codeOf(second.secret, dependencies) })).toMatchObject({ status: 410 })
  })

  it('is not begun from a sign-in of hours ago', async () => {
    const dependencies = await open()
    const person = await aSignedInPerson(dependencies)
    dependencies.advance(61 * 60_000)
    expect(await startTotp(dependencies, await person.actor())).toMatchObject({ status: 403, code: 'sign-in.not-recent' })
  })

  it('goes away with a code, and other sign-ins with it', async () => {
    const dependencies = await open()
    const person = await saar(dependencies)
    const phone = openBrowser(dependencies)
    await createSignIn(dependencies, person.personId, phone.facts)
    const actor = await person.actor()
    expect(await removeTotp(dependencies, { actor, code: 'aaaaa-aaaaa' })).toMatchObject({ status: 403, code: 'code.refused' })
    expect(await removeTotp(dependencies, { actor, code: codeOf(person.secret, dependencies) })).toBeNull()
    expect(await factorsOf(dependencies, person.personId)).toMatchObject({ methods: [], recoveryCodes: 0 })
    expect(await phone.findActor()).toBeNull()
    expect(await person.findActor()).not.toBeNull()
  })
})

describeOnEachDatabase('the second step', (open) => {
  it('is asked after the password, and until then nobody is signed in', async () => {
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
    const link = await createSignInLink(dependencies, personId, 60_000)
    const browser = openBrowser(dependencies)
    expect(await signInByLink(dependencies, { token: link.split('#')[1] ?? '', facts: browser.facts, actor: null })).toMatchObject({
      status: 'second-factor',
      methods: ['totp', 'recovery'],
    })
    expect(await browser.findActor()).toBeNull()
  })

  it('takes a code once, also at another sign-in in the same half minute', async () => {
    const dependencies = await open()
    const { secret } = await saar(dependencies)
    const code = codeOf(secret, dependencies)
    expect(await (await passwordGiven(dependencies)).give(code)).toEqual({ status: 'signed-in' })
    const again = await passwordGiven(dependencies)
    expect(await again.give(code)).toMatchObject({ status: 401, code: 'code.refused' })
    expect(await again.findActor()).toBeNull()
  })

  it('takes a code once when it arrives twice at the same moment', async () => {
    const dependencies = await open()
    const { secret, personId } = await saar(dependencies)
    const code = codeOf(secret, dependencies)
    const answers = await Promise.all([1, 2, 3].map(() => spendCode(dependencies, personId, code)))
    expect(answers.filter((answer) => answer === true)).toHaveLength(1)
  })

  it('does not take the code that confirmed the app', async () => {
    const dependencies = await open()
    const person = await aSignedInPerson(dependencies)
    const actor = await person.actor()
    const { secret } = given(await startTotp(dependencies, actor))
    const code = codeOf(secret, dependencies)
    given(await confirmTotp(dependencies, { actor, code }))
    expect(await spendCode(dependencies, person.personId, code)).toBe(false)
  })

  it('takes a code of one step early or late, and of two no more', async () => {
    const dependencies = await open()
    const { secret, personId } = await saar(dependencies)
    dependencies.advance(10 * step)
    expect(await spendCode(dependencies, personId, codeOf(secret, dependencies, -2))).toBe(false)
    expect(await spendCode(dependencies, personId, codeOf(secret, dependencies, 2))).toBe(false)
    expect(await spendCode(dependencies, personId, codeOf(secret, dependencies, -1))).toBe(true)
    expect(await spendCode(dependencies, personId, codeOf(secret, dependencies, 1))).toBe(true)
    // An earlier step than the last one used is over, though it was never used itself.
    expect(await spendCode(dependencies, personId, codeOf(secret, dependencies, 0))).toBe(false)
  })

  it('takes each recovery code once, however it is typed over', async () => {
    const dependencies = await open()
    const { recoveryCodes } = await saar(dependencies)
    const [code = ''] = recoveryCodes
    expect(await (await passwordGiven(dependencies)).give(` ${code.toUpperCase().replace('-', ' ')}`)).toEqual({ status: 'signed-in' })
    expect(await (await passwordGiven(dependencies)).give(code)).toMatchObject({ status: 401 })
  })

  it('does not take the recovery code of somebody else', async () => {
    const dependencies = await open()
    await saar(dependencies)
    const joost = await withTotp(dependencies, await aSignedInPerson(dependencies, { name: 'Joost' }))
    expect(await (await passwordGiven(dependencies)).give(joost.recoveryCodes[0] ?? '')).toMatchObject({ status: 401 })
    expect(await (await passwordGiven(dependencies)).give(codeOf(joost.secret, dependencies))).toMatchObject({ status: 401 })
  })

  it('ends after five mistakes, after ten minutes, and once it was used', async () => {
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

  it('gives no new tries to who begins anew', async () => {
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

  it('is no longer asked after the keeper reset it, and every sign-in has ended', async () => {
    const dependencies = await open()
    const person = await saar(dependencies)
    await resetSecondFactor(dependencies, person.personId)
    expect(await person.findActor()).toBeNull()
    expect(await signInByPassword(dependencies, { email: 'saar@voorbeeld.nl', password, facts: person.facts, actor: null })).toEqual({
      status: 'signed-in',
    })
  })
})
