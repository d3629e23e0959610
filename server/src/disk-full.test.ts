// What people and the host notice when the database cannot store anything: on SQLite, which this test can make read-only or full.
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { type Ask, askAsNobody, askAsPerson } from './testing/ask.ts'
import { aSession, type BuiltTrajectory } from './testing/builders.ts'
import { createTestDependencies, type TestDependencies } from './testing/test-dependencies.ts'

let world: TestDependencies
let app: FastifyInstance
let reported: string[]
let built: BuiltTrajectory & { readonly sessionId: string }
let coach: Ask
let coachee: Ask

beforeEach(async () => {
  world = await createTestDependencies()
  reported = []
  app = await createApp(world, { report: (line) => reported.push(line) })
  built = await aSession(world)
  coach = await askAsPerson(app, world, built.coach.personId)
  coachee = await askAsPerson(app, world, built.coachee.personId)
  await record()
  world.advance(3_600_000)
})
afterEach(async () => {
  await app.close()
  await world.close()
})

const base = () => `/api/trajectories/${built.trajectoryId}`
const events = () => `${base()}/sessions/${built.sessionId}/events`
const started = () => ({ id: world.makeId(), at: world.clock(), deviceId: world.makeId(), kind: 'state-set', state: 'running', note: '' })
const record = () => coach('POST', events(), { events: [started()] })
const codeOf = ({ statusCode, body }: { statusCode: number; body: string }) => [statusCode, (JSON.parse(body) as { code?: string }).code]
const pragma = (text: string) => sql.raw(`pragma ${text}`).execute(world.database)

it('a database that is read-only is read as always: screens, export, and who is signed in', async () => {
  await pragma('query_only = 1')
  for (const url of ['/api/me', base(), `${base()}/sessions`, events()]) {
    expect([url, (await coach('GET', url)).statusCode]).toEqual([url, 200])
    expect([url, (await coachee('GET', url)).statusCode]).toEqual([url, 200])
  }
  const file = await coachee('GET', '/api/me/space-file')
  expect([file.statusCode, file.json().sessions[0].events.length]).toEqual([200, 1])
})

it('writing says what is wrong, to the person by a code and to the host in one sentence', async () => {
  await pragma('query_only = 1')
  expect(codeOf(await record())).toEqual([507, 'storage.read-only'])
  expect(codeOf(await record())).toEqual([507, 'storage.read-only'])
  expect(codeOf(await askAsNobody(app)('POST', '/api/sign-in/password', { email: 'iris@example.org', password: 'blauwe fiets' }))).toEqual([
    507,
    'storage.read-only',
  ])
  expect(reported).toEqual(['The database is read-only: nothing can be stored until it can be written to. Reading and exporting go on.'])
  await pragma('query_only = 0')
  expect((await record()).statusCode).toBe(200)
})

it('health is red while nothing can be stored, and green again afterwards', async () => {
  await pragma('query_only = 1')
  expect(codeOf(await app.inject('/api/health'))).toEqual([507, 'storage.read-only'])
  await pragma('query_only = 0')
  world.advance(60_000)
  expect((await app.inject('/api/health')).json()).toMatchObject({ ok: true })
})

it('a full disk refuses a write and breaks nothing: the same write succeeds once there is room', async () => {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(world.database)
  await pragma(`max_page_count = ${(rows[0]?.page_count ?? 0) + 1}`)
  const note = { ...started(), note: 'x'.repeat(8000) }
  const many = Array.from({ length: 20 }, () => ({ ...note, id: world.makeId() }))
  const write = () => coach('POST', events(), { events: many })
  expect(codeOf(await write())).toEqual([507, 'storage.full'])
  expect(reported).toEqual(['The disk of the database is full: nothing can be stored until there is room. Reading and exporting go on.'])
  expect((await coach('GET', events())).json().cursor).toBe(1)
  await pragma('max_page_count = 1000000')
  expect((await write()).json().cursor).toBe(21)
})

it('what a coach read while nothing could be stored is in the ledger later', async () => {
  const looks = async () => (await coachee('GET', `${base()}/access`)).json().looks.length
  expect(await looks()).toBe(0)
  await pragma('query_only = 1')
  expect((await coach('GET', events())).statusCode).toBe(200)
  expect(await looks()).toBe(0)
  await pragma('query_only = 0')
  world.advance(3_600_000)
  await coach('GET', events())
  expect(await looks()).toBe(2)
})
