import { afterEach, expect, it, vi } from 'vitest'

const week = 7 * 86_400_000
const real = 1_800_000_000_000
const kept = new Map<string, string>()
const aPage = async () => {
  vi.resetModules()
  return import('./clock.ts')
}
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
})
afterEach(() => {
  vi.useRealTimers()
  kept.clear()
})

it('a device whose clock is a week ahead has the time of the server, also in its next page without network', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: real + week })
  const { hearTime, serverNow, hasHeardTime } = await aPage()
  expect([serverNow(), hasHeardTime()]).toEqual([real + week, false])
  hearTime(String(real))
  expect([serverNow(), hasHeardTime()]).toEqual([real, true])
  const next = await aPage()
  expect([next.serverNow(), next.hasHeardTime()]).toEqual([real, false])
})

it('a clock that is right, or put right, is followed as it is', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: real + 5000 })
  const { hearTime, serverNow } = await aPage()
  hearTime(String(real))
  expect(serverNow()).toBe(real + 5000)
  vi.setSystemTime(real - week)
  hearTime(String(real))
  expect(serverNow()).toBe(real)
  vi.setSystemTime(real)
  hearTime(String(real))
  expect(serverNow()).toBe(real)
})

it('an answer without the time changes nothing', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: real })
  const { hearTime, serverNow, hasHeardTime } = await aPage()
  hearTime(null)
  expect([serverNow(), hasHeardTime()]).toEqual([real, false])
})
