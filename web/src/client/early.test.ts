import { afterEach, describe, expect, it, vi } from 'vitest'
import { call, callQuietly } from './api.ts'
import { askEarly, forgetEarly } from './early.ts'

const me = (name: string) => new Response(JSON.stringify({ name }))

afterEach(() => {
  forgetEarly()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('asking before the app is there', () => {
  it('lets the first call have the answer that was under way, and the second ask anew', async () => {
    const fetched = vi.fn(async (_url: string, _init?: RequestInit) => me(`asked ${fetched.mock.calls.length}`))
    vi.stubGlobal('fetch', fetched)
    askEarly('/api/me')
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'same-origin', headers: { 'x-krachtlijn': '1' } })
    expect(await callQuietly('GET /api/me', {})).toEqual({ name: 'asked 1' })
    expect(await callQuietly('GET /api/me', {})).toEqual({ name: 'asked 2' })
  })
  it('asks anew when the early question did not reach the server', async () => {
    const fetched = vi.fn(async () => me('later'))
    fetched.mockRejectedValueOnce(new TypeError('offline'))
    vi.stubGlobal('fetch', fetched)
    askEarly('/api/me')
    expect(await callQuietly('GET /api/me', {})).toEqual({ name: 'later' })
  })
  it('never shows what was read before a change, or by whoever was not signed in yet', async () => {
    const fetched = vi.fn(async () => me(`asked ${fetched.mock.calls.length}`))
    vi.stubGlobal('fetch', fetched)
    askEarly('/api/me')
    await call('PATCH /api/me', { body: { name: 'Noor' } })
    expect(await callQuietly('GET /api/me', {})).toEqual({ name: 'asked 3' })
  })
  it('but lending the key of the device changes nothing one reads', async () => {
    const fetched = vi.fn(async () => me(`asked ${fetched.mock.calls.length}`))
    vi.stubGlobal('fetch', fetched)
    askEarly('/api/me')
    await callQuietly('POST /api/me/device-key', { body: { deviceId: '1' } })
    expect(await callQuietly('GET /api/me', {})).toEqual({ name: 'asked 1' })
  })
  it('lets an answer that waited too long go', async () => {
    vi.useFakeTimers()
    const fetched = vi.fn(async () => me(`asked ${fetched.mock.calls.length}`))
    vi.stubGlobal('fetch', fetched)
    askEarly('/api/me')
    vi.advanceTimersByTime(10_000)
    expect(await callQuietly('GET /api/me', {})).toEqual({ name: 'asked 2' })
  })
})
