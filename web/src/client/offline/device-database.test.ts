import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

type Callbacks = { readonly blocking: () => void; readonly terminated: () => void }
const opened: { callbacks: Callbacks; database: { close: () => void; work: () => Promise<string> } }[] = []
let answer: 'open' | 'never' | 'refuse' = 'open'
let work: () => Promise<string> = async () => 'done'

const openDB = vi.fn((_name: string, _version: number, callbacks: Callbacks) => {
  const database = { close: vi.fn(), work: () => work() }
  opened.push({ callbacks, database })
  if (answer === 'never') return new Promise(() => undefined)
  return answer === 'refuse' ? Promise.reject(new DOMException('private window', 'SecurityError')) : Promise.resolve(database)
})

async function aPage() {
  vi.resetModules()
  vi.doMock('idb', () => ({ openDB }))
  const page = await import('./device-database.ts')
  const back = vi.fn()
  page.onStorageBack(back)
  return { back, doWork: () => page.onDisk((database) => (database as unknown as { work: () => Promise<string> }).work()) }
}

beforeEach(() => {
  vi.useFakeTimers()
  opened.length = 0
  openDB.mockClear()
  answer = 'open'
  work = async () => 'done'
})
afterEach(() => {
  vi.useRealTimers()
  vi.doUnmock('idb')
  vi.resetModules()
})

const lost = (name: string) => Promise.reject(new DOMException('gone', name))

describe('the disk of a device', () => {
  it.each(['InvalidStateError', 'UnknownError', 'AbortError'])(
    'is opened again when its connection was lost (%s), and the work is done',
    async (name) => {
      const { doWork } = await aPage()
      await doWork()
      let times = 0
      work = () => (++times === 1 ? lost(name) : Promise.resolve('done'))
      expect(await doWork()).toEqual({ value: 'done' })
      expect([openDB.mock.calls.length, opened[0]?.database.close]).toEqual([2, expect.toSatisfy((close) => close.mock.calls.length === 1)])
    },
  )

  it('is opened again after the browser closed it, or another tab asked for that', async () => {
    const { doWork } = await aPage()
    await doWork()
    opened[0]?.callbacks.terminated()
    await doWork()
    opened[1]?.callbacks.blocking()
    await doWork()
    expect(openDB).toHaveBeenCalledTimes(3)
  })

  it('that stays lost gives nothing, and does not try for ever', async () => {
    const { doWork } = await aPage()
    work = () => lost('InvalidStateError')
    expect(await doWork()).toBe(null)
    expect(openDB).toHaveBeenCalledTimes(2)
  })

  it('that is full gives nothing, and keeps its connection', async () => {
    const { doWork } = await aPage()
    work = () => lost('QuotaExceededError')
    expect(await doWork()).toBe(null)
    expect(openDB).toHaveBeenCalledTimes(1)
  })

  it('that never opens holds work up for three seconds, and after that not at all', async () => {
    answer = 'never'
    const { doWork } = await aPage()
    const first = doWork()
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await first).toBe(null)
    expect(await doWork()).toBe(null)
  })

  it('that never opened is tried again after ten seconds', async () => {
    answer = 'never'
    const { doWork, back } = await aPage()
    void doWork()
    await vi.advanceTimersByTimeAsync(12_000)
    expect(back).not.toHaveBeenCalled()
    answer = 'open'
    await vi.advanceTimersByTimeAsync(1_000)
    expect(back).toHaveBeenCalledTimes(1)
    expect(await doWork()).toEqual({ value: 'done' })
  })

  it('that answers late is used from then on', async () => {
    const { doWork, back } = await aPage()
    let answerNow = (_said: string) => {}
    work = () => new Promise((resolve) => (answerNow = resolve))
    const slow = doWork()
    await vi.advanceTimersByTimeAsync(4_000)
    expect(await slow).toBe(null)
    answerNow('late')
    await vi.advanceTimersByTimeAsync(0)
    expect(back).toHaveBeenCalledTimes(1)
    work = async () => 'done'
    expect(await doWork()).toEqual({ value: 'done' })
    expect(openDB).toHaveBeenCalledTimes(1)
  })

  it('that a private window refuses is tried again, and nothing waits for it', async () => {
    answer = 'refuse'
    const { doWork, back } = await aPage()
    expect(await doWork()).toBe(null)
    answer = 'open'
    await vi.advanceTimersByTimeAsync(10_000)
    expect(back).toHaveBeenCalledTimes(1)
    expect(await doWork()).toEqual({ value: 'done' })
  })

  it('does not hide a mistake of ours', async () => {
    const { doWork } = await aPage()
    work = () => Promise.reject(new TypeError('a bug'))
    await expect(doWork()).rejects.toThrow('a bug')
  })
})
