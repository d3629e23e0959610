// Every endpoint: the server has exactly the routes of the contract, and each asks for a sign-in unless the contract says why not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
/** The routes of the built web app: its page, and its files. */
const webRoutes = ['GET /', 'GET /*']
let world: TestDependencies
let app: FastifyInstance
let webFolder: string

beforeAll(async () => {
  webFolder = mkdtempSync(join(tmpdir(), 'krachtlijn-web-'))
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Krachtlijn</title>')
  world = await createTestDependencies()
  app = await createApp(world, { webFolder })
})
afterAll(async () => {
  await app.close()
  await world.close()
  rmSync(webFolder, { recursive: true })
})

/** The route table of fastify, from the tree that it prints: each level is indented by four characters and continues the path above it. */
function routesOf(server: FastifyInstance): string[] {
  const parents: string[] = []
  return server
    .printRoutes({ commonPrefix: false, includeHooks: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] = /^(.*)[├└]── (\S+) \((.+)\)$/.exec(line) ?? []
      if (part === '') return []
      const depth = indent.length / 4
      const path = (depth === 0 ? '' : (parents[depth - 1] ?? '')) + part
      parents[depth] = path
      // fastify adds HEAD to every GET.
      return methods
        .split(', ')
        .filter((method) => method !== 'HEAD')
        .map((method) => `${method} ${path}`)
    })
}

describe('without signing in', () => {
  const closed = all.filter(([, endpoint]) => endpoint.policy === 'signed-in')
  it.each(closed)('%s is refused', async (_, { method, path }) => {
    const url = path.replace(/:\w+/g, someId)
    for (const cookie of [undefined, '__Host-krachtlijn=', `__Host-krachtlijn=${'A'.repeat(43)}`]) {
      const answer = await askAsNobody(app, cookie)(method, url, method === 'GET' ? undefined : {})
      expect([answer.statusCode, answer.json().code]).toEqual([401, 'sign-in.needed'])
    }
  })

  const open = all.flatMap(([name, { policy }]) => (policy === 'signed-in' ? [] : [[name, policy.public] as const]))
  it.each(open)('%s is public, because: %s', (_, reason) => {
    expect(reason.length).toBeGreaterThan(5)
  })
})

describe('the contract', () => {
  it('lists each address once', () => {
    const addresses = all.map(([, { method, path }]) => `${method} ${path}`)
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([])
  })
  it('is the whole API: the server has its routes, those of the web app, and no other', () => {
    const wanted = [...all.map(([, { method, path }]) => `${method} ${path}`), ...webRoutes]
    expect(routesOf(app).toSorted()).toEqual(wanted.toSorted())
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
