// The server as a whole, through HTTP: headers, forgery, sizes, errors, and the files of the web app.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { askAsNobody, askAsPerson, ourHeaders } from './testing/ask.ts'
import { aCoach } from './testing/builders.ts'
import type { TestDependencies } from './testing/test-dependencies.ts'
import { createTestDependencies } from './testing/test-dependencies.ts'

let world: TestDependencies
let app: FastifyInstance
let webFolder: string
let reported: string[]

beforeEach(async () => {
  webFolder = mkdtempSync(join(tmpdir(), 'krachtlijn-web-'))
  mkdirSync(join(webFolder, 'assets'))
  mkdirSync(join(webFolder, '.vite'))
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Krachtlijn</title>')
  writeFileSync(join(webFolder, 'sw.js'), 'self')
  writeFileSync(join(webFolder, 'assets/index-abc123.js'), 'plain')
  writeFileSync(join(webFolder, 'assets/index-abc123.js.gz'), gzipSync('plain'))
  writeFileSync(join(webFolder, '.vite/manifest.json'), '{}')
  world = await createTestDependencies()
  reported = []
  app = await createApp(world, { webFolder, report: (line) => reported.push(line) })
})
afterEach(async () => {
  await app.close()
  await world.close()
  rmSync(webFolder, { recursive: true })
})

describe('every answer', () => {
  it.each(['/', '/api/health', '/api/me', '/api/nothing', '/assets/index-abc123.js', '/nothing.png'])(
    '%s carries the security headers',
    async (url) => {
      const { headers } = await app.inject({ url, headers: { accept: 'text/html' } })
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
      expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
      expect(headers['strict-transport-security']).toBeUndefined()
    },
  )

  it('asks for https for a year when people reach the product over https', async () => {
    const secure = await createApp({ ...world, origin: 'https://coach.example.org' })
    expect((await secure.inject('/api/health')).headers['strict-transport-security']).toBe('max-age=31536000')
    await secure.close()
  })

  it('of the API is never cached by a browser', async () => {
    for (const url of ['/api/health', '/api/me', '/api/nothing']) expect((await app.inject(url)).headers['cache-control']).toBe('no-store')
  })
})

describe('a call that changes something', () => {
  const attempt = async (headers: Record<string, string | undefined>) => {
    const kept = Object.fromEntries(
      Object.entries({ ...ourHeaders, 'content-type': 'application/json', ...headers }).filter(([, value]) => value !== undefined),
    ) as Record<string, string>
    const answer = await app.inject({
      method: 'POST',
      url: '/api/sign-in/link-request',
      headers: kept,
      payload: '{"email":"iris@example.org"}',
    })
    return [answer.statusCode, answer.json().code]
  }
  it('is accepted from our own page', async () => {
    expect(await attempt({})).toEqual([200, undefined])
    expect(await attempt({ 'sec-fetch-site': undefined })).toEqual([200, undefined])
    expect(await attempt({ origin: 'http://127.0.0.1:4600' })).toEqual([200, undefined])
  })
  it.each([
    ['without our header', { 'x-krachtlijn': undefined }],
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from another port of this machine', { 'sec-fetch-site': 'same-site' }],
    ['from another origin', { origin: 'https://evil.example' }],
    ['from a page without origin', { origin: 'null' }],
    ['that does not say where it comes from', { origin: undefined, 'sec-fetch-site': undefined }],
  ])('%s is refused', async (_, headers) => {
    expect(await attempt(headers)).toEqual([403, 'csrf.refused'])
  })
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', undefined])(
    'with content type %s is refused',
    async (type) => {
      expect(await attempt({ 'content-type': type })).toEqual([415, 'body.not-json'])
    },
  )
})

describe('what goes wrong', () => {
  it('a body of more than six megabytes is refused', async () => {
    const answer = await askAsNobody(app)('POST', '/api/sign-in/link-request', { email: 'x'.repeat(6 * 1024 * 1024) })
    expect([answer.statusCode, answer.json().code]).toEqual([413, 'body.too-large'])
  })
  it('without a sign-in, no long body is read, and no body at all for an endpoint that needs a sign-in', async () => {
    const long = await askAsNobody(app)('POST', '/api/sign-in/link-request', { email: 'x'.repeat(70_000) })
    expect([long.statusCode, long.json().code]).toEqual([413, 'body.too-large'])
    const broken = {
      method: 'PATCH',
      url: '/api/me',
      headers: { ...ourHeaders, 'content-type': 'application/json' },
      payload: '{',
    } as const
    const closed = await app.inject(broken)
    expect([closed.statusCode, closed.json().code]).toEqual([401, 'sign-in.needed'])
  })
  it('a broken body is refused without repeating it', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/sign-in/link-request',
      headers: { ...ourHeaders, 'content-type': 'application/json' },
      payload: '{"email": geheim',
    })
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'request.invalid'])
    expect(answer.body).not.toContain('geheim')
  })
  it('an invalid field is named, and its value is not repeated', async () => {
    const answer = await askAsNobody(app)('POST', '/api/sign-in/link-request', { email: 'geen adres' })
    expect(answer.json()).toMatchObject({ code: 'body.invalid', fields: [{ path: 'email' }] })
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.body).not.toContain('geen adres')
  })
  it('a bug answers 500 without personal data, and the log has no message and no id', async () => {
    const coach = await aCoach(world)
    const ask = await askAsPerson(app, world, coach.personId)
    await world.vault.destroySpaceKey(coach.spaceId)
    const answer = await ask('GET', '/api/me')
    expect(answer.json()).toEqual({ type: 'about:blank', title: 'server.failed', status: 500, code: 'server.failed' })
    expect(reported.join('\n')).toMatch(/^bug GET \/api\/me Error\n\s+at /)
    expect(reported.join('\n')).not.toContain('no key')
    expect(reported.join('\n')).not.toContain(coach.personId)
  })
  it('an unknown address is a 404', async () => {
    const answer = await app.inject('/api/nothing')
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'address.unknown'])
  })
})

describe('the web app', () => {
  const page = { accept: 'text/html,*/*' }
  it.each(['/', '/trajectories/abc', '/sign-in'])('shows its page at %s, revalidated at each visit', async (url) => {
    const answer = await app.inject({ url, headers: page })
    expect([answer.statusCode, answer.headers['cache-control'], answer.headers['content-type']]).toEqual([
      200,
      'no-cache',
      'text/html; charset=utf-8',
    ])
    expect(answer.body).toContain('<title>Krachtlijn</title>')
  })
  it('caches files with a hash for a year, compressed when the browser accepts that', async () => {
    const answer = await app.inject({ url: '/assets/index-abc123.js', headers: { 'accept-encoding': 'gzip' } })
    expect(answer.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-encoding': 'gzip' })
    expect(answer.headers['content-type']).toContain('javascript')
    expect(answer.headers.vary).toContain('ccept-')
    expect((await app.inject('/assets/index-abc123.js')).body).toBe('plain')
  })
  it('does not cache the page when the whole installation is in a folder named assets', async () => {
    const inside = join(webFolder, 'assets')
    writeFileSync(join(inside, 'index.html'), '<!doctype html><title>Krachtlijn</title>')
    const nested = await createApp(world, { webFolder: inside })
    expect((await nested.inject({ url: '/', headers: page })).headers['cache-control']).toBe('no-cache')
    await nested.close()
  })
  it('revalidates the service worker at each visit', async () => {
    expect((await app.inject('/sw.js')).headers['cache-control']).toBe('no-cache')
  })
  it.each([
    '/assets',
    '/assets/',
    '/assets/gone-123.js',
    '/.vite/manifest.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
  ])('does not answer %s with a file', async (url) => {
    const answer = await app.inject({ url, headers: { accept: '*/*' } })
    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
    expect(answer.body).not.toContain('krachtlijn"')
  })
  it('says how to build the web app when it is missing', async () => {
    const bare = await createApp(world)
    const answer = await bare.inject({ url: '/', headers: page })
    expect([answer.statusCode, answer.body]).toEqual([503, expect.stringContaining('npm start')])
    await bare.close()
  })
})
