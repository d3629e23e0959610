import { afterEach, describe, expect, it, vi } from 'vitest'

vi.mock('./device-database.ts', () => ({
  openDatabase: async () => ({
    get: async () => ({ personId: 'before', until: Date.now() + 1e9, renewedAt: Date.now() }),
    clear: async () => undefined,
  }),
}))

function browser() {
  const unsubscribe = vi.fn(async () => true)
  const close = vi.fn()
  const registration = { getNotifications: async () => [{ close }], pushManager: { getSubscription: async () => ({ unsubscribe }) } }
  vi.stubGlobal('navigator', { languages: ['nl'], serviceWorker: { getRegistration: async () => registration } })
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  return { unsubscribe, close }
}

describe('notifications on a device', () => {
  afterEach(() => vi.unstubAllGlobals())
  it('end with whoever asked for them, and what was shown goes too', async () => {
    const { unsubscribe, close } = browser()
    const { forgetDevice } = await import('./device-store.ts')
    await forgetDevice()
    expect([unsubscribe.mock.calls.length, close.mock.calls.length]).toEqual([1, 1])
  })
  it('are not handed on to somebody who signs in where another was', async () => {
    const { unsubscribe } = browser()
    const { openDeviceStore } = await import('./device-store.ts')
    await openDeviceStore('after')
    expect(unsubscribe).toHaveBeenCalledOnce()
  })
  it('hold nobody up where the browser knows none', async () => {
    vi.stubGlobal('navigator', { languages: ['nl'] })
    const { forgetPush } = await import('./forget-push.ts')
    await expect(forgetPush()).resolves.toBe(undefined)
  })
})
