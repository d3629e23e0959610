import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { meKey, queryClient } from '../query-client.ts'
import { dropKept, dropOne, forgetDevice, keep, openDeviceStore, readKept } from './device-store.ts'
import { forgetPush } from './forget-push.ts'

/** Who was here before, by the key that is still there; null: a browser that gives no storage. */
const before = vi.hoisted(() => {
  // Test files share their modules: what another loaded does not know this database.
  vi.resetModules()
  return { personId: null as string | null }
})
vi.mock('./device-database.ts', () => ({
  openDatabase: async () =>
    before.personId === null
      ? null
      : { get: async () => ({ ...before, until: Date.now() + 1e9, renewedAt: Date.now() }), clear: async () => undefined },
}))

function browser() {
  const unsubscribe = vi.fn(async () => true)
  const close = vi.fn()
  const registration = { getNotifications: async () => [{ close }], pushManager: { getSubscription: async () => ({ unsubscribe }) } }
  vi.stubGlobal('navigator', { languages: ['nl'], serviceWorker: { getRegistration: async () => registration } })
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  return { unsubscribe, close }
}

afterAll(() => vi.resetModules())
afterEach(async () => {
  await forgetDevice()
  vi.unstubAllGlobals()
  queryClient.clear()
  before.personId = null
})

describe('what a device keeps', () => {
  it('is dropped by its own name alone, or everything that begins so', async () => {
    browser()
    queryClient.setQueryData(meKey, { personId: 'p' })
    await keep('draft/rust', 'een')
    await keep('draft/rustig', 'twee')
    await dropOne('draft/rust')
    expect(await readKept('draft/rust')).toBe(undefined)
    expect(await readKept('draft/rustig')).toBe('twee')
    await dropKept('draft/')
    expect(await readKept('draft/rustig')).toBe(undefined)
  })
})

describe('notifications on a device', () => {
  it('end with whoever asked for them, and what was shown goes too', async () => {
    const { unsubscribe, close } = browser()
    await forgetDevice()
    expect([unsubscribe.mock.calls.length, close.mock.calls.length]).toEqual([1, 1])
  })
  it('are not handed on to somebody who signs in where another was', async () => {
    const { unsubscribe } = browser()
    before.personId = 'before'
    await openDeviceStore('before')
    expect(unsubscribe).not.toHaveBeenCalled()
    await openDeviceStore('after')
    expect(unsubscribe).toHaveBeenCalledOnce()
  })
  it('hold nobody up where the browser knows none', async () => {
    vi.stubGlobal('navigator', { languages: ['nl'] })
    await expect(forgetPush()).resolves.toBe(undefined)
  })
})
