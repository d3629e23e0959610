// Signing in with a password or a link, and the sign-ins of a person, on every database.
import { expect, it, vi } from 'vitest'
import { describeOnEachDatabase, type TestDependencies } from '../../../testing/test-dependencies.ts'
import { createPerson, revisePerson } from '../profile.ts'
import { countAttempts, limits } from '../rate-limit.ts'
import { aSignedInPerson, given, openBrowser } from '../testing/browser.ts'
import { requestSignInLink, signInByLink } from './by-link.ts'
import { setFirstPassword, setPassword, signInByPassword } from './by-password.ts'
import { createSignInLink } from './links.ts'
import { createSignIn, endSignIn, listSignIns, signOut } from './sign-ins.ts'

const minutes = 60_000
const days = 86_400_000
const password = 'een lange zomerdag'
const unknownId = '0190a0c0-0000-7000-8000-000000000000'

async function saarWithPassword(dependencies: TestDependencies) {
  const saar = await aSignedInPerson(dependencies)
  expect(await setFirstPassword(dependencies, saar.personId, password)).toBeNull()
  return saar
}
const tokenOf = (link: string) => link.split('#')[1] ?? ''

describeOnEachDatabase('signing in with a password', (open) => {
  it('works with the right one, whatever the capitals of the address', async () => {
    const dependencies = await open()
    const { personId } = await saarWithPassword(dependencies)
    const browser = openBrowser(dependencies)
    expect(await signInByPassword(dependencies, { email: ' SAAR@Voorbeeld.nl', password, facts: browser.facts, actor: null })).toEqual({
      status: 'signed-in',
    })
    expect(await browser.findActor()).toMatchObject({ personId, memberships: [], guestOf: [] })
  })

  it('says the same to a wrong password, an unknown address and somebody without password', async () => {
    const dependencies = await open()
    await saarWithPassword(dependencies)
    await createPerson(dependencies, { name: 'Joost', email: 'joost@voorbeeld.nl', locale: 'nl', demo: false })
    const { facts, findActor } = openBrowser(dependencies)
    const answers = []
    for (const email of ['saar@voorbeeld.nl', 'niemand@voorbeeld.nl', 'joost@voorbeeld.nl'])
      answers.push(await signInByPassword(dependencies, { email, password: 'iets heel anders', facts, actor: null }))
    expect(answers[0]).toEqual({ refused: true, status: 401, code: 'sign-in.refused' })
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
    expect(await findActor()).toBeNull()
  })

  it('is limited for known and unknown addresses alike, and elsewhere the person can still come in', async () => {
    const dependencies = await open()
    await saarWithPassword(dependencies)
    const { facts } = openBrowser(dependencies)
    const tryTimes = async (email: string) => {
      // Eight of the ten are only counted: hashing each would take seconds.
      for (let index = 0; index < 8; index += 1) await countAttempts(dependencies, [[limits.passwordPair, `${email}\n${facts.address}`]])
      const statuses = []
      for (let index = 0; index < 3; index += 1) {
        const answer = await signInByPassword(dependencies, { email, password: 'mis', facts, actor: null })
        statuses.push('refused' in answer ? answer.status : 200)
      }
      return statuses
    }
    const known = await tryTimes('saar@voorbeeld.nl')
    expect(known).toEqual([401, 401, 429])
    expect(await tryTimes('niemand@voorbeeld.nl')).toEqual(known)
    expect(await signInByPassword(dependencies, { email: 'saar@voorbeeld.nl', password, facts, actor: null })).toMatchObject({
      status: 429,
    })
    const elsewhere = openBrowser(dependencies, { address: '198.51.100.4' })
    expect(await signInByPassword(dependencies, { email: 'saar@voorbeeld.nl', password, facts: elsewhere.facts, actor: null })).toEqual({
      status: 'signed-in',
    })
    dependencies.advance(15 * minutes)
    expect(await signInByPassword(dependencies, { email: 'saar@voorbeeld.nl', password, facts, actor: null })).toEqual({
      status: 'signed-in',
    })
  })

  it('ends the sign-in that stood in this browser before', async () => {
    const dependencies = await open()
    await saarWithPassword(dependencies)
    const joost = await aSignedInPerson(dependencies, { name: 'Joost' })
    const before = joost.token()
    const actor = await joost.actor()
    await signInByPassword(dependencies, { email: 'saar@voorbeeld.nl', password, facts: joost.facts, actor })
    expect(joost.token()).not.toBe(before)
    expect(await listSignIns(dependencies, actor)).toEqual([])
  })
})

describeOnEachDatabase('setting a password', (open) => {
  it('asks the current one when there is one, and ends every other sign-in and open link', async () => {
    const dependencies = await open()
    const saar = await saarWithPassword(dependencies)
    const here = openBrowser(dependencies)
    await signInByPassword(dependencies, { email: 'saar@voorbeeld.nl', password, facts: here.facts, actor: null })
    const there = openBrowser(dependencies)
    await createSignIn(dependencies, saar.personId, there.facts)
    const link = await createSignInLink(dependencies, saar.personId, days)
    const actor = await here.actor()
    const set = (current: string | null) => setPassword(dependencies, { actor, current, password: 'een koude winternacht' })
    expect(await set(null)).toMatchObject({ status: 422, code: 'password.current-needed' })
    expect(await set('niet dit')).toMatchObject({ status: 403, code: 'password.wrong' })
    expect(await there.findActor()).not.toBeNull()
    expect(await set(password)).toBeNull()
    expect(await there.findActor()).toBeNull()
    expect(await here.findActor()).not.toBeNull()
    expect(await signInByLink(dependencies, { token: tokenOf(link), facts: there.facts, actor: null })).toMatchObject({ status: 410 })
    expect(await signInByPassword(dependencies, { email: 'saar@voorbeeld.nl', password, facts: there.facts, actor: null })).toMatchObject({
      status: 401,
    })
    expect(
      await signInByPassword(dependencies, {
        email: 'saar@voorbeeld.nl',
        password: 'een koude winternacht',
        facts: there.facts,
        actor: null,
      }),
    ).toEqual({ status: 'signed-in' })
  })

  it('leaves the password and sign-ins of somebody else alone', async () => {
    const dependencies = await open()
    await saarWithPassword(dependencies)
    const saarElsewhere = openBrowser(dependencies)
    await signInByPassword(dependencies, { email: 'saar@voorbeeld.nl', password, facts: saarElsewhere.facts, actor: null })
    const joost = await aSignedInPerson(dependencies, { name: 'Joost' })
    expect(await setPassword(dependencies, { actor: await joost.actor(), current: null, password: 'een koude winternacht' })).toBeNull()
    expect(await saarElsewhere.findActor()).not.toBeNull()
    expect(await signInByPassword(dependencies, { email: 'saar@voorbeeld.nl', password, facts: saarElsewhere.facts, actor: null })).toEqual(
      { status: 'signed-in' },
    )
  })

  it('refuses what is guessed first, and guessing the current one without end', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const actor = await saar.actor()
    expect(await setPassword(dependencies, { actor, current: null, password: 'Wachtwoord1' })).toMatchObject({
      status: 422,
      code: 'password.obvious',
    })
    expect(await setPassword(dependencies, { actor, current: null, password })).toBeNull()
    for (let index = 0; index < 9; index += 1) await countAttempts(dependencies, [[limits.currentPassword, saar.personId]])
    expect(await setPassword(dependencies, { actor, current: 'mis', password })).toMatchObject({ status: 403 })
    expect(await setPassword(dependencies, { actor, current: password, password: 'een koude winternacht' })).toMatchObject({ status: 429 })
  })

  it('for the first time needs a fresh sign-in of who can make one, and not of who came by a link in hand', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const handed = await aSignedInPerson(dependencies, { name: 'Joost', email: null })
    dependencies.advance(61 * minutes)
    expect(await setPassword(dependencies, { actor: await saar.actor(), current: null, password })).toMatchObject({
      status: 403,
      code: 'sign-in.not-recent',
    })
    expect(await setPassword(dependencies, { actor: await handed.actor(), current: null, password })).toBeNull()
  })

  it('happens once when two do it at the same moment', async () => {
    const dependencies = await open()
    const actor = await (await aSignedInPerson(dependencies)).actor()
    const answers = await Promise.all(
      ['een lange zomerdag', 'een koude winternacht'].map((wanted) =>
        setPassword(dependencies, { actor, current: null, password: wanted }),
      ),
    )
    expect(answers.filter((answer) => answer === null)).toHaveLength(1)
    expect(answers).toContainEqual(expect.objectContaining({ status: 409, code: 'password.changed' }))
  })
})

describeOnEachDatabase('a sign-in link', (open) => {
  it('works once', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const link = await createSignInLink(dependencies, saar.personId, 15 * minutes)
    expect(link).toMatch(/^http:\/\/localhost:4600\/link#[A-Za-z0-9_-]{43}$/)
    const browser = openBrowser(dependencies)
    expect(await signInByLink(dependencies, { token: tokenOf(link), facts: browser.facts, actor: null })).toEqual({ status: 'signed-in' })
    expect(await browser.actor()).toMatchObject({ personId: saar.personId })
    const thief = openBrowser(dependencies)
    expect(await signInByLink(dependencies, { token: tokenOf(link), facts: thief.facts, actor: null })).toEqual({
      refused: true,
      status: 410,
      code: 'link.ended',
    })
    expect(await thief.findActor()).toBeNull()
  })

  it('works once also when it is used twice at the same moment', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const token = tokenOf(await createSignInLink(dependencies, saar.personId, 15 * minutes))
    const answers = await Promise.all(
      [1, 2, 3].map(() => signInByLink(dependencies, { token, facts: openBrowser(dependencies).facts, actor: null })),
    )
    expect(answers.filter((answer) => answer.status === 'signed-in')).toHaveLength(1)
  })

  it('ends after its time, and an unknown one is answered the same', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const token = tokenOf(await createSignInLink(dependencies, saar.personId, 15 * minutes))
    dependencies.advance(15 * minutes)
    const expired = await signInByLink(dependencies, { token, facts: saar.facts, actor: null })
    expect(expired).toEqual({ refused: true, status: 410, code: 'link.ended' })
    expect(await signInByLink(dependencies, { token: dependencies.makeToken(), facts: saar.facts, actor: null })).toEqual(expired)
  })

  it('is kept only as a hash', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const token = tokenOf(await createSignInLink(dependencies, saar.personId, 15 * minutes))
    const rows = [
      await dependencies.database.selectFrom('sign_in_link').selectAll().execute(),
      await dependencies.database.selectFrom('sign_in').selectAll().execute(),
    ]
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(JSON.stringify(rows)).not.toContain(saar.token())
  })

  it('comes by mail to a known address, in the language of the person and with nothing but the link', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    await revisePerson(dependencies, saar.personId, { locale: 'en' })
    expect(await requestSignInLink(dependencies, { email: 'SAAR@voorbeeld.nl', facts: saar.facts })).toBeNull()
    await vi.waitFor(() => expect(dependencies.mails).toHaveLength(1))
    const [mail] = dependencies.mails
    expect(mail).toMatchObject({ to: 'saar@voorbeeld.nl', subject: 'Your sign-in link for Krachtlijn' })
    expect(mail?.text).not.toContain('Saar')
    const token = /#([A-Za-z0-9_-]{43})/.exec(mail?.text ?? '')?.[1] ?? ''
    const browser = openBrowser(dependencies)
    expect(await signInByLink(dependencies, { token, facts: browser.facts, actor: null })).toEqual({ status: 'signed-in' })
    expect(await browser.actor()).toMatchObject({ personId: saar.personId })
  })

  it('answers the same for an unknown address, mails nobody, and stops both after three', async () => {
    const dependencies = await open()
    const { facts } = await aSignedInPerson(dependencies)
    for (const email of ['niemand@voorbeeld.nl', 'saar@voorbeeld.nl']) {
      const answers = []
      for (let index = 0; index < 4; index += 1) answers.push(await requestSignInLink(dependencies, { email, facts }))
      expect(answers).toEqual([null, null, null, { refused: true, status: 429, code: 'rate.limited' }])
    }
    await vi.waitFor(() => expect(dependencies.mails).toHaveLength(3))
    expect(new Set(dependencies.mails.map((mail) => mail.to))).toEqual(new Set(['saar@voorbeeld.nl']))
  })

  it('is not mailed to an address the person left, and its open links end', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const token = tokenOf(await createSignInLink(dependencies, saar.personId, days))
    expect(await revisePerson(dependencies, saar.personId, { email: 'saar@elders.nl' })).toBeNull()
    expect(await signInByLink(dependencies, { token, facts: saar.facts, actor: null })).toMatchObject({ status: 410 })
  })
})

describeOnEachDatabase('where I am signed in', (open) => {
  it('shows my own devices and never those of somebody else', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const phone = openBrowser(dependencies, {
      userAgent: 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Mobile Safari/537.36',
    })
    await createSignIn(dependencies, saar.personId, phone.facts)
    await aSignedInPerson(dependencies, { name: 'Joost' })
    const list = await listSignIns(dependencies, await saar.actor())
    expect(list.map((row) => row.device).sort()).toEqual(['Chrome · Android', 'Firefox · Linux'])
  })

  it('lets me end one of mine, once', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const phone = openBrowser(dependencies)
    const { signInId } = await createSignIn(dependencies, saar.personId, phone.facts)
    const actor = await saar.actor()
    expect(await endSignIn(dependencies, actor, signInId)).toBeNull()
    expect(await phone.findActor()).toBeNull()
    expect(await endSignIn(dependencies, actor, signInId)).toMatchObject({ status: 404 })
  })

  it('does not let me end a sign-in of somebody else, nor tell whether it exists', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const joost = await aSignedInPerson(dependencies, { name: 'Joost' })
    const refusal = await endSignIn(dependencies, await saar.actor(), (await joost.actor()).signInId)
    expect(refusal).toEqual({ refused: true, status: 404, code: 'sign-in.unknown' })
    expect(await endSignIn(dependencies, await saar.actor(), unknownId)).toEqual(refusal)
    expect(await joost.findActor()).not.toBeNull()
  })

  it('ends for good at sign-out, also for a copy of the cookie', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const copy = openBrowser(dependencies)
    copy.facts.setSignInCookie(saar.token() ?? '', 0)
    expect(await copy.findActor()).not.toBeNull()
    await signOut(dependencies, await saar.actor(), saar.facts)
    expect(saar.token()).toBeNull()
    expect(await copy.findActor()).toBeNull()
  })

  it('ends after fourteen days of silence and after thirty days in any case', async () => {
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

  it('is written down at most once a minute', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const seen = async () => given(await listSignIns(dependencies, await saar.actor()))[0]?.last_seen_at
    const first = await seen()
    dependencies.advance(50_000)
    expect(await seen()).toBe(first)
    dependencies.advance(20_000)
    expect(await seen()).toBeGreaterThan(first ?? 0)
  })
})
