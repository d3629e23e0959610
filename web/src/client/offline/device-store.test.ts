import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFakeDisk, stubKeyRange } from './testing/fake-disk.ts'

let disk: ReturnType<typeof createFakeDisk>
let unsubscribe: ReturnType<typeof vi.fn>
let close: ReturnType<typeof vi.fn>

/** A page of its own on the same disk, where `personId` is signed in. */
async function aPage(personId: string | null = 'noor') {
  vi.resetModules()
  vi.doMock('./device-database.ts', () => disk.module)
  const { queryClient, meKey } = await import('../query-client.ts')
  if (personId !== null) queryClient.setQueryData(meKey, { personId })
  return import('./device-store.ts')
}
const lends = (fill: number) => async () =>
  Response.json({ key: btoa(String.fromCharCode(...new Uint8Array(32).fill(fill))), until: Date.now() + 1e9 })
const words = () => JSON.stringify([...disk.kept.keys()])

beforeEach(() => {
  disk = createFakeDisk()
  stubKeyRange()
  unsubscribe = vi.fn(async () => true)
  close = vi.fn()
  const registration = { getNotifications: async () => [{ close }], pushManager: { getSubscription: async () => ({ unsubscribe }) } }
  vi.stubGlobal('navigator', { languages: ['nl'], serviceWorker: { getRegistration: async () => registration } })
  vi.stubGlobal('fetch', lends(1))
})
afterEach(() => {
  vi.doUnmock('./device-database.ts')
  vi.resetModules()
  vi.unstubAllGlobals()
})

describe('what a device keeps', () => {
  it('is read back by a later page, and dropped by its own name alone or by how its name begins', async () => {
    const { keep } = await aPage()
    expect(await keep('draft/rust', 'een')).toBe(true)
    await keep('draft/rustig', 'twee')
    const later = await aPage()
    await later.dropOne('draft/rust')
    expect([await later.readKept('draft/rust'), await later.readKept('draft/rustig')]).toEqual([undefined, 'twee'])
    expect(await later.readKeptAll('draft/')).toEqual(['twee'])
    await later.dropKept('draft/')
    expect(await later.readKept('draft/rustig')).toBe(undefined)
    expect(disk.kept.size).toBe(0)
  })

  it('is in order of what happened last, however slow the disk is', async () => {
    const { keep, dropOne, readKept } = await aPage()
    await keep('a', 1)
    disk.set('hanging')
    void keep('draft', 'ru')
    void keep('draft', 'rust')
    void dropOne('other')
    expect(await readKept('draft')).toBe('rust')
    disk.set('well')
    await keep('b', 2)
    expect(await (await aPage()).readKept('draft')).toBe('rust')
  })

  it.each(['dead', 'full'] as const)('stays in memory on a disk that is %s, says so, and goes to disk when that is back', async (state) => {
    const { keep, readKept, isOnlyInMemory, dropOne } = await aPage()
    await keep('left over', 'old')
    disk.set(state)
    expect(await keep('draft', 'rust')).toBe(false)
    await dropOne('left over')
    expect([await readKept('draft'), await readKept('left over'), isOnlyInMemory('draft')]).toEqual(['rust', undefined, true])
    disk.set('well')
    disk.tellBack()
    await vi.waitFor(() => expect(words()).toContain('noor|draft'))
    expect(isOnlyInMemory('draft')).toBe(false)
    const later = await aPage()
    expect([await later.readKept('draft'), await later.readKept('left over')]).toEqual(['rust', undefined])
  })

  it('stays in memory without a key, and goes to disk once the server lends one', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    const { keep, readKept, openDeviceStore } = await aPage()
    expect(await keep('draft', 'rust')).toBe(false)
    expect([await readKept('draft'), disk.kept.size]).toEqual(['rust', 0])
    vi.stubGlobal('fetch', lends(1))
    vi.setSystemTime(Date.now() + 60_000)
    await openDeviceStore('noor')
    await vi.waitFor(() => expect(disk.kept.size).toBe(1))
    vi.useRealTimers()
  })

  it.each([
    ['stays when the clock of the device is two weeks ahead', 0, 'rust'],
    ['goes when two weeks have really passed', 14 * 86_400_000, undefined],
  ] as const)('%s', async (_, passed, found) => {
    const real = Date.now()
    await (await aPage()).keep('draft', 'rust')
    vi.useFakeTimers({ toFake: ['Date'], now: real + 14 * 86_400_000 })
    vi.stubGlobal('fetch', async () =>
      Response.json({ ok: true, version: '1' }, { headers: { 'x-krachtlijn-now': String(real + passed) } }),
    )
    expect(await (await aPage()).readKept('draft')).toBe(found)
    vi.useRealTimers()
  })

  it('of one person is never read by another, and is gone when another signs in', async () => {
    await (await aPage('noor')).keep('draft', 'van Noor')
    vi.stubGlobal('fetch', lends(2))
    const { readKept } = await aPage('eva')
    expect([await readKept('draft'), disk.kept.size]).toEqual([undefined, 0])
  })
})

describe('the term of what a device keeps', () => {
  const days = 86_400_000
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] })
    // A server that renews the key at every visit.
    vi.stubGlobal('fetch', async () =>
      Response.json({ key: btoa(String.fromCharCode(...new Uint8Array(32).fill(1))), until: Date.now() + 7 * days }),
    )
  })
  afterEach(() => vi.useRealTimers())
  const daysLater = (count: number) => vi.setSystemTime(Date.now() + count * days)

  it('is seven days for each value by itself: opening the app now and then extends nothing', async () => {
    const { keep } = await aPage()
    await keep('findings/coached', 'van Sofie', { of: ['coached'] })
    daysLater(4)
    const visit = await aPage()
    await visit.openDeviceStore('noor')
    await visit.keep('findings/other', 'van Bram', { of: ['other'] })
    daysLater(3)
    const later = await aPage()
    await later.openDeviceStore('noor')
    expect([await later.readKept('findings/coached'), await later.readKept('findings/other')]).toEqual([undefined, 'van Bram'])
    await vi.waitFor(() => expect(words()).not.toContain('findings/coached'))
    expect(words()).toContain('findings/other')
  })

  it('ends with the coach’s access, when that is earlier', async () => {
    const page = await aPage()
    const { queryClient, meKey } = await import('../query-client.ts')
    const guestOf = [{ trajectoryId: 'coached', until: Date.now() + 2 * days, narrowedAt: null }]
    queryClient.setQueryData(meKey, { personId: 'noor', guestOf })
    await page.keep('findings/coached', 'van Sofie', { of: ['coached'] })
    daysLater(2)
    expect(await (await aPage()).readKept('findings/coached')).toBe(undefined)
  })

  it('is for the events of a session that of the session, so that never a part of one is shown', async () => {
    const { keep, keepAll } = await aPage()
    const event = { of: ['coached'], follows: 'session/s' }
    await keep('session/s', { number: 3 }, { of: ['coached'] })
    await keepAll([['events/s/1', 'een']], event)
    daysLater(6)
    const visit = await aPage()
    await visit.keepAll([['events/s/2', 'twee']], event)
    expect(await visit.readKeptAll('events/s/')).toEqual(['een', 'twee'])
    daysLater(1)
    await (await aPage()).removeEnded()
    expect(words()).not.toContain('events/s/')
  })

  it('begins now for what an earlier version kept', async () => {
    await (await aPage()).keep('draft', 'rust')
    const [[place, row]] = [...disk.kept] as [[string, NonNullable<ReturnType<typeof disk.kept.get>>]]
    const { until: _, ...earlier } = row
    disk.kept.set(place, earlier)
    await (await aPage()).removeEnded()
    daysLater(6)
    expect(await (await aPage()).readKept('draft')).toBe('rust')
    daysLater(1)
    expect(await (await aPage()).readKept('draft')).toBe(undefined)
  })
})

describe('notifications on a device', () => {
  it('end with whoever asked for them, and what was shown goes too', async () => {
    await (await aPage()).forgetDevice()
    expect([unsubscribe.mock.calls.length, close.mock.calls.length]).toEqual([1, 1])
  })
  it('are not handed on to somebody who signs in where another was', async () => {
    await (await aPage('noor')).openDeviceStore('noor')
    expect(unsubscribe).not.toHaveBeenCalled()
    await (await aPage('eva')).openDeviceStore('eva')
    expect(unsubscribe).toHaveBeenCalledOnce()
  })
  it('hold up nothing where the browser knows none', async () => {
    vi.stubGlobal('navigator', { languages: ['nl'] })
    const { forgetPush } = await import('./forget-push.ts')
    await expect(forgetPush()).resolves.toBe(undefined)
  })
})

describe('the key of a device', () => {
  /** A server that lends the key when it is told to. */
  function aSlowServer() {
    let lend = () => {}
    const answer = new Promise<Response>((resolve) => {
      lend = () => resolve(Response.json({ key: 'A'.repeat(43), until: Date.now() + 1e6 }))
    })
    const fetching = vi.fn(() => answer)
    vi.stubGlobal('fetch', fetching)
    return { lend: () => lend(), wasAsked: () => vi.waitFor(() => expect(fetching).toHaveBeenCalled()) }
  }
  it('is stored while the person is here', async () => {
    const { openDeviceStore } = await aPage()
    const server = aSlowServer()
    const store = openDeviceStore('noor')
    server.lend()
    expect((await store).key).not.toBe(null)
    expect(disk.device.has('key')).toBe(true)
  })
  it('that comes after the person left is not stored: nothing on this device opens any more', async () => {
    const { openDeviceStore, forgetDevice } = await aPage()
    const server = aSlowServer()
    const store = openDeviceStore('noor')
    await server.wasAsked()
    await forgetDevice()
    server.lend()
    expect((await store).key).toBe(null)
    expect(disk.device.has('key')).toBe(false)
  })
})
