// What cannot be read as a request or an address is answered in the same form as every other refusal.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { createTestDependencies, type TestDependencies } from '../testing/test-dependencies.ts'

let world: TestDependencies
let app: FastifyInstance
beforeAll(async () => {
  world = await createTestDependencies()
  app = await createApp(world)
  await app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await app.close()
  await world.close()
})

async function answerTo(text: string): Promise<string> {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  let answer = ''
  socket.on('data', (part) => {
    answer += part
  })
  socket.write(text)
  await once(socket, 'close')
  return answer
}

const host = 'Host: localhost\r\nConnection: close\r\n'
it.each([
  ['an address that is not an address', `GET /api/%ff HTTP/1.1\r\n${host}\r\n`, 400, 'address.unreadable'],
  ['an address that is too long', `GET /api/trajectories/${'x'.repeat(5000)} HTTP/1.1\r\n${host}\r\n`, 414, 'address.too-long'],
  ['an unknown method', `BREW /api/me HTTP/1.1\r\n${host}\r\n`, 400, 'request.unreadable'],
  ['no HTTP', 'hello\r\n\r\n', 400, 'request.unreadable'],
  ['headers that are too large', `GET /api/me HTTP/1.1\r\n${host}X: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'headers.too-large'],
  ['no host', 'GET /api/me HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'request.unreadable'],
  ['an expectation', `POST /api/me HTTP/1.1\r\n${host}Expect: tea\r\nContent-Length: 0\r\n\r\n`, 417, 'request.unreadable'],
])('%s', async (_, text, status, code) => {
  const answer = await answerTo(text)
  expect(answer).toContain(`HTTP/1.1 ${status} `)
  expect(answer.toLowerCase()).toContain('content-type: application/problem+json')
  expect(answer.toLowerCase()).toContain("content-security-policy: default-src 'none'")
  expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({ status, code })
})
