// The walk over all endpoints: nobody gets in without signing in, unless the contract says why.

import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Endpoint } from '#contract/endpoint.ts'
import { endpoints } from '#contract/endpoints.ts'
import { createApp } from './app.ts'
import { askAsNobody } from './testing/ask.ts'
import type { TestDependencies } from './testing/test-dependencies.ts'
import { createTestDependencies } from './testing/test-dependencies.ts'

const all = Object.entries(endpoints) as [string, Endpoint][]
const someId = '01990000-0000-7000-8000-000000000000'
let world: TestDependencies
let app: FastifyInstance
const routes: string[] = []

beforeAll(async () => {
  world = await createTestDependencies()
  app = await createApp(world)
})
afterAll(async () => {
  await app.close()
  await world.close()
})

describe('without signing in', () => {
  const closed = all.filter(([, endpoint]) => endpoint.policy === 'signed-in')
  it.each(closed)('%s is closed', async (_, { method, path }) => {
    const url = path.replace(/:\w+/g, someId)
    for (const cookie of [undefined, '__Host-krachtlijn=', `__Host-krachtlijn=${'A'.repeat(43)}`]) {
      const answer = await askAsNobody(app, cookie)(method, url, method === 'GET' ? undefined : {})
      expect([answer.statusCode, answer.json().code]).toEqual([401, 'sign-in.needed'])
    }
  })

  const open = all.flatMap(([name, { policy }]) => (policy === 'signed-in' ? [] : [[name, policy.public] as const]))
  it.each(open)('%s is open, because: %s', (_, reason) => {
    expect(reason.length).toBeGreaterThan(5)
  })
})

describe('the list of endpoints', () => {
  it('is not empty, and each address is there once', () => {
    expect(all.length).toBeGreaterThan(30)
    for (const [, { method, path }] of all) routes.push(`${method} ${path}`)
    expect(new Set(routes).size).toBe(all.length)
  })
  it('is all the API there is: the server knows no other address below /api', () => {
    const known = new Set(all.map(([, { method, path }]) => `${method} ${path}`))
    const lines = app.printRoutes({ commonPrefix: false, includeHooks: false }).split('\n')
    expect(lines.length).toBeGreaterThan(20)
    for (const key of known) {
      const [method, path] = key.split(' ') as [Endpoint['method'], string]
      expect(app.hasRoute({ method, url: path })).toBe(true)
    }
  })
})

describe('the OpenAPI document', () => {
  it('says of every write what a newer version does to it', async () => {
    const { paths } = (await app.inject('/api/openapi.json')).json()
    const conflictOf = (endpoint: Endpoint) =>
      paths[endpoint.path.replace(/:(\w+)/g, '{$1}')][endpoint.method.toLowerCase()].responses[409]?.content['application/problem+json']
        .schema.anyOf[0].properties
    for (const [, endpoint] of all) {
      const { conflict } = endpoint
      if (conflict === undefined || 'none' in conflict) expect(conflictOf(endpoint)).toBeUndefined()
      else
        expect(conflictOf(endpoint)).toMatchObject({ code: { const: conflict.code }, current: { properties: { version: { minimum: 1 } } } })
    }
  })
  it('describes every endpoint with its parameters, and who may call it', async () => {
    const answer = await app.inject('/api/openapi.json')
    const document = answer.json() as {
      openapi: string
      paths: Record<string, Record<string, { operationId: string; security?: unknown[]; parameters: { name: string }[] }>>
    }
    expect(document.openapi).toBe('3.1.0')
    for (const [name, endpoint] of all) {
      const operation = document.paths[endpoint.path.replace(/:(\w+)/g, '{$1}')]?.[endpoint.method.toLowerCase()]
      expect(operation?.operationId).toBe(name)
      expect(operation?.security === undefined).toBe(endpoint.policy === 'signed-in')
      for (const parameter of Object.keys(endpoint.params?.shape ?? {}))
        expect(operation?.parameters.map((found) => found.name)).toContain(parameter)
    }
  })
})
