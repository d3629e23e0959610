// Signing in as a browser sees it: the cookie, who a request is from, and what another site can do. On SQLite; queries are tested elsewhere.
import fastify from 'fastify'
import { describe, expect, it, vi } from 'vitest'
import { type Handlers, mount } from '../../http/mount.ts'
import { BodiesHeld, bodyLimits } from '../../http/read-body.ts'
import { createFindCaller, createRequestFacts } from '../../http/sign-in-cookie.ts'
import { createTestDependencies, type TestDependencies } from '../../testing/test-dependencies.ts'
import { setEmailVerified } from './address.repository.ts'
import { personHandlers } from './person.routes.ts'
import { createPerson } from './profile.usecases.ts'
import { setFirstPassword } from './sign-in/by-password.usecases.ts'
import { findSignedIn } from './sign-in/find-signed-in.usecases.ts'
import { createSignInLink } from './sign-in/links.usecases.ts'

async function serve(work: (call: Call, dependencies: TestDependencies) => Promise<void>) {
  const dependencies = await createTestDependencies()
  const app = fastify()
  mount(
    app,
    personHandlers(dependencies) as unknown as Handlers,
    createFindCaller((token) => findSignedIn(token, dependencies)),
    createRequestFacts(dependencies.clock),
    { admit: async () => null, held: new BodiesHeld(bodyLimits) },
  )
  const call: Call = async (method, url, { cookie, body, headers } = {}) => {
    const response = await app.inject({
      method,
      url,
      headers: { ...headers, ...(cookie ? { cookie } : {}) },
      ...(body ? { payload: body } : {}),
    })
    return {
      status: response.statusCode,
      body: response.json<Record<string, unknown>>(),
      headers: response.headers,
      setCookie: String(response.headers['set-cookie'] ?? ''),
    }
  }
  try {
    await work(call, dependencies)
  } finally {
    await app.close()
    await dependencies.close()
  }
}
type More = { cookie?: string; body?: object; headers?: Record<string, string> }
type Call = (
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  more?: More,
) => Promise<{ status: number; body: Record<string, unknown>; headers: Record<string, unknown>; setCookie: string }>

async function signIn(call: Call, dependencies: TestDependencies) {
  const { personId } = await createPerson({ name: 'Saar', email: 'saar@voorbeeld.nl', locale: 'nl', demo: false }, dependencies)
  const link = await createSignInLink({ personId, lasts: 60_000 }, dependencies)
  const { setCookie } = await call('POST', '/api/sign-in/link', { body: { token: link.split('#')[1] } })
  return { personId, setCookie, cookie: setCookie.split(';')[0] ?? '' }
}

describe('a browser', () => {
  it('gets a cookie that only this host can set, no script can read and no other site can send', () =>
    serve(async (call, dependencies) => {
      const { setCookie, cookie, personId } = await signIn(call, dependencies)
      expect(setCookie).toMatch(/^__Host-krachtlijn=[A-Za-z0-9_-]{43}; Max-Age=259\d{4}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
      expect((await call('GET', '/api/me')).status).toBe(401)
      expect(await call('GET', '/api/me', { cookie })).toMatchObject({ status: 200, body: { personId, name: 'Saar' } })
      expect((await call('GET', '/api/me', { cookie: `${cookie}x` })).status).toBe(401)
      expect((await call('GET', '/api/me', { cookie: cookie.replace('__Host-', '') })).status).toBe(401)
    }))

  it('is really signed out at sign-out, whatever it still sends', () =>
    serve(async (call, dependencies) => {
      const { cookie } = await signIn(call, dependencies)
      const out = await call('POST', '/api/sign-out', { cookie })
      expect(out).toMatchObject({ status: 200, setCookie: '__Host-krachtlijn=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Strict' })
      expect((await call('GET', '/api/me', { cookie })).status).toBe(401)
    }))

  it('is not signed in on a request that another site or another program on localhost starts', () =>
    serve(async (call, dependencies) => {
      const { cookie } = await signIn(call, dependencies)
      const from = async (site: string) => (await call('GET', '/api/me', { cookie, headers: { 'sec-fetch-site': site } })).status
      expect([await from('same-origin'), await from('none'), await from('same-site'), await from('cross-site')]).toEqual([
        200, 200, 401, 401,
      ])
    }))

  it('cannot tell a known address from an unknown one, by status, shape or headers', () =>
    serve(async (call, dependencies) => {
      const { personId } = await createPerson({ name: 'Saar', email: 'saar@voorbeeld.nl', locale: 'nl', demo: false }, dependencies)
      await setFirstPassword({ personId, password: 'een lange zomerdag' }, dependencies)
      await setEmailVerified(dependencies.database, personId, dependencies.clock())
      const seen = async (url: string, body: object) => {
        const { headers, ...rest } = await call('POST', url, { body })
        return { ...rest, names: Object.keys(headers).sort() }
      }
      const wrong = 'iets heel anders'
      expect(await seen('/api/sign-in/password', { email: 'saar@voorbeeld.nl', password: wrong })).toEqual(
        await seen('/api/sign-in/password', { email: 'niemand@voorbeeld.nl', password: wrong }),
      )
      const asked = await seen('/api/sign-in/link-request', { email: 'niemand@voorbeeld.nl' })
      expect(asked).toMatchObject({ status: 200, body: { ok: true }, setCookie: '' })
      expect(await seen('/api/sign-in/link-request', { email: 'saar@voorbeeld.nl' })).toEqual(asked)
      await vi.waitFor(() => expect(dependencies.mails).toHaveLength(1))
    }))

  it('lists its own sign-in as the current one and forgets the cookie when it ends that', () =>
    serve(async (call, dependencies) => {
      const { cookie } = await signIn(call, dependencies)
      const { signIns } = (await call('GET', '/api/me/sign-ins', { cookie })).body as { signIns: { id: string; current: boolean }[] }
      expect(signIns).toMatchObject([{ current: true }])
      expect(await call('DELETE', `/api/me/sign-ins/${signIns[0]?.id}`, { cookie })).toMatchObject({
        status: 200,
        setCookie: expect.stringContaining('Max-Age=0'),
      })
    }))
})
