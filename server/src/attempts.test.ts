// What an attacker or a broken file could try through HTTP. Each of these once worked.
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { Endpoint } from '#contract/endpoint.ts'
import { endpoints } from '#contract/endpoints.ts'
import { createApp } from './app.ts'
import { isPassword } from './modules/person/sign-in/password.ts'
import { replaceArgon2 } from './modules/person/testing/replace-argon2.ts'
import { makeInvitation } from './modules/practice/make-invitation.usecases.ts'
import { askAsNobody, askAsPerson } from './testing/ask.ts'
import { aCoach, aHost, aSession, aTrajectory } from './testing/builders.ts'
import { describeOnEachDatabase } from './testing/test-dependencies.ts'

const quality = (word: string) => ({
  kind: 'quality',
  word,
  lexiconKey: null,
  act: 'bleef zitten',
  seenBy: 'coach',
  felt: false,
  used: false,
})
const trace = (startedAt: string, time: number, text = 'stil') =>
  JSON.stringify({
    format: 'krachtlijn-trace',
    version: 1,
    session: { startedAt, endedAt: null, number: 1, language: 'nl' },
    moments: [
      {
        time,
        speaker: 'coachee',
        step: 'ideal',
        dimension: 'feeling',
        layer: 'core',
        pole: 'potential',
        initiative: 'coachee',
        landed: null,
        text,
        place: 0.5,
      },
    ],
  })

describeOnEachDatabase('an attack', (open) => {
  const enter = async () => {
    const world = await open()
    const built = await aSession(world)
    const app = await createApp(world)
    const base = `/api/trajectories/${built.trajectoryId}`
    const [coach, coachee] = [await askAsPerson(app, world, built.coach.personId), await askAsPerson(app, world, built.coachee.personId)]
    return { world, built, app, base, coach, coachee }
  }

  it('to read content of other people: as host, as coach of another trajectory of the same person, and after access ended', async () => {
    const { world, built, app, base, coach, coachee } = await enter()
    const other = await aTrajectory(world, { coachee: built.coachee })
    const host = await aHost(world, { practiceId: built.practiceId })
    const strangers = [await askAsPerson(app, world, host.personId), await askAsPerson(app, world, other.coach.personId), coach]
    expect((await coach('GET', base)).statusCode).toBe(200)
    expect((await coachee('POST', `${base}/access/end`)).statusCode).toBe(200)
    const id = world.makeId()
    const readable = (Object.values(endpoints) as Endpoint[]).filter(
      ({ path, body }) => path.includes(':trajectoryId') && body === undefined,
    )
    expect(readable.length).toBeGreaterThan(10)
    for (const { method, path } of readable) {
      const url = path.replace(':trajectoryId', built.trajectoryId).replace(':sessionId', built.sessionId).replace(/:\w+/g, id)
      for (const ask of strangers) expect([method, path, (await ask(method, url)).statusCode]).toEqual([method, path, 404])
    }
  })

  it('to read a finding that became private, by creating it again', async () => {
    const { world, base, coach, coachee } = await enter()
    const id = world.makeId()
    const making = { id, sessionId: null, momentId: null, body: quality('moed') }
    expect((await coach('POST', `${base}/findings`, making)).statusCode).toBe(200)
    await coach('POST', `${base}/findings/${id}/offer`)
    await coachee('POST', `${base}/findings/${id}/share`, { leftOut: null })
    await coachee('POST', `${base}/findings/${id}/answer`, { answer: 'accept', body: quality('alleen voor mij') })
    const again = await coach('POST', `${base}/findings`, making)
    expect(again.body).not.toContain('alleen voor mij')
    expect([again.statusCode, again.json().code]).toEqual([404, 'finding.unknown'])
  })

  it('to change the words while the coachee accepts them', async () => {
    const { world, base, coach, coachee } = await enter()
    const id = world.makeId()
    await coach('POST', `${base}/findings`, { id, sessionId: null, momentId: null, body: quality('moed') })
    const offered = (await coach('POST', `${base}/findings/${id}/offer`)).json()
    const changed = (await coach('PUT', `${base}/findings/${id}`, { body: quality('gehoorzaamheid'), basedOn: 2 })).json()
    const accept = (seen: unknown) => coachee('POST', `${base}/findings/${id}/answer`, { answer: 'accept', body: null, seen })
    const late = await accept(offered.body)
    expect([late.statusCode, late.json().code]).toEqual([409, 'finding.changed'])
    for (const _ of ['now', 'and once more, the answer being lost']) expect((await accept(changed.body)).json().state).toBe('accepted')
  })

  it('to open an account that is in use, with an invitation that was made at the same moment', async () => {
    const { world, app } = await enter()
    const coach = await aCoach(world)
    const ask = await askAsPerson(app, world, coach.personId)
    const { id, coacheeId } = (
      await ask('POST', '/api/trajectories', {
        id: world.makeId(),
        practiceId: coach.practiceId,
        coacheeName: 'Noor',
        aim: '',
        locale: 'nl',
      })
    ).json()
    const first = (await ask('POST', `/api/trajectories/${id}/invitation`, { email: null })).json().link
    const accept = (link: string, email: string) =>
      askAsNobody(app)('POST', '/api/invitations/accept', {
        token: link.split('#')[1],
        name: 'Noor',
        email,
        password: null,
        agreed: true,
        agreedVersion: 1,
        locale: 'nl',
      })
    expect((await accept(first, 'noor@voorbeeld.nl')).statusCode).toBe(200)
    // The use case checked that the account was not in use just before it was.
    const place = {
      practiceId: coach.practiceId,
      personId: coacheeId,
      trajectoryId: id,
      role: 'coachee',
      invitedBy: coach.personId,
    } as const
    const { link } = await makeInvitation({ ...place, email: null }, world)
    const second = await accept(link, 'coach@voorbeeld.nl')
    expect([second.statusCode, second.json().code, second.headers['set-cookie']]).toEqual([410, 'invitation.used', undefined])
  })

  it('to accept an invitation while the server is too busy to hash does not use up the link', async () => {
    const { built, app, coach } = await enter()
    const { link } = (await coach('POST', `/api/trajectories/${built.trajectoryId}/invitation`, { email: null })).json()
    const accept = (password: string | null) =>
      askAsNobody(app)('POST', '/api/invitations/accept', {
        token: link.split('#')[1],
        name: 'Noor',
        email: null,
        password,
        agreed: true,
        agreedVersion: null,
        locale: 'nl',
      })
    const finish: (() => void)[] = []
    replaceArgon2((_, { tagLength }, done) => void finish.push(() => done(null, Buffer.alloc(tagLength))))
    const crowd = Array.from({ length: 122 }, (_, index) => isPassword('x', null, `address ${index}`))
    const busy = await accept('blauwe fiets in de regen')
    for (; finish.length > 0; await setImmediate()) finish.shift()?.()
    await Promise.all(crowd)
    expect([busy.statusCode, busy.json().code]).toEqual([429, 'rate.limited'])
    expect((await accept(null)).statusCode).toBe(200)
  })

  it.each([
    ['from before 1970', trace('1969-12-31T23:00:00Z', 0)],
    ['with a moment before 1970', trace('1970-01-01T00:00:00Z', -5000)],
    ['with a moment after the year 9999', trace('9999-12-31T23:00:00Z', 1e11)],
    ['with more words than a moment holds', trace('2026-01-01T00:00:00Z', 0, 'x'.repeat(8001))],
  ])('to import a trace %s does not make the trajectory unreadable', async (_, text) => {
    const { world, base, coach, coachee } = await enter()
    const sessionId = world.makeId()
    const answer = await coach('POST', `${base}/traces`, { sessionId, text })
    expect([answer.statusCode, answer.json().line]).toEqual([422, 1])
    expect((await coachee('GET', `${base}/sessions`)).statusCode).toBe(200)
    expect((await coachee('GET', `${base}/sessions/${sessionId}`)).statusCode).toBe(404)
  })

  it('to import a very long trace works', async () => {
    const { world, base, coach } = await enter()
    const one = JSON.parse(trace('2026-01-01T00:00:00Z', 0)) as { moments: object[] }
    const moments = Array.from({ length: 17_000 }, (_, time) => ({ ...one.moments[0], time, step: time % 2 ? 'ideal' : 'obstacle' }))
    const answer = await coach('POST', `${base}/traces`, { sessionId: world.makeId(), text: JSON.stringify({ ...one, moments }) })
    expect([answer.statusCode, answer.json().code]).toEqual([200, undefined])
  })

  it('to pick up a finding with the id of one in another trajectory does not change that one, and the session can end', async () => {
    const { world, built, base, coach, coachee, app } = await enter()
    const other = await aTrajectory(world, { coachee: built.coachee })
    const theirs = await askAsPerson(app, world, other.coach.personId)
    const findingId = world.makeId()
    const making = { id: findingId, sessionId: null, momentId: null, body: quality('geduld') }
    expect((await theirs('POST', `/api/trajectories/${other.trajectoryId}/findings`, making)).statusCode).toBe(200)
    const envelope = () => ({ id: world.makeId(), at: world.clock(), deviceId: world.makeId() })
    const events = [
      { ...envelope(), kind: 'state-set', state: 'running', note: '' },
      { ...envelope(), kind: 'finding-picked-up', findingId, momentId: null, body: quality('moed') },
      { ...envelope(), kind: 'state-set', state: 'finished', note: '' },
    ]
    expect((await coach('POST', `${base}/sessions/${built.sessionId}/events`, { events })).statusCode).toBe(200)
    expect((await coachee('GET', `${base}/sessions`)).json().sessions[0].state).toBe('finished')
    expect((await coach('GET', `${base}/findings`)).json().findings).toEqual([])
    expect((await theirs('GET', `/api/trajectories/${other.trajectoryId}/findings`)).json().findings[0].body.word).toBe('geduld')
  })

  it('to create a finding in a session of another trajectory is refused', async () => {
    const { world, built, base, coach } = await enter()
    const other = await aSession(world, { trajectory: await aTrajectory(world, { coachee: built.coachee }) })
    const making = { id: world.makeId(), momentId: null, body: quality('moed') }
    for (const sessionId of [other.sessionId, world.makeId()]) {
      const answer = await coach('POST', `${base}/findings`, { ...making, sessionId })
      expect([answer.statusCode, answer.json().code]).toEqual([422, 'finding.session-unknown'])
    }
    expect((await coach('POST', `${base}/findings`, { ...making, sessionId: built.sessionId })).statusCode).toBe(200)
  })

  it('to record an instant after the year 9999 is refused, so that the session can still be exported', async () => {
    const { world, built, base, coach } = await enter()
    const event = {
      id: world.makeId(),
      at: Number.MAX_SAFE_INTEGER,
      deviceId: world.makeId(),
      kind: 'state-set',
      state: 'running',
      note: '',
    }
    const answer = await coach('POST', `${base}/sessions/${built.sessionId}/events`, { events: [event] })
    expect([answer.statusCode, answer.json().code]).toEqual([422, 'body.invalid'])
    expect((await coach('GET', `${base}/sessions/${built.sessionId}/trace`)).statusCode).toBe(200)
  })

  it('to send numbers and characters that a database cannot store is no bug', async () => {
    const { built, base, app, coach } = await enter()
    const after = await coach('GET', `${base}/sessions/${built.sessionId}/events?after=9007199254740991`)
    expect(after.statusCode).toBe(400)
    const { challengeId } = (await askAsNobody(app)('POST', '/api/sign-in/passkey-options')).json()
    const passkey = await askAsNobody(app)('POST', '/api/sign-in/passkey', { challengeId, response: { id: 'a\u0000b' } })
    expect([passkey.statusCode, passkey.json().code]).toEqual([401, 'passkey.refused'])
  })

  it('to put extra lines into an invitation mail does not work', async () => {
    const { world, app } = await enter()
    const coach = await aCoach(world)
    const ask = await askAsPerson(app, world, coach.personId)
    await ask('PATCH', '/api/me', { name: 'Eva\r\nBcc: iedereen@voorbeeld.nl', basedOn: 1 })
    const { id } = (
      await ask('POST', '/api/trajectories', {
        id: world.makeId(),
        practiceId: coach.practiceId,
        coacheeName: 'Noor,\n\nKlik https://x.example\u202e',
        aim: '',
        locale: 'nl',
      })
    ).json()
    await ask('POST', `/api/trajectories/${id}/invitation`, { email: 'noor@voorbeeld.nl' })
    const [mail] = world.mails
    expect(mail?.subject).toBe('Eva Bcc: iedereen@voorbeeld.nl nodigt je uit')
    expect(mail?.text).toMatch(/^Dag Noor, Klik https:\/\/x\.example ,\n/)
  })
})
