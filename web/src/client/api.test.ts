import { afterEach, describe, expect, it, vi } from 'vitest'
import { problemCode } from '../words/explain.ts'
import { call, onSignInNeeded, setSignedIn } from './api.ts'

const answer = (status: number, json: unknown) => new Response(JSON.stringify(json), { status })
const refused = () => answer(401, { type: 'about:blank', title: '', status: 401, code: 'sign-in.needed' })

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  setSignedIn(false)
  onSignInNeeded(undefined)
})

describe('calling the server', () => {
  it('says so calmly when there is no connection', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    expect(await call('GET /api/me', {}).catch(problemCode)).toBe('network.unreachable')
  })
  it('treats a server that takes a read and never answers as no connection', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.stubGlobal(
      'fetch',
      (_url: string, init: RequestInit) =>
        new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(init.signal?.reason))),
    )
    const asked = call('GET /api/trajectories', {}).catch(problemCode)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await asked).toBe('network.unreachable')
  })
  it('leaves a read that the screen gave up to the screen', async () => {
    vi.stubGlobal(
      'fetch',
      (_url: string, init: RequestInit) =>
        new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(init.signal?.reason))),
    )
    const stop = new AbortController()
    const asked = call('GET /api/trajectories', {}, stop.signal)
    stop.abort()
    await expect(asked).rejects.toThrow(/abort/i)
  })
  it('marks every call as coming from this app', async () => {
    const fetched = vi.fn(async (_url: string, _init: RequestInit) => answer(200, {}))
    vi.stubGlobal('fetch', fetched)
    await call('PATCH /api/me', { body: { name: 'Noor' } })
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'same-origin', headers: { 'x-krachtlijn': '1' } })
  })
  it('asks once to sign in again when several calls fail together, and then does them after all', async () => {
    let signedIn = false
    vi.stubGlobal('fetch', async () => (signedIn ? answer(200, { trajectories: [] }) : refused()))
    const ask = vi.fn(async () => {
      signedIn = true
      return true
    })
    setSignedIn(true)
    onSignInNeeded(ask)
    const both = await Promise.all([call('GET /api/trajectories', {}), call('GET /api/trajectories', {})])
    expect(both).toEqual([{ trajectories: [] }, { trajectories: [] }])
    expect(ask).toHaveBeenCalledTimes(1)
  })
  it('gives the refusal when the person turns away, and never asks while signing in', async () => {
    vi.stubGlobal('fetch', async () => refused())
    const ask = vi.fn(async () => false)
    setSignedIn(true)
    onSignInNeeded(ask)
    expect(await call('GET /api/trajectories', {}).catch(problemCode)).toBe('sign-in.needed')
    await call('POST /api/sign-in/password', { body: { email: 'a@b.nl', password: 'x' } }).catch(() => undefined)
    expect(ask).toHaveBeenCalledTimes(1)
  })
})
