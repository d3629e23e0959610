import { afterEach, describe, expect, it, vi } from 'vitest'
import { findMe } from './me.ts'
import { deriveSides } from './sides.ts'

const membership = (role: 'coach' | 'coachee' | 'host') => ({ practiceId: 'p', practiceName: 'Praktijk', role })

describe('the sides of the work', () => {
  it('are both for a coach who is coached too, work first', () => {
    expect(deriveSides({ memberships: [membership('coachee'), membership('coach')], trajectories: [] })).toEqual(['coach', 'coachee'])
  })
  it('are one’s own space for a coachee, also when no longer with any practice', () => {
    expect(deriveSides({ memberships: [], trajectories: [{ id: 't', coachName: 'Marijke', open: true }] })).toEqual(['coachee'])
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
  it('is forgotten with everything kept here once the sign-in was ended from elsewhere', async () => {
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined, removeItem: () => undefined })
    vi.stubGlobal('fetch', async () => new Response('{"status":401,"code":"sign-in.needed"}', { status: 401 }))
    const forget = vi.fn(async () => undefined)
    expect(await findMe(undefined, forget)).toBeNull()
    expect(forget).toHaveBeenCalledTimes(1)
  })
})
