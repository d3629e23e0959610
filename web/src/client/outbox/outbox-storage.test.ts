// The outbox around a key that comes later, a disk that fails, and other tabs.
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFakeDisk } from '../offline/testing/fake-disk.ts'

const device = { key: null as CryptoKey | null }
let disk: ReturnType<typeof createFakeDisk>
type Page = Awaited<ReturnType<typeof aPage>>
let page: Page

/** A page, or tab, of its own on the same disk. */
async function aPage() {
  vi.resetModules()
  vi.doMock('../offline/device-store.ts', () => ({
    signedInPerson: () => 'noor',
    resumeDevice: async () => ({ personId: 'noor', key: device.key }),
  }))
  vi.doMock('../offline/device-database.ts', () => disk.module)
  const { outboxStorage } = await import('./outbox-storage.ts')
  return outboxStorage
}
const write = (id: string, said = id) => ({ id, key: 'POST /x', input: { said } })
const waiting = async (of: Page) => (await of.all()).map(({ id }) => id)
const said = async (of: Page) => (await of.all()).map(({ input }) => (input as { said: string }).said)
const lend = async () => {
  device.key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

beforeEach(async () => {
  disk = createFakeDisk()
  device.key = null
  page = await aPage()
})
afterAll(() => {
  vi.doUnmock('../offline/device-store.ts')
  vi.doUnmock('../offline/device-database.ts')
  vi.resetModules()
})

describe('without a key', () => {
  it('what was said before there was a key goes out before what is said after it', async () => {
    expect(await page.put(write('first'))).toBe('in-memory')
    expect(await waiting(page)).toEqual(['first'])
    expect(disk.outbox.size, 'nothing unsealed on disk').toBe(0)
    await lend()
    await Promise.all([page.all(), page.put(write('second')), page.put(write('third'))])
    expect(await waiting(page)).toEqual(['first', 'second', 'third'])
    expect(disk.outbox.size, 'safe from a reload').toBe(3)
  })

  it('what was sealed before the key ran out stays the oldest', async () => {
    await lend()
    const { key } = device
    await page.put(write('oldest'))
    device.key = null
    await page.put(write('without a key'))
    device.key = key
    expect(await waiting(page)).toEqual(['oldest', 'without a key'])
    await page.remove((await page.all()).slice(0, 1))
    expect(await waiting(page)).toEqual(['without a key'])
  })
})

it('a prompt setting that an earlier version wrote as a finding goes out in the form of now, and its withdrawal after it', async () => {
  await lend()
  const findings = 'POST /api/trajectories/:trajectoryId/findings'
  const body = { kind: 'question', prompt: 'now.body', words: 'Zit ik?' }
  await page.put({ id: 's', key: findings, input: { params: { trajectoryId: 'own' }, body: { id: 's', body } } })
  await page.put({ id: 's:withdraw', key: `${findings}/:findingId/withdraw`, input: { params: { findingId: 's' } } })
  const keys = async () => (await page.all()).map(({ key }) => key)
  const now = ['POST /api/me/prompt-settings', 'POST /api/me/prompt-settings/:settingId/withdraw']
  expect(await keys()).toEqual(now)
  await page.remove((await page.all()).slice(0, 1))
  expect(await keys()).toEqual(now.slice(1))
})

describe('with a disk that fails', () => {
  beforeEach(lend)

  it.each(['dead', 'full'] as const)(
    'nothing is lost when it is %s: what this page knows is still sent, and brought to disk later',
    async (state) => {
      await page.put(write('before'))
      disk.set(state)
      expect(await page.put(write('after'))).toBe('in-memory')
      expect(await waiting(page)).toEqual(['before', 'after'])
      expect(page.counts()).toEqual({ waiting: 2, refused: 0, inMemory: 1 })
      disk.set('well')
      expect(await waiting(page)).toEqual(['before', 'after'])
      expect(page.counts().inMemory).toBe(0)
      expect(await waiting(await aPage())).toEqual(['before', 'after'])
    },
  )

  it('a write that hangs is said to be in memory only, and is stored once all the same', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    disk.set('hanging')
    const storing = page.put(write('slow'))
    expect(page.counts().inMemory, 'not for the blink of an eye').toBe(0)
    await vi.advanceTimersByTimeAsync(300)
    expect(page.counts().inMemory).toBe(1)
    vi.useRealTimers()
    disk.set('well')
    expect(await storing).toBe('on-device')
    expect([page.counts().inMemory, disk.outbox.size]).toEqual([0, 1])
  })

  it('what was sent meanwhile is not sent again when the disk is back, nor is its older wording', async () => {
    await page.put(write('note', 'old'))
    disk.set('dead')
    await page.put(write('note', 'new'))
    expect(await said(page)).toEqual(['new'])
    await page.remove(await page.all())
    disk.set('well')
    expect([await waiting(page), disk.outbox.size]).toEqual([[], 0])
  })

  it('what was sent is not sent again when it cannot be removed', async () => {
    await page.put(write('sent'))
    disk.set('read-only')
    await page.remove(await page.all())
    expect([await waiting(page), disk.outbox.size]).toEqual([[], 1])
    disk.set('well')
    expect([await waiting(page), disk.outbox.size]).toEqual([[], 0])
  })

  it('a later write is not stored before an earlier one that could not be', async () => {
    disk.failNext(2)
    await page.put(write('first'))
    await page.put(write('second'))
    await page.put(write('third'))
    expect(await waiting(await aPage())).toEqual(['first', 'second', 'third'])
  })

  it('what was replaced while it was sent stays', async () => {
    await page.put(write('note', 'half'))
    const read = await page.all()
    await page.put(write('note', 'heel'))
    await page.remove(read)
    expect(await said(page)).toEqual(['heel'])
  })

  it('a write of which the answer was lost is not stored twice', async () => {
    disk.set('dead')
    await page.put(write('once'))
    // It had been done after all.
    disk.set('well')
    await (await aPage()).put(write('once'))
    expect(await waiting(page)).toEqual(['once'])
    expect(disk.outbox.size).toBe(1)
  })
})

describe('with other tabs', () => {
  beforeEach(lend)

  it('what another tab sent is gone here too, and what it added is sent from here', async () => {
    await page.put(write('mine'))
    const other = await aPage()
    await other.put(write('theirs'))
    await other.remove((await other.all()).slice(0, 1))
    expect(await waiting(page)).toEqual(['theirs'])
  })

  it('what another tab changed while it was sent from here stays', async () => {
    await page.put(write('note', 'half'))
    const read = await page.all()
    const other = await aPage()
    await other.all()
    await other.put(write('note', 'heel'))
    await page.remove(read)
    expect(await said(page)).toEqual(['heel'])
  })

  it('a refusal is kept with why, so that every tab and a later page can show it', async () => {
    await page.put(write('a'))
    const [only] = await page.all()
    if (only) await page.setRefused(only, 'finding.changed', { code: 'finding.changed', current: { text: 'van de ander' } })
    const [seen] = await (await aPage()).all()
    expect([seen?.refused, seen?.refusal?.current, seen?.input]).toEqual(['finding.changed', { text: 'van de ander' }, { said: 'a' }])
    const onDisk = new TextDecoder().decode([...disk.outbox.values()][0]?.data)
    expect(onDisk).not.toContain('van de ander')
  })

  it('what was replaced while it was sent is not set aside for the older wording', async () => {
    await page.put(write('note', 'half'))
    const [read] = await page.all()
    await page.put(write('note', 'heel'))
    if (read) await page.setRefused(read, 'text.too-long')
    expect((await page.all()).map(({ refused, input }) => [refused, input])).toEqual([[null, { said: 'heel' }]])
  })
})
