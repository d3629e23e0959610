// Two server processes on one PostgreSQL with one keys folder give the same answers. They share no memory, so a process that caches state
// would fail here.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import { openPostgres } from './database/open-postgres.ts'
import { createPostgresUrl, testEngines } from './testing/open-test-database.ts'
import { findPostgres } from './testing/postgres-cluster.ts'
import type { ReadyServer } from './testing/spawn-server.ts'
import { callServer, spawnReadyServer } from './testing/spawn-server.ts'

const whySkipped =
  findPostgres() === null
    ? 'skipped: no initdb of PostgreSQL is found here'
    : testEngines.includes('postgres')
      ? null
      : 'skipped: KRACHTLIJN_TEST_ENGINES leaves postgres out'

let folder: string
let url: string
let first: ReadyServer
let second: ReadyServer
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'krachtlijn-two-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Each has its own data folder; the database and the keys are shared. The first one makes the demo practice. */
async function startBoth(): Promise<void> {
  url = await createPostgresUrl()
  const start = (name: string) =>
    spawnReadyServer({
      DATABASE_URL: url,
      KRACHTLIJN_DATA: join(folder, name),
      KRACHTLIJN_KEYS: join(folder, 'keys'),
      // A server without mail refuses to send links. Nothing listens here.
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'krachtlijn@voorbeeld.nl',
    })
  first = await start('first')
  second = await start('second')
}

type Person = { readonly cookie: string }
const other = (server: ReadyServer) => (server === first ? second : first)
const ask = (server: ReadyServer, person: Person, method: string, path: string, body?: unknown) =>
  callServer(server.origin, method, path, { body, cookie: person.cookie })

async function read<T>(server: ReadyServer, person: Person, path: string): Promise<T> {
  const { status, json } = await ask(server, person, 'GET', path)
  expect([path, status]).toEqual([path, 200])
  return json as T
}

async function signIn(server: ReadyServer, role: 'coach' | 'coachee', place = 0): Promise<Person> {
  const tokens = [...server.links].filter(([who]) => new RegExp(`[( ]${role}[,)]`).test(who)).map(([, token]) => token)
  const { status, cookie } = await callServer(server.origin, 'POST', '/api/sign-in/link', { body: { token: tokens[place] } })
  expect(status).toBe(200)
  return { cookie }
}

type Trajectories = { trajectories: { id: string; coacheeName: string; as: string }[] }
type Sessions = { sessions: { id: string; eventCount: number; state: string; startedAt: number | null; endedAt: number | null }[] }
type Events = { session: Sessions['sessions'][number]; events: SessionEvent[]; cursor: number }
type Findings = { findings: { id: string; state: string; sessionId: string | null }[] }

const moment = (text: string): SessionFact => ({
  kind: 'moment',
  moment: {
    dimension: 'feeling',
    layer: 'core',
    pole: 'potential',
    step: 'ideal',
    speaker: 'coachee',
    initiative: 'coach',
    landed: null,
    text,
    place: 0.5,
  },
})

/** The events of one device: mostly moments, and also a pause, steps, undos and picked-up findings. */
function eventsOfDevice(count: number, startsAt: number): SessionEvent[] {
  const deviceId = randomUUID()
  const events: SessionEvent[] = []
  const fact = (index: number): SessionFact => {
    if (index === 40) return { kind: 'state-set', state: 'paused', note: '' }
    if (index === 41) return { kind: 'state-set', state: 'running', note: '' }
    if (index === count - 1) return { kind: 'state-set', state: 'finished', note: '' }
    if (index % 50 === 20) return { kind: 'step-entered', step: 'obstacle' }
    if (index % 50 === 30) return { kind: 'taken-back', eventId: events.at(-1)?.id ?? '' }
    if (index % 50 === 35) return { kind: 'finding-picked-up', findingId: randomUUID(), momentId: null, body: quality }
    return moment(`woorden ${index}`)
  }
  for (let index = 0; index < count; index += 1) events.push({ id: randomUUID(), at: startsAt + index * 1000, deviceId, ...fact(index) })
  return events
}
const quality = { kind: 'quality', word: 'zorg', lexiconKey: null, act: 'bleef erbij', seenBy: 'coach', felt: true, used: false } as const

const batch = 10

/** Sends batch after batch as an outbox does, alternating between the servers; every third batch to both at the same moment. */
async function send(events: readonly SessionEvent[], path: string, coach: Person, begin: ReadyServer): Promise<void> {
  let server = begin
  for (let start = 0; start < events.length; start += batch) {
    const body = { events: events.slice(start, start + batch) }
    const twice = (start / batch) % 3 === 0
    const answers = await Promise.all((twice ? [server, other(server)] : [server]).map((one) => ask(one, coach, 'POST', path, body)))
    for (const { status, json } of answers) expect([status, json?.recorded]).toEqual([200, body.events.map((event) => event.id)])
    server = other(server)
  }
}

const title = 'two servers on one PostgreSQL with one keys folder'

describe.skipIf(whySkipped !== null)(whySkipped === null ? title : `${title} (${whySkipped})`, () => {
  it('accept a sign-in that was made on the other, until the person signs out on either', async () => {
    await startBoth()
    const coach = await signIn(first, 'coach')
    const elsewhere = await signIn(second, 'coach')
    const me = await read(first, coach, '/api/me')
    expect(await read(second, coach, '/api/me')).toEqual(me)
    expect(await read(first, elsewhere, '/api/me')).toEqual(me)
    expect((await ask(second, coach, 'POST', '/api/sign-out')).status).toBe(200)
    for (const server of [first, second]) {
      expect((await ask(server, coach, 'GET', '/api/me')).status).toBe(401)
      expect((await ask(server, elsewhere, 'GET', '/api/me')).status).toBe(200)
    }
  })

  it('accept a sign-in link once, on either of them', async () => {
    await startBoth()
    const token = [...first.links.values()][0]
    const open = (server: ReadyServer) => callServer(server.origin, 'POST', '/api/sign-in/link', { body: { token } })
    const answers = await Promise.all([first, second, first, second].map(open))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410])
  })

  it.each(['coach', 'coachee'] as const)('show a %s the same on every screen', async (role) => {
    await startBoth()
    const person = await signIn(first, role)
    const same = async <T>(path: string): Promise<T> => {
      const [one, two] = [await read<T>(first, person, path), await read<T>(second, person, path)]
      expect(two, path).toEqual(one)
      return one
    }
    const seen = { sessions: 0, events: 0, findings: 0, alignments: 0, states: 0, notes: 0 }
    const { trajectories } = await same<Trajectories>('/api/trajectories')
    for (const { id } of trajectories) {
      const path = `/api/trajectories/${id}`
      expect(await same(path)).toMatchObject({ id, as: role })
      expect(await same(`${path}/agreement`)).toMatchObject({ version: expect.any(Number) })
      const { sessions } = await same<Sessions>(`${path}/sessions`)
      for (const session of sessions) seen.events += (await same<Events>(`${path}/sessions/${session.id}`)).events.length
      const { alignments, states } = await same<{ alignments: unknown[]; states: unknown[] }>(`${path}/alignments`)
      seen.sessions += sessions.length
      seen.alignments += alignments.length
      seen.states += states.length
      seen.findings += (await same<Findings>(`${path}/findings`)).findings.length
      seen.notes += (await same<{ notes: unknown[] }>(`${path}/notes`)).notes.length
      if (role === 'coachee') await same(`${path}/access`)
    }
    // Otherwise two empty answers would pass as well.
    expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([])
  })

  it('store what two devices record on both of them as one session, each event once, in one order', async () => {
    await startBoth()
    const coach = await signIn(first, 'coach')
    const { memberships } = await read<{ memberships: { practiceId: string; role: string }[] }>(first, coach, '/api/me')
    const [id, sessionId] = [randomUUID(), randomUUID()]
    const practiceId = memberships.find(({ role }) => role === 'coach')?.practiceId
    const begin = { id, practiceId, coacheeName: 'Noor', aim: 'Ruimte nemen', locale: 'nl' }
    expect((await ask(first, coach, 'POST', '/api/trajectories', begin)).status).toBe(200)
    const path = `/api/trajectories/${id}/sessions`
    expect((await ask(second, coach, 'POST', path, { id: sessionId, at: 1 })).status).toBe(200)

    const now = Date.now() - 3_600_000
    const devices = [eventsOfDevice(200, now), eventsOfDevice(200, now + 500)] as const
    await Promise.all(devices.map((events, index) => send(events, `${path}/${sessionId}/events`, coach, index === 0 ? first : second)))

    const [one, two] = [await read<Events>(first, coach, `${path}/${sessionId}`), await read<Events>(second, coach, `${path}/${sessionId}`)]
    expect(two).toEqual(one)
    const byId = (left: SessionEvent, right: SessionEvent) => (left.id < right.id ? -1 : 1)
    const recorded = devices.flat().map((event) => ({ ...event, by: 'coach' as const }))
    expect(one.events.toSorted(byId)).toEqual(recorded.toSorted(byId))
    expect([one.cursor, one.session.eventCount]).toEqual([400, 400])

    const database = await openPostgres(url, 1)
    const rows = await database
      .selectFrom('session_event')
      .select(['id', 'position'])
      .where('session_id', '=', sessionId)
      .orderBy('position')
      .execute()
    await database.destroy()
    expect(rows.map(({ position }) => position)).toEqual(Array.from({ length: 400 }, (_, index) => index + 1))
    expect(rows.map((row) => row.id)).toEqual(one.events.map((event) => event.id))

    const view = deriveSession(one.events)
    expect(deriveSession(two.events)).toEqual(view)
    expect(view).toEqual(deriveSession(recorded))
    expect(one.session).toMatchObject({ state: 'finished', startedAt: view.startedAt, endedAt: view.endedAt })
    for (const server of [first, second]) {
      const { findings } = await read<Findings>(server, coach, `/api/trajectories/${id}/findings`)
      expect(findings.map((finding) => [finding.id, finding.state]).sort()).toEqual(
        [...view.findings.keys()].sort().map((key) => [key, 'noted']),
      )
      expect(findings).toHaveLength(8)
    }
  })

  it('count attempts together', async () => {
    await startBoth()
    const request = (server: ReadyServer, email: string) =>
      callServer(server.origin, 'POST', '/api/sign-in/link-request', { body: { email } }).then(({ status }) => status)
    const email = 'saar@voorbeeld.nl'
    const attempts = await Promise.all([first, second, first, second, first, second].map((server) => request(server, email)))
    // Three in fifteen minutes, on both together.
    expect(attempts.sort()).toEqual([200, 200, 200, 429, 429, 429])
    for (const server of [first, second]) {
      expect(await request(server, email)).toBe(429)
      expect(await request(server, 'iemand.anders@voorbeeld.nl')).toBe(200)
    }
  })

  it('refuse the coach on both as soon as the coachee ends access on one', async () => {
    await startBoth()
    const coach = await signIn(second, 'coach')
    const coachee = await signIn(first, 'coachee')
    const [trajectory] = (await read<Trajectories>(first, coachee, '/api/trajectories')).trajectories
    const path = `/api/trajectories/${trajectory?.id}`
    const listed = async (server: ReadyServer) =>
      (await read<Trajectories>(server, coach, '/api/trajectories')).trajectories.some(({ id }) => id === trajectory?.id)
    const [session] = (await read<Sessions>(second, coach, `${path}/sessions`)).sessions
    const paths = [
      path,
      ...['sessions', `sessions/${session?.id}`, 'findings', 'alignments', 'notes', 'agreement'].map((part) => `${path}/${part}`),
    ]
    for (const one of paths) await read(second, coach, one)
    expect([await listed(first), await listed(second)]).toEqual([true, true])

    expect((await ask(first, coachee, 'POST', `${path}/access/end`)).status).toBe(200)
    for (const server of [second, first]) {
      for (const one of paths) expect([one, (await ask(server, coach, 'GET', one)).status]).toEqual([one, 404])
      const events = [{ id: randomUUID(), at: Date.now(), deviceId: randomUUID(), ...moment('te laat') }]
      expect((await ask(server, coach, 'POST', `${path}/sessions/${session?.id}/events`, { events })).status).toBe(404)
      expect(await listed(server)).toBe(false)
      await read(server, coachee, path)
    }
  })
})
