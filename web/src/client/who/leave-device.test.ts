import { afterEach, expect, it, vi } from 'vitest'
import { endSignIn } from './leave-device.ts'
import { whereTo } from './other-tabs.ts'

afterEach(() => vi.unstubAllGlobals())
const answers = (status: number, code: string) =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ type: 'about:blank', title: '', status, code }), { status }))

it('a sign-in that ended already, for instance from another device, can be left all the same', async () => {
  answers(401, 'sign-in.needed')
  await expect(endSignIn()).resolves.toBeUndefined()
})
it('without an answer of the server the sign-in still stands, and that is said', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
  await expect(endSignIn()).rejects.toThrow('network.unreachable')
})
it('another tab goes along when somebody leaves or somebody else comes, and not when a sign-in ran out', () => {
  const noor = JSON.stringify({ personId: 'noor' })
  expect(whereTo({ key: 'left', newValue: '5' }, 'noor')).toBe('/sign-in')
  expect(whereTo({ key: 'me', newValue: noor }, 'eva')).toBe('/')
  expect(whereTo({ key: 'me', newValue: noor }, 'noor')).toBeNull()
  expect(whereTo({ key: 'me', newValue: null }, 'noor')).toBeNull()
  expect(whereTo({ key: 'theme', newValue: 'dark' }, 'noor')).toBeNull()
  expect(whereTo({ key: 'left', newValue: '5' }, undefined)).toBeNull()
})
