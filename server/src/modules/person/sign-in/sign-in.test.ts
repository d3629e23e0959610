// Signing in with a password or a link, and the sign-ins of a person, on every database.
import { expect, it, vi } from 'vitest'
import { limits } from '../../../rate-limit/limits.ts'
import { countAttempts } from '../../../rate-limit/rate-limit.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../../testing/test-dependencies.ts'
import { createPerson, revisePerson } from '../profile.usecases.ts'
import { aSignedInPerson, given, openBrowser } from '../testing/browser.ts'
import { requestSignInLink, signInByLink } from './by-link.usecases.ts'
import { setFirstPassword, setPassword, signInByPassword } from './by-password.usecases.ts'
import { createSignInLink } from './links.usecases.ts'
import { createSignIn, endSignIn, listSignIns, signOut } from './sign-ins.usecases.ts'

const minutes = 60_000
const days = 86_400_000
const password = 'een lange zomerdag'
const unknownId = '0190a0c0-0000-7000-8000-000000000000'

async function saarWithPassword(dependencies: TestDependencies) {
  const saar = await aSignedInPerson(dependencies)
  expect(await setFirstPassword({ personId: saar.personId, password }, dependencies)).toBeNull()
  return saar
}
const tokenOf = (link: string) => link.split('#')[1] ?? ''

describeOnEachDatabase('signing in with a password', (open) => {
  it('works with the right one, whatever the capitals of the address', async () => {
    const dependencies = await open()
    const { personId } = await saarWithPassword(dependencies)
    const browser = openBrowser(dependencies)
    expect(await signInByPassword({ email: ' SAAR@Voorbeeld.nl', password, facts: browser.facts, signInId: null }, dependencies)).toEqual({
      status: 'signed-in',
    })
    expect(await browser.findActor()).toMatchObject({ personId, memberships: [], guestOf: [] })
  })

  it('gives the same answer to a wrong password, an unknown address and a person without password', async () => {
    const dependencies = await open()
    await saarWithPassword(dependencies)
    await createPerson({ name: 'Joost', email: 'joost@voorbeeld.nl', locale: 'nl', demo: false }, dependencies)
    const { facts, findActor } = openBrowser(dependencies)
    const answers = []
    for (const email of ['saar@voorbeeld.nl', 'niemand@voorbeeld.nl', 'joost@voorbeeld.nl'])
      answers.push(await signInByPassword({ email, password: 'iets heel anders', facts, signInId: null }, dependencies))
    expect(answers[0]).toEqual({ refused: true, status: 401, code: 'sign-in.refused' })
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
    expect(await findActor()).toBeNull()
  })

  it('is limited for known and unknown addresses alike, and the person can still sign in from elsewhere', async () => {
    const dependencies = await open()
    await saarWithPassword(dependencies)
    const { facts } = openBrowser(dependencies)
    const tryTimes = async (email: string) => {
      // Eight of the ten are only counted: hashing each would take seconds.
      for (let index = 0; index < 8; index += 1) await countAttempts([[limits.passwordPair, `${email}\n${facts.address}`]], dependencies)
      const statuses = []
      for (let index = 0; index < 3; index += 1) {
        const answer = await signInByPassword({ email, password: 'mis', facts, signInId: null }, dependencies)
        statuses.push('refused' in answer ? answer.status : 200)
      }
      return statuses
    }
    const known = await tryTimes('saar@voorbeeld.nl')
    expect(known).toEqual([401, 401, 429])
    expect(await tryTimes('niemand@voorbeeld.nl')).toEqual(known)
    expect(await signInByPassword({ email: 'saar@voorbeeld.nl', password, facts, signInId: null }, dependencies)).toMatchObject({
      status: 429,
    })
    const elsewhere = openBrowser(dependencies, { address: '198.51.100.4' })
    expect(await signInByPassword({ email: 'saar@voorbeeld.nl', password, facts: elsewhere.facts, signInId: null }, dependencies)).toEqual({
      status: 'signed-in',
    })
    dependencies.advance(15 * minutes)
    expect(await signInByPassword({ email: 'saar@voorbeeld.nl', password, facts, signInId: null }, dependencies)).toEqual({
      status: 'signed-in',
    })
  })

  it('ends the earlier sign-in of this browser', async () => {
    const dependencies = await open()
    await saarWithPassword(dependencies)
    const joost = await aSignedInPerson(dependencies, { name: 'Joost' })
    const before = joost.token()
    const me = await joost.signedIn()
    await signInByPassword({ email: 'saar@voorbeeld.nl', password, facts: joost.facts, signInId: me.signInId }, dependencies)
    expect(joost.token()).not.toBe(before)
    expect(await listSignIns(me, dependencies)).toEqual([])
  })
})

describeOnEachDatabase('setting a password', (open) => {
  it('asks the current one when there is one, and ends every other sign-in and open link', async () => {
    const dependencies = await open()
    const saar = await saarWithPassword(dependencies)
    const here = openBrowser(dependencies)
    await signInByPassword({ email: 'saar@voorbeeld.nl', password, facts: here.facts, signInId: null }, dependencies)
    const there = openBrowser(dependencies)
    await createSignIn({ personId: saar.personId, facts: there.facts }, dependencies)
    const link = await createSignInLink({ personId: saar.personId, lasts: days }, dependencies)
    const me = await here.signedIn()
    const set = (current: string | null) => setPassword({ ...me, current, password: 'een koude winternacht' }, dependencies)
    expect(await set(null)).toMatchObject({ status: 422, code: 'password.current-needed' })
    expect(await set('niet dit')).toMatchObject({ status: 403, code: 'password.wrong' })
    expect(await there.findActor()).not.toBeNull()
    expect(await set(password)).toBeNull()
    expect(await there.findActor()).toBeNull()
    expect(await here.findActor()).not.toBeNull()
    expect(await signInByLink({ token: tokenOf(link), facts: there.facts, signInId: null }, dependencies)).toMatchObject({ status: 410 })
    expect(
      await signInByPassword({ email: 'saar@voorbeeld.nl', password, facts: there.facts, signInId: null }, dependencies),
    ).toMatchObject({
      status: 401,
    })
    expect(
      await signInByPassword(
        {
          email: 'saar@voorbeeld.nl',
          password: 'een koude winternacht',
          facts: there.facts,
          signInId: null,
        },
        dependencies,
      ),
    ).toEqual({ status: 'signed-in' })
  })

  it('does not change the password and sign-ins of another person', async () => {
    const dependencies = await open()
    await saarWithPassword(dependencies)
    const saarElsewhere = openBrowser(dependencies)
    await signInByPassword({ email: 'saar@voorbeeld.nl', password, facts: saarElsewhere.facts, signInId: null }, dependencies)
    const joost = await aSignedInPerson(dependencies, { name: 'Joost' })
    expect(await setPassword({ ...(await joost.signedIn()), current: null, password: 'een koude winternacht' }, dependencies)).toBeNull()
    expect(await saarElsewhere.findActor()).not.toBeNull()
    expect(
      await signInByPassword({ email: 'saar@voorbeeld.nl', password, facts: saarElsewhere.facts, signInId: null }, dependencies),
    ).toEqual({ status: 'signed-in' })
  })

  it('refuses passwords that are guessed first, and limits guessing the current one', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const me = await saar.signedIn()
    expect(await setPassword({ ...me, current: null, password: 'Wachtwoord1' }, dependencies)).toMatchObject({
      status: 422,
      code: 'password.obvious',
    })
    expect(await setPassword({ ...me, current: null, password }, dependencies)).toBeNull()
    for (let index = 0; index < 9; index += 1) await countAttempts([[limits.currentPassword, saar.personId]], dependencies)
    expect(await setPassword({ ...me, current: 'mis', password }, dependencies)).toMatchObject({ status: 403 })
    expect(await setPassword({ ...me, current: password, password: 'een koude winternacht' }, dependencies)).toMatchObject({ status: 429 })
  })

  it('for the first time needs a recent sign-in when a link can be mailed, and not when the link was handed over', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const handed = await aSignedInPerson(dependencies, { name: 'Joost', email: null })
    dependencies.advance(61 * minutes)
    expect(await setPassword({ ...(await saar.signedIn()), current: null, password }, dependencies)).toMatchObject({
      status: 403,
      code: 'sign-in.not-recent',
    })
    expect(await setPassword({ ...(await handed.signedIn()), current: null, password }, dependencies)).toBeNull()
  })

  it('happens once when two requests do it at the same moment', async () => {
    const dependencies = await open()
    const me = await (await aSignedInPerson(dependencies)).signedIn()
    const answers = await Promise.all(
      ['een lange zomerdag', 'een koude winternacht'].map((wanted) =>
        setPassword({ ...me, current: null, password: wanted }, dependencies),
      ),
    )
    expect(answers.filter((answer) => answer === null)).toHaveLength(1)
    // The other one finds a password, before or after it was hashed.
    expect(answers.map((answer) => answer?.code ?? null)).toContainEqual(expect.stringMatching(/^password\.(changed|current-needed)$/))
  })
})

describeOnEachDatabase('a sign-in link', (open) => {
  it('works once', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const link = await createSignInLink({ personId: saar.personId, lasts: 15 * minutes }, dependencies)
    expect(link).toMatch(/^http:\/\/localhost:4600\/link#[A-Za-z0-9_-]{43}$/)
    const browser = openBrowser(dependencies)
    expect(await signInByLink({ token: tokenOf(link), facts: browser.facts, signInId: null }, dependencies)).toEqual({
      status: 'signed-in',
    })
    expect(await browser.actor()).toMatchObject({ personId: saar.personId })
    const thief = openBrowser(dependencies)
    expect(await signInByLink({ token: tokenOf(link), facts: thief.facts, signInId: null }, dependencies)).toEqual({
      refused: true,
      status: 410,
      code: 'link.ended',
    })
    expect(await thief.findActor()).toBeNull()
  })

  it('works once also when it is used twice at the same moment', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const token = tokenOf(await createSignInLink({ personId: saar.personId, lasts: 15 * minutes }, dependencies))
    const answers = await Promise.all(
      [1, 2, 3].map(() => signInByLink({ token, facts: openBrowser(dependencies).facts, signInId: null }, dependencies)),
    )
    expect(answers.filter((answer) => answer.status === 'signed-in')).toHaveLength(1)
  })

  it('expires, and an unknown one gets the same answer', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const token = tokenOf(await createSignInLink({ personId: saar.personId, lasts: 15 * minutes }, dependencies))
    dependencies.advance(15 * minutes)
    const expired = await signInByLink({ token, facts: saar.facts, signInId: null }, dependencies)
    expect(expired).toEqual({ refused: true, status: 410, code: 'link.ended' })
    expect(await signInByLink({ token: dependencies.makeToken(), facts: saar.facts, signInId: null }, dependencies)).toEqual(expired)
  })

  it('is stored only as a hash', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const token = tokenOf(await createSignInLink({ personId: saar.personId, lasts: 15 * minutes }, dependencies))
    const rows = [
      await dependencies.database.selectFrom('sign_in_link').selectAll().execute(),
      await dependencies.database.selectFrom('sign_in').selectAll().execute(),
    ]
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(JSON.stringify(rows)).not.toContain(saar.token())
  })

  it('is mailed to a known address, in the language of the person and with nothing but the link', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    await revisePerson({ personId: saar.personId, locale: 'en' }, dependencies)
    const withoutMail = { ...dependencies, sendMail: null }
    for (const email of ['saar@voorbeeld.nl', 'onbekend@voorbeeld.nl'])
      expect(await requestSignInLink({ email, facts: saar.facts }, withoutMail)).toMatchObject({ status: 422, code: 'link.no-mail' })
    expect(await requestSignInLink({ email: 'SAAR@voorbeeld.nl', facts: saar.facts }, dependencies)).toBeNull()
    await vi.waitFor(() => expect(dependencies.mails).toHaveLength(1))
    const [mail] = dependencies.mails
    expect(mail).toMatchObject({ to: 'saar@voorbeeld.nl', subject: 'Your sign-in link for Krachtlijn' })
    expect(mail?.text).not.toContain('Saar')
    const token = /#([A-Za-z0-9_-]{43})/.exec(mail?.text ?? '')?.[1] ?? ''
    const browser = openBrowser(dependencies)
    expect(await signInByLink({ token, facts: browser.facts, signInId: null }, dependencies)).toEqual({ status: 'signed-in' })
    expect(await browser.actor()).toMatchObject({ personId: saar.personId })
  })

  it('gives the same answer for an unknown address without sending mail, and stops both after three', async () => {
    const dependencies = await open()
    const { facts } = await aSignedInPerson(dependencies)
    for (const email of ['niemand@voorbeeld.nl', 'saar@voorbeeld.nl']) {
      const answers = []
      for (let index = 0; index < 4; index += 1) answers.push(await requestSignInLink({ email, facts }, dependencies))
      expect(answers).toEqual([null, null, null, { refused: true, status: 429, code: 'rate.limited' }])
    }
    await vi.waitFor(() => expect(dependencies.mails).toHaveLength(3))
    expect(new Set(dependencies.mails.map((mail) => mail.to))).toEqual(new Set(['saar@voorbeeld.nl']))
  })

  it('is not mailed to an earlier address of the person, and open links to it end', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const token = tokenOf(await createSignInLink({ personId: saar.personId, lasts: days }, dependencies))
    expect(await revisePerson({ personId: saar.personId, email: 'saar@elders.nl' }, dependencies)).toBeNull()
    expect(await signInByLink({ token, facts: saar.facts, signInId: null }, dependencies)).toMatchObject({ status: 410 })
  })
})

describeOnEachDatabase('the sign-ins of a person', (open) => {
  it('list their own devices and never those of another person', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const phone = openBrowser(dependencies, {
      userAgent: 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Mobile Safari/537.36',
    })
    await createSignIn({ personId: saar.personId, facts: phone.facts }, dependencies)
    await aSignedInPerson(dependencies, { name: 'Joost' })
    const list = await listSignIns({ actor: await saar.actor() }, dependencies)
    expect(list.map((row) => row.device).sort()).toEqual(['Chrome · Android', 'Firefox · Linux'])
  })

  it('can be ended by their owner, once', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const phone = openBrowser(dependencies)
    const { signInId } = await createSignIn({ personId: saar.personId, facts: phone.facts }, dependencies)
    const me = await saar.signedIn()
    expect(await endSignIn({ ...me, signInId }, dependencies)).toBeNull()
    expect(await phone.findActor()).toBeNull()
    expect(await endSignIn({ ...me, signInId }, dependencies)).toMatchObject({ status: 404 })
  })

  it('cannot be ended by another person, who does not learn whether they exist', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const joost = await aSignedInPerson(dependencies, { name: 'Joost' })
    const refusal = await endSignIn({ ...(await saar.signedIn()), signInId: (await joost.signedIn()).signInId }, dependencies)
    expect(refusal).toEqual({ refused: true, status: 404, code: 'sign-in.unknown' })
    expect(await endSignIn({ ...(await saar.signedIn()), signInId: unknownId }, dependencies)).toEqual(refusal)
    expect(await joost.findActor()).not.toBeNull()
  })

  it('end at sign-out, also for a copy of the cookie', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const copy = openBrowser(dependencies)
    copy.facts.setSignInCookie(saar.token() ?? '', 0)
    expect(await copy.findActor()).not.toBeNull()
    await signOut({ ...(await saar.signedIn()), facts: saar.facts }, dependencies)
    expect(saar.token()).toBeNull()
    expect(await copy.findActor()).toBeNull()
  })

  it('end after fourteen days without a request and after thirty days in any case', async () => {
    const dependencies = await open()
    const silent = await aSignedInPerson(dependencies)
    const busy = await aSignedInPerson(dependencies, { name: 'Joost' })
    for (let day = 0; day < 30; day += 6) {
      expect(await busy.findActor()).not.toBeNull()
      dependencies.advance(6 * days)
      if (day === 12) expect(await silent.findActor()).toBeNull()
    }
    expect(await busy.findActor()).toBeNull()
  })

  it('have their last use stored at most once a minute', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const seen = async () => given(await listSignIns({ actor: await saar.actor() }, dependencies))[0]?.last_seen_at
    const first = await seen()
    dependencies.advance(50_000)
    expect(await seen()).toBe(first)
    dependencies.advance(20_000)
    expect(await seen()).toBeGreaterThan(first ?? 0)
  })
})
