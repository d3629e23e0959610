// Everything that people edit in place, through HTTP: a stale page never replaces a newer text, and gets that text.
import { expect, it } from 'vitest'
import { createApp } from './app.ts'
import { type Ask, askAsPerson } from './testing/ask.ts'
import { aHost, aTrajectory } from './testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from './testing/test-dependencies.ts'

type Sent = Record<string, unknown>
type Noun = {
  readonly code: string
  /** The person who edits it, and a person who may not know that it exists. */
  readonly owner: Ask
  readonly stranger: Ask
  readonly write: (ask: Ask, text: string, basis: Sent) => ReturnType<Ask>
  readonly textOf: (resource: Sent) => unknown
  /** The body of the first write. */
  readonly begin: () => Promise<Sent>
}
const quality = (word: string) => ({ kind: 'quality', word, lexiconKey: null, act: 'zat', seenBy: 'coachee', felt: false, used: false })
const schedule = { kind: 'weekly', days: [1], time: '08:45', zone: 'Europe/Amsterdam', until: null }

/** One thing of each noun that people edit in place. */
async function aNoun(name: string, world: TestDependencies): Promise<Noun> {
  const room = await aTrajectory(world)
  const host = await aHost(world, { practiceId: room.practiceId })
  const other = await aTrajectory(world)
  const app = await createApp(world)
  const signIn = (personId: string) => askAsPerson(app, world, personId)
  const [coach, coachee] = [await signIn(room.coach.personId), await signIn(room.coachee.personId)]
  const stranger = await signIn(other.coach.personId)
  const [base, id] = [`/api/trajectories/${room.trajectoryId}`, world.makeId()]
  const made = async (answer: ReturnType<Ask>) => (await answer).json() as Sent
  const note = (text: string) => ({ sessionId: null, kind: 'working', text, own: '', phase: null, at: 1 })
  const reminder = (label: string) => ({ label, about: null, schedule, byPush: false, byMail: false })
  const line = (title: string) => ({ title, idealId: null, qualities: [] })
  const agreed = (purpose: string) => ({ purpose, between: '', sponsor: '', retention: '' })
  const finding = { id, sessionId: null, momentId: null, visibility: 'private' }
  const nouns: Record<string, Omit<Noun, 'code' | 'stranger'> & { readonly stranger?: Ask }> = {
    note: {
      owner: coach,
      write: (ask, text, basis) => ask('PUT', `${base}/notes/${id}`, { ...note(text), ...basis }),
      textOf: ({ text }) => text,
      begin: () => made(coach('PUT', `${base}/notes/${id}`, { ...note('eerst'), basedOn: null })),
    },
    finding: {
      owner: coachee,
      write: (ask, text, basis) => ask('PUT', `${base}/findings/${id}`, { body: quality(text), ...basis }),
      textOf: ({ body }) => (body as Sent).word,
      begin: () => made(coachee('POST', `${base}/findings`, { ...finding, body: quality('eerst') })),
    },
    alignment: {
      owner: coachee,
      write: (ask, text, basis) => ask('PUT', `${base}/alignments/${id}`, { ...line(text), ...basis }),
      textOf: ({ title }) => title,
      begin: () => made(coachee('POST', `${base}/alignments`, { id, ...line('eerst') })),
    },
    agreement: {
      owner: coach,
      write: (ask, text, basis) => ask('PUT', `${base}/agreement`, { ...agreed(text), ...basis }),
      textOf: ({ purpose }) => purpose,
      begin: () => made(coach('PUT', `${base}/agreement`, { ...agreed('eerst'), basedOn: null })),
    },
    trajectory: {
      owner: coachee,
      write: (ask, text, basis) => ask('PATCH', base, { aim: text, ...basis }),
      textOf: ({ aim }) => aim,
      begin: () => made(coachee('PATCH', base, { aim: 'eerst', basedOn: 1 })),
    },
    practice: {
      owner: await signIn(host.personId),
      write: (ask, text, basis) => ask('PATCH', `/api/practices/${room.practiceId}`, { name: text, ...basis }),
      textOf: ({ name: called }) => called,
      begin: async () => made((await signIn(host.personId))('PATCH', `/api/practices/${room.practiceId}`, { name: 'eerst', basedOn: 1 })),
    },
    person: {
      owner: coachee,
      write: (ask, text, basis) => ask('PATCH', '/api/me', { name: text, ...basis }),
      textOf: ({ name: called }) => called,
      begin: () => made(coachee('PATCH', '/api/me', { name: 'eerst', basedOn: 1 })),
    },
    reminder: {
      owner: coachee,
      write: (ask, text, basis) => ask('PUT', `/api/me/reminders/${id}`, { ...reminder(text), ...basis }),
      textOf: ({ label }) => label,
      begin: () => made(coachee('PUT', `/api/me/reminders/${id}`, { ...reminder('eerst'), basedOn: null })),
    },
  }
  const noun = nouns[name]
  if (noun === undefined) throw new Error(`${name} is not in the list`)
  return { stranger, ...noun, code: `${name}.changed` }
}

const names = ['note', 'finding', 'alignment', 'agreement', 'trajectory', 'practice', 'person', 'reminder']
/** At these addresses every person has something of their own. */
const ownOnly = ['person', 'reminder']

describeOnEachDatabase('editing what is there', (open) => {
  it.each(names)('%s: a write of a stale page is refused with the newer text, and replaces nothing', async (name) => {
    const { code, owner, write, textOf, begin } = await aNoun(name, await open())
    const seen = (await begin()).version as number
    const newer = (await write(owner, 'van een ander scherm', { basedOn: seen })).json()
    expect(newer.version).toBe(seen + 1)
    const late = await write(owner, 'van het scherm dat sliep', { basedOn: seen })
    expect([late.statusCode, late.headers['content-type']]).toEqual([409, 'application/problem+json; charset=utf-8'])
    expect(late.json()).toMatchObject({ status: 409, code, current: { version: seen + 1 } })
    expect(textOf(late.json().current)).toBe('van een ander scherm')
    // Having read it, the person may choose to replace it.
    const chosen = (await write(owner, 'van het scherm dat sliep', { basedOn: late.json().current.version })).json()
    expect([textOf(chosen), chosen.version]).toEqual(['van het scherm dat sliep', seen + 2])
  })

  it.each(names)('%s: the same write again, after its answer was lost, is no conflict', async (name) => {
    const { owner, write, begin } = await aNoun(name, await open())
    const { version } = await begin()
    const answers = []
    for (const _ of ['lost', 'heard']) answers.push(await write(owner, 'één keer bedoeld', { basedOn: version }))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
    expect(answers[1]?.json()).toEqual(answers[0]?.json())
  })

  it.each(names)('%s: further writing after a lost answer is no conflict with that earlier write', async (name) => {
    const world = await open()
    const { owner, write, textOf, begin } = await aNoun(name, world)
    const { version } = await begin()
    const edit = world.makeId()
    await write(owner, 'half', { basedOn: version, edit: { id: edit, step: 1 } })
    const whole = await write(owner, 'heel', { basedOn: version, edit: { id: edit, step: 3 } })
    expect([whole.statusCode, textOf(whole.json())]).toEqual([200, 'heel'])
    // The first request arrives late.
    const delayed = await write(owner, 'half', { basedOn: version, edit: { id: edit, step: 1 } })
    expect([delayed.statusCode, textOf(delayed.json())]).toEqual([200, 'heel'])
    // The page was closed and opened again before any answer came.
    const opened = { id: world.makeId(), step: 1, after: { id: edit, step: 3 } }
    expect((await write(owner, 'en meer', { basedOn: version, edit: opened })).statusCode).toBe(200)
  })

  it.each(names)('%s: two devices of one person conflict: the second write is refused with the first text', async (name) => {
    const world = await open()
    const { code, owner, write, textOf, begin } = await aNoun(name, world)
    const { version } = await begin()
    const onDevice = (text: string) => write(owner, text, { basedOn: version, edit: { id: world.makeId(), step: 1 } })
    expect((await onDevice('op de telefoon')).statusCode).toBe(200)
    const second = await onDevice('op de laptop')
    expect([second.statusCode, second.json().code, textOf(second.json().current)]).toEqual([409, code, 'op de telefoon'])
  })

  it.each(names)('%s: a queued write from before versions existed does not replace another text', async (name) => {
    const { code, owner, write, textOf, begin } = await aNoun(name, await open())
    const first = await begin()
    expect((await write(owner, String(textOf(first)), {})).json()).toEqual(first)
    const waited = await write(owner, 'van vorige week', {})
    expect([waited.statusCode, waited.json().code, textOf(waited.json().current)]).toEqual([409, code, 'eerst'])
  })

  it.each(names)('%s: of two writes at the same moment one is stored and the other refused', async (name) => {
    const { code, owner, write, textOf, begin } = await aNoun(name, await open())
    const { version } = await begin()
    const answers = await Promise.all(['een', 'twee'].map((text) => write(owner, text, { basedOn: version })))
    const [done] = answers.filter(({ statusCode }) => statusCode === 200).map((answer) => answer.json())
    const [told] = answers.filter(({ statusCode }) => statusCode === 409).map((answer) => answer.json())
    expect(told.code).toBe(code)
    expect(told.current).toEqual(done)
    expect(['een', 'twee']).toContain(textOf(done))
  })

  it.each(names.filter((name) => !ownOnly.includes(name)))(
    '%s of another person is unknown, and nothing of it is in the answer',
    async (name) => {
      const { stranger, write, begin } = await aNoun(name, await open())
      await begin()
      for (const basedOn of [null, 1, 7, undefined]) {
        const answer = await write(stranger, 'van een vreemde', { basedOn })
        expect([answer.statusCode, 'current' in answer.json()]).toEqual([404, false])
        expect(answer.body).not.toContain('eerst')
      }
    },
  )

  it.each(ownOnly)('%s: another person writes their own, and reads nothing of this one', async (name) => {
    const { stranger, owner, write, textOf, begin } = await aNoun(name, await open())
    const first = await begin()
    const answer = await write(stranger, 'van een vreemde', { basedOn: name === 'person' ? 1 : null })
    expect([answer.statusCode, textOf(answer.json())]).toEqual([200, 'van een vreemde'])
    expect((await write(owner, 'eerst', { basedOn: first.version })).json()).toEqual(first)
  })
})

describeOnEachDatabase('editing one part', (open) => {
  it('of a profile on one page does not undo another part that a second page changed', async () => {
    const world = await open()
    const { owner } = await aNoun('person', world)
    const { version } = (await owner('GET', '/api/me')).json()
    expect((await owner('PATCH', '/api/me', { name: 'Noor', basedOn: version })).statusCode).toBe(200)
    const second = await owner('PATCH', '/api/me', { locale: 'en', basedOn: version })
    expect(second.json()).toMatchObject({ name: 'Noor', locale: 'en', version: version + 2 })
    const late = await owner('PATCH', '/api/me', { name: 'Noortje', locale: 'nl', basedOn: version })
    expect(late.json()).toMatchObject({ code: 'person.changed', current: { name: 'Noor', locale: 'en' } })
    expect((await owner('GET', '/api/me')).json()).toMatchObject({ name: 'Noor', locale: 'en' })
  })

  it('of a trajectory on one page does not undo another part that a second page changed', async () => {
    const world = await open()
    const room = await aTrajectory(world)
    const ask = await askAsPerson(await createApp(world), world, room.coachee.personId)
    const patch = (body: Sent) => ask('PATCH', `/api/trajectories/${room.trajectoryId}`, { ...body, basedOn: 1 })
    expect((await patch({ aim: 'Vrijer ademen' })).statusCode).toBe(200)
    expect((await patch({ nextAt: 5 })).json()).toMatchObject({ aim: 'Vrijer ademen', nextAt: 5 })
    expect((await patch({ nextAt: null })).json()).toMatchObject({ code: 'trajectory.changed', current: { nextAt: 5 } })
  })

  it('of a finding, its wording, is no conflict with sharing it on another page', async () => {
    const world = await open()
    const room = await aTrajectory(world)
    const ask = await askAsPerson(await createApp(world), world, room.coachee.personId)
    const [base, id] = [`/api/trajectories/${room.trajectoryId}/findings`, world.makeId()]
    await ask('POST', base, { id, sessionId: null, momentId: null, body: quality('rust') })
    expect((await ask('POST', `${base}/${id}/share`, { leftOut: [] })).json().version).toBe(1)
    expect((await ask('PUT', `${base}/${id}`, { body: quality('stilte'), basedOn: 1 })).json()).toMatchObject({
      version: 2,
      sharedWith: [{ trajectoryId: room.trajectoryId, leftOut: [] }],
      body: { word: 'stilte' },
    })
  })
})

describeOnEachDatabase('an answer in other words', (open) => {
  const enter = async () => {
    const world = await open()
    const room = await aTrajectory(world)
    const app = await createApp(world)
    const [coach, coachee] = [await askAsPerson(app, world, room.coach.personId), await askAsPerson(app, world, room.coachee.personId)]
    const [base, id] = [`/api/trajectories/${room.trajectoryId}/findings`, world.makeId()]
    await coach('POST', base, { id, sessionId: null, momentId: null, body: quality('geduld') })
    const offered = (await coach('POST', `${base}/${id}/offer`)).json()
    const answer = (body: Sent) => coachee('POST', `${base}/${id}/answer`, { answer: 'accept', body: null, ...body })
    return { world, coach, coachee, url: `${base}/${id}`, offered, answer }
  }

  it('does not replace the wording that was accepted on another device', async () => {
    const { offered, answer } = await enter()
    expect((await answer({ body: quality('rust'), seen: offered.body })).json()).toMatchObject({ state: 'accepted' })
    for (const basis of [{ seen: offered.body }, { basedOn: offered.version }, {}]) {
      const late = (await answer({ body: quality('moed'), ...basis })).json()
      expect(late).toMatchObject({ code: 'finding.changed', current: { body: { word: 'rust' } } })
    }
    expect((await answer({ body: quality('rust'), seen: offered.body })).statusCode).toBe(200)
  })

  it('is given to the wording on the screen: a newer one is returned', async () => {
    const { coach, url, offered, answer } = await enter()
    await coach('PUT', url, { body: quality('gehoorzaamheid'), basedOn: offered.version })
    for (const basis of [{ seen: offered.body }, { basedOn: offered.version }])
      expect((await answer(basis)).json()).toMatchObject({ code: 'finding.changed', current: { body: { word: 'gehoorzaamheid' } } })
    expect((await answer({ basedOn: offered.version + 1 })).json()).toMatchObject({ state: 'accepted' })
  })

  it('is no conflict with what the same page writes next after a lost answer', async () => {
    const { world, coachee, url, offered, answer } = await enter()
    const first = { id: world.makeId(), step: 1 }
    await answer({ body: quality('rust'), basedOn: offered.version, edit: first })
    const next = { body: quality('stilte'), basedOn: offered.version, edit: { id: world.makeId(), step: 1, after: first } }
    expect((await coachee('PUT', url, next)).json()).toMatchObject({ state: 'accepted', body: { word: 'stilte' } })
  })

  it('from a client without versions is still accepted', async () => {
    const { answer } = await enter()
    expect((await answer({ body: quality('rust') })).json()).toMatchObject({ state: 'accepted', body: { word: 'rust' } })
  })
})

describeOnEachDatabase('agreeing', (open) => {
  it('to a version that has a successor is refused with the newer text', async () => {
    const { owner, write, begin } = await aNoun('agreement', await open())
    await begin()
    const { version } = (await write(owner, 'nieuw', { basedOn: 1 })).json()
    const trajectory = (await owner('GET', '/api/trajectories')).json().trajectories[0]
    const agree = (of: number) => owner('POST', `/api/trajectories/${trajectory.id}/agreement/agree`, { version: of })
    expect((await agree(1)).json()).toMatchObject({ code: 'agreement.changed', current: { purpose: 'nieuw', version } })
    expect((await agree(version)).json()).toMatchObject({ agreedByCoachAt: expect.any(Number) })
  })
})

describeOnEachDatabase('removing', (open) => {
  it('a note names the version; a newer text is not removed but returned', async () => {
    const world = await open()
    const room = await aTrajectory(world)
    const app = await createApp(world)
    const coach = await askAsPerson(app, world, room.coach.personId)
    const url = `/api/trajectories/${room.trajectoryId}/notes/${world.makeId()}`
    const write = (text: string, basedOn: number | null) =>
      coach('PUT', url, { sessionId: null, kind: 'working', text, own: '', phase: null, at: 1, basedOn })
    await write('eerst', null)
    await write('nieuwer', 1)
    for (const query of ['', '?basedOn=1'])
      expect((await coach('DELETE', `${url}${query}`)).json()).toMatchObject({
        code: 'note.changed',
        current: { text: 'nieuwer', version: 2 },
      })
    expect((await coach('DELETE', `${url}?basedOn=2`)).json()).toEqual({ ok: true })
    expect((await write('van een scherm dat sliep', 2)).json()).toMatchObject({ status: 409, code: 'note.removed' })
    expect((await write('opnieuw', null)).json()).toMatchObject({ text: 'opnieuw', version: 1 })
  })

  it('a reminder is final: a stale page cannot bring it back', async () => {
    const { owner, write, begin } = await aNoun('reminder', await open())
    const { id, version } = await begin()
    expect((await owner('DELETE', `/api/me/reminders/${id}`)).statusCode).toBe(200)
    expect((await write(owner, 'later', { basedOn: version })).json()).toMatchObject({ status: 409, code: 'reminder.removed' })
    expect((await write(owner, 'later', { basedOn: null })).statusCode).toBe(200)
  })
})

describeOnEachDatabase('a new note', (open) => {
  it('that two requests write at the same moment is stored once, and the second writer gets the stored text', async () => {
    const { owner, write } = await aNoun('note', await open())
    const answers = await Promise.all(['een', 'twee'].map((text) => write(owner, text, { basedOn: null })))
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
    const told = answers.find(({ statusCode }) => statusCode === 409)?.json()
    expect(told.current).toEqual(answers.find(({ statusCode }) => statusCode === 200)?.json())
  })
})
