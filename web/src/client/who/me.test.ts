import { afterEach, describe, expect, it, vi } from 'vitest'
import { meKey, queryClient } from '../query-client.ts'
import { findMe } from './me.ts'
import { deriveSides } from './sides.ts'

const membership = (role: 'coach' | 'coachee' | 'host') => ({ practiceId: 'p', practiceName: 'Praktijk', role })

describe('the sides of the work', () => {
  it('are both for a coach who is coached too, work first', () => {
    expect(deriveSides({ memberships: [membership('coachee'), membership('coach')], trajectories: [] })).toEqual(['coach', 'coachee'])
  })
  it('are one’s own space for a coachee, also when no longer with any practice', () => {
    expect(
      deriveSides({ memberships: [], trajectories: [{ id: 't', coachName: 'Marijke', open: true, nextAt: null, erasureAsked: false }] }),
    ).toEqual(['coachee'])
    expect(deriveSides({ memberships: [], trajectories: [] })).toEqual(['coachee'])
  })
  it('are the practice for a host', () => {
    expect(deriveSides({ memberships: [membership('host')], trajectories: [] })).toEqual(['coach'])
  })
})

describe('who was here last, without network', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
    queryClient.clear()
  })
  it('is known for seven days, without address, and then no longer on this device', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const stored = new Map<string, string>()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
      removeItem: (key: string) => void stored.delete(key),
    })
    const me = { personId: 'noor', name: 'Noor', email: 'noor@voorbeeld.nl', locale: 'nl', memberships: [], trajectories: [] }
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(me), { status: 200 }))
    await findMe()
    expect(JSON.stringify([...stored])).not.toContain('voorbeeld.nl')
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    expect((await findMe())?.name).toBe('Noor')
    vi.setSystemTime(Date.now() + 7 * 86_400_000)
    await expect(findMe()).rejects.toThrow('network.unreachable')
    expect(stored.has('me')).toBe(false)
  })
  it('is used after a second when the server does not answer, and replaced when it does', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const noor = { personId: 'noor', name: 'Noor', locale: 'nl', keptAt: Date.now() }
    vi.stubGlobal('localStorage', { getItem: (key: string) => (key === 'me' ? JSON.stringify(noor) : null), setItem: () => undefined })
    let answer = (_response: Response) => {}
    vi.stubGlobal('fetch', () => new Promise((resolve) => (answer = resolve)))
    const found = findMe()
    await vi.advanceTimersByTimeAsync(1_000)
    expect((await found)?.name).toBe('Noor')
    answer(Response.json({ ...noor, name: 'Noor de Wit' }))
    await vi.advanceTimersByTimeAsync(0)
    expect(queryClient.getQueryData(meKey)).toMatchObject({ name: 'Noor de Wit' })
  })
  it('is asked of the server alone where nothing was kept, however long that takes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
    let answer = (_response: Response) => {}
    vi.stubGlobal('fetch', () => new Promise((resolve) => (answer = resolve)))
    const found = findMe()
    await vi.advanceTimersByTimeAsync(5_000)
    answer(Response.json({ personId: 'eva', name: 'Eva', locale: 'nl' }))
    expect((await found)?.name).toBe('Eva')
  })
  it('stays on screen when the sign-in turns out to have ended, and does not open from this device any more', async () => {
    const removed = vi.fn()
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined, removeItem: removed })
    vi.stubGlobal('fetch', async () => new Response('{"status":401,"code":"sign-in.needed"}', { status: 401 }))
    queryClient.setQueryData(meKey, { personId: 'noor', name: 'Noor' })
    const forget = vi.fn(async () => undefined)
    expect((await findMe(undefined, forget))?.name).toBe('Noor')
    expect([forget.mock.calls.length, removed.mock.calls[0]]).toEqual([0, ['me']])
  })
  it('is forgotten with everything kept here once the sign-in was ended from elsewhere', async () => {
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined, removeItem: () => undefined })
    vi.stubGlobal('fetch', async () => new Response('{"status":401,"code":"sign-in.needed"}', { status: 401 }))
    const forget = vi.fn(async () => undefined)
    expect(await findMe(undefined, forget)).toBeNull()
    expect(forget).toHaveBeenCalledTimes(1)
  })
})
