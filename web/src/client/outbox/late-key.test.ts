// A key that was asked for before somebody left, and comes after.
import { afterEach, expect, it, vi } from 'vitest'

const onDisk = new Map<string, unknown>()
const database = {
  get: async (store: string) => onDisk.get(store),
  put: async (store: string, row: unknown) => void onDisk.set(store, row),
  clear: async (store: string) => void onDisk.delete(store),
}

/** A page of its own: other tests share their modules. */
async function aPage() {
  vi.resetModules()
  vi.doMock('../offline/device-database.ts', () => ({ openDatabase: async () => database }))
  return import('../offline/device-store.ts')
}

/** A server that lends the key when it is told to. */
function aSlowServer(): { readonly lend: () => void; readonly wasAsked: () => Promise<void> } {
  let lend = () => {}
  const answer = new Promise<Response>((resolve) => {
    lend = () => resolve(Response.json({ key: 'A'.repeat(43), until: Date.now() + 1e6 }))
  })
  const fetching = vi.fn(() => answer)
  vi.stubGlobal('fetch', fetching)
  return { lend: () => lend(), wasAsked: () => vi.waitFor(() => expect(fetching).toHaveBeenCalled()) }
}

afterEach(() => {
  vi.doUnmock('../offline/device-database.ts')
  vi.resetModules()
  vi.unstubAllGlobals()
  onDisk.clear()
})

it('is kept while the person is here', async () => {
  const { openDeviceStore, forgetDevice } = await aPage()
  const server = aSlowServer()
  const store = openDeviceStore('noor')
  server.lend()
  expect((await store).key).not.toBe(null)
  expect(onDisk.has('device')).toBe(true)
  await forgetDevice()
})

it('is not kept once the person left: nothing on this device opens any more', async () => {
  const { openDeviceStore, forgetDevice } = await aPage()
  const server = aSlowServer()
  const store = openDeviceStore('noor')
  await server.wasAsked()
  await forgetDevice()
  server.lend()
  expect((await store).key).toBe(null)
  expect(onDisk.has('device')).toBe(false)
})
