// What a screen hears about a write: stored here, sent, or only in this page's memory.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFakeDisk } from '../offline/testing/fake-disk.ts'

let disk: ReturnType<typeof createFakeDisk>
let server: 'well' | 'unreachable' | 'silent' | 'refuses' | 'fails'
let received: string[]
/** undefined: the server has not said it yet. */
let signedIn: string | undefined
let warned: ((event: { preventDefault: () => void }) => void)[]

async function aPage(key: CryptoKey | null) {
  vi.resetModules()
  vi.doMock('../offline/device-store.ts', () => ({
    signedInPerson: () => signedIn,
    resumeDevice: async () => ({ personId: 'noor', key }),
    onDeviceOpened: () => undefined,
  }))
  vi.doMock('../offline/device-database.ts', () => disk.module)
  return import('./outbox.ts')
}
const key = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
const note = (id: string, text = id) =>
  ({
    id,
    key: 'PUT /api/trajectories/:trajectoryId/notes/:noteId',
    input: {
      params: { trajectoryId: 't', noteId: id },
      body: { sessionId: null, kind: 'working', text, own: '', phase: null, at: 1 },
    },
  }) as const
const wouldWarn = () => {
  const preventDefault = vi.fn()
  for (const ask of warned) ask({ preventDefault })
  return preventDefault.mock.calls.length > 0
}

beforeEach(() => {
  disk = createFakeDisk()
  server = 'well'
  received = []
  signedIn = 'noor'
  warned = []
  const listen = (name: string, act: (event: { preventDefault: () => void }) => void) => {
    if (name === 'beforeunload') warned.push(act)
  }
  vi.stubGlobal('window', { addEventListener: () => undefined })
  vi.stubGlobal('document', { addEventListener: () => undefined })
  vi.stubGlobal('addEventListener', listen)
  vi.stubGlobal('navigator', { languages: ['nl'], onLine: true })
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (server === 'unreachable') throw new TypeError('offline')
    if (server === 'silent') return new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(init.signal?.reason)))
    if (server === 'fails') return Response.json({ code: 'server.failed', status: 500 }, { status: 500 })
    if (url === '/api/me') return Response.json({ personId: 'noor' })
    if (server === 'refuses') return Response.json({ code: 'note.not-yours', status: 403 }, { status: 403 })
    received.push((JSON.parse(String(init.body)) as { text: string }).text)
    return Response.json({})
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.doUnmock('../offline/device-store.ts')
  vi.doUnmock('../offline/device-database.ts')
  vi.resetModules()
  vi.unstubAllGlobals()
})

describe('a write', () => {
  it('is on this device when the disk has it, and is sent a moment later', async () => {
    const { queueWrite } = await aPage(await key())
    expect(await queueWrite(note('a'))).toBe('on-device')
    expect(disk.outbox.size).toBe(1)
    await vi.waitFor(() => expect(received).toEqual(['a']))
    await vi.waitFor(() => expect(disk.outbox.size).toBe(0))
    expect(wouldWarn()).toBe(false)
  })

  it('of an earlier page is sent as soon as the device knows whose it is, also before the server has said who is signed in', async () => {
    const device = await key()
    server = 'unreachable'
    await (await aPage(device)).queueWrite(note('earlier'))
    expect(disk.outbox.size).toBe(1)
    server = 'well'
    signedIn = undefined
    const { flushOutbox } = await aPage(device)
    await flushOutbox()
    expect([received, disk.outbox.size]).toEqual([['earlier'], 0])
  })

  it.each(['dead', 'full'] as const)('goes straight to the server when the disk is %s', async (state) => {
    disk.set(state)
    const { queueWrite } = await aPage(await key())
    expect(await queueWrite(note('a'))).toBe('sent')
    expect(received).toEqual(['a'])
    expect(wouldWarn()).toBe(false)
  })

  it('goes straight to the server when there is no key to seal it', async () => {
    const { queueWrite } = await aPage(null)
    expect(await queueWrite(note('a'))).toBe('sent')
  })

  it('that a broken server does not take waits for the server and not for a connection', async () => {
    server = 'fails'
    const { queueWrite, flushOutbox, outboxStatus } = await aPage(await key())
    await queueWrite(note('a'))
    await flushOutbox()
    expect(outboxStatus()).toMatchObject({ waiting: 1, state: 'failing' })
    server = 'unreachable'
    await flushOutbox()
    expect(outboxStatus()).toMatchObject({ waiting: 1, state: 'waiting' })
  })

  it('is only in memory when neither disk nor server takes it; the page warns before it closes, and sends it when it can', async () => {
    disk.set('dead')
    server = 'unreachable'
    const { queueWrite, flushOutbox, listWaiting } = await aPage(await key())
    expect(await queueWrite(note('a'))).toBe('in-memory')
    expect(await queueWrite(note('b'))).toBe('in-memory')
    expect(wouldWarn()).toBe(true)
    server = 'well'
    await flushOutbox()
    expect(received).toEqual(['a', 'b'])
    expect([await listWaiting(), wouldWarn()]).toEqual([[], false])
  })

  it('does not wait for a server that never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    server = 'silent'
    const { queueWrite } = await aPage(null)
    const queued = queueWrite(note('a'))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await queued).toBe('in-memory')
  })

  it('does not wait for a disk that hangs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    disk.set('hanging')
    server = 'unreachable'
    const { queueWrite } = await aPage(await key())
    const queued = queueWrite(note('a'))
    await vi.advanceTimersByTimeAsync(3_500)
    expect(await queued).toBe('in-memory')
    expect(wouldWarn()).toBe(true)
  })
})

describe('a refused write', () => {
  it('is set aside with its words, can be let go, and that can be undone', async () => {
    server = 'refuses'
    const { queueWrite, flushOutbox, letGo, sendAgain } = await aPage(await key())
    const { outboxStorage } = await import('./outbox-storage.ts')
    await queueWrite(note('a', 'mijn woorden'))
    await flushOutbox()
    const [refused] = outboxStorage.refused()
    expect([refused?.refused, JSON.stringify(refused?.input)]).toEqual(['note.not-yours', expect.stringContaining('mijn woorden')])
    if (!refused) return
    const undo = await letGo([refused])
    expect(outboxStorage.refused()).toEqual([])
    await undo()
    expect(outboxStorage.refused()[0]?.refused).toBe('note.not-yours')
    server = 'well'
    await sendAgain({ ...refused, input: note('a', 'korter').input })
    await flushOutbox()
    expect([received, outboxStorage.refused()]).toEqual([['korter'], []])
  })
})

describe('what a screen may say', () => {
  it('is never that it is saved when only memory has it', async () => {
    await aPage(null)
    const { savingOf } = await import('./use-saving.ts')
    const status = { waiting: 0, refused: 0, inMemory: 0, state: 'idle' } as const
    expect(savingOf(status)).toBe('saved')
    expect(savingOf({ ...status, waiting: 1, state: 'sending' })).toBe('saved')
    expect(savingOf({ ...status, waiting: 1, state: 'waiting' })).toBe('waiting')
    expect(savingOf({ ...status, waiting: 1, state: 'failing' })).toBe('failing')
    expect(savingOf({ ...status, waiting: 1, state: 'signed-out' })).toBe('signed-out')
    expect(savingOf({ ...status, waiting: 1, inMemory: 1, state: 'sending' })).toBe('only-here')
  })
})
