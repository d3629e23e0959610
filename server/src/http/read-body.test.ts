// What a request may hold in memory, and for how long: decided before and while its body arrives.
import { request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { mostSpaceBytes } from '#method/space/space-limits.ts'
import { createApp } from '../app.ts'
import { createSignInLink } from '../modules/person/sign-in/links.usecases.ts'
import { askAsNobody, ourHeaders } from '../testing/ask.ts'
import { aCoachee } from '../testing/builders.ts'
import { createTestDependencies, type TestDependencies } from '../testing/test-dependencies.ts'
import { BodiesHeld, bodyLimits } from './read-body.ts'

let world: TestDependencies
let app: FastifyInstance
let cookie: string
beforeEach(async () => {
  world = await createTestDependencies()
  app = await createApp(world, { limits: { ...bodyLimits, patience: 100 } })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const link = await createSignInLink({ personId: (await aCoachee(world)).personId, lasts: 60_000 }, world)
  const answer = await askAsNobody(app)('POST', '/api/sign-in/link', { token: link.split('#')[1] })
  cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
})
afterEach(async () => {
  await app.close()
  await world.close()
})

/** Sends `text` as the beginning of a body, and gives the answer. */
function begin(
  headers: Record<string, string | number>,
  text = '{',
  path = '/api/me/space-file',
): Promise<{ status: number; code: string }> {
  const { port } = app.server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const request = send({ port, method: 'POST', path, headers: { ...ourHeaders, cookie, 'content-type': 'application/json', ...headers } })
    request.on('error', reject)
    request.on('response', async (response) => {
      const parts: Buffer[] = []
      for await (const part of response) parts.push(part as Buffer)
      request.destroy()
      const problem = JSON.parse(Buffer.concat(parts).toString()) as { code: string }
      resolve({ status: response.statusCode ?? 0, code: problem.code })
    })
    request.write(text)
  })
}

it('a body that does not arrive in time is ended', async () => {
  expect(await begin({ 'content-length': 100 })).toEqual({ status: 408, code: 'body.too-slow' })
})

it('a body that is too large, or of unknown length, is refused before it is sent', async () => {
  expect(await begin({ 'content-length': 60_000_000 })).toEqual({ status: 413, code: 'body.too-large' })
  expect(await begin({ 'transfer-encoding': 'chunked' })).toEqual({ status: 411, code: 'body.length-missing' })
})

it('one person holds one large body at a time, and what everybody holds together is bounded', () => {
  const held = new BodiesHeld(bodyLimits)
  const large = 47_000_000
  const release = held.hold('iris', large)
  expect(() => held.hold('iris', large)).toThrow('rate.limited')
  held.hold('iris', 1000)()
  for (const other of ['noor', 'ruben', 'saar']) held.hold(other, large)
  expect(() => held.hold('eva', large)).toThrow('server.busy')
  release()
  held.hold('iris', large)
})

it('one person has a bounded number of requests with a body at once', () => {
  const held = new BodiesHeld(bodyLimits)
  for (let count = 0; count < bodyLimits.callsPerCaller; count += 1) held.hold('iris', 10)
  expect(() => held.hold('iris', 10)).toThrow('rate.limited')
  held.hold('noor', 10)
})

it('a body for an address that does not exist is not read', async () => {
  expect(await begin({ 'content-length': 1_000_000_000 }, '{', '/api/nothing')).toEqual({ status: 404, code: 'address.unknown' })
})

it('bytes that are not UTF-8 are refused by name', async () => {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/sign-in/link-request',
    headers: { ...ourHeaders, 'content-type': 'application/json' },
    payload: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]),
  })
  expect([answer.statusCode, answer.json().code]).toEqual([422, 'body.not-utf8'])
})

it('one person writes a bounded number of bytes in an hour, and a space does not grow for ever', async () => {
  const ask = askAsNobody(app, cookie)
  const [space] = await world.database.selectFrom('space').select('id').execute()
  const note = (text: string) => ask('POST', `/api/trajectories/${space?.id}/findings`, { text })
  let answer = await note('x')
  for (let count = 0; count < 6 && answer.statusCode !== 429; count += 1) answer = await note('x'.repeat(5_000_000))
  expect([answer.statusCode, answer.json().code]).toEqual([429, 'rate.limited'])
  world.advance(3_600_000)
  const body = Buffer.alloc(mostSpaceBytes - 10_000)
  const row = {
    space_id: space?.id ?? '',
    trajectory_id: space?.id ?? '',
    id: world.makeId(),
    kind: 'shared',
    at: 1,
    made_by: 'x',
    body,
    updated_at: 1,
  }
  await world.database
    .insertInto('note')
    .values({ ...row, session_id: null, phase: null })
    .execute()
  const full = await note('x'.repeat(20_000))
  expect([full.statusCode, full.json().code]).toEqual([413, 'space.full'])
})
