// The waiting list around the moment at which there is a key: said without one, it lives in memory.
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import type { OutboxRow } from '../offline/device-database.ts'
import type { OutboxStorage } from './outbox-queue.ts'

const device = { key: null as CryptoKey | null, rows: new Map<number, OutboxRow>() }
const store = {
  getKey: async (seq: number) => (device.rows.has(seq) ? seq : undefined),
  get: async (seq: number) => device.rows.get(seq),
  delete: async (seq: number) => void device.rows.delete(seq),
  put: async (row: OutboxRow) => {
    const seq = row.seq ?? device.rows.size + 1
    device.rows.set(seq, { ...row, seq })
    return seq
  },
}
const database = { transaction: () => ({ store, done: Promise.resolve() }), getAllFromIndex: async () => [...device.rows.values()] }
let outboxStorage: OutboxStorage

const write = (id: string) => ({ id, key: 'POST /x', input: { said: id } })
const waiting = async () => (await outboxStorage.all()).map(({ id }) => id)
const lend = async () => {
  device.key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** A page of its own: other tests share their modules. */
beforeEach(async () => {
  device.rows.clear()
  device.key = null
  vi.resetModules()
  vi.doMock('../offline/device-store.ts', () => ({ resumeDevice: async () => ({ personId: 'noor', key: device.key }) }))
  vi.doMock('../offline/device-database.ts', () => ({ openDatabase: async () => database }))
  outboxStorage = (await import('./outbox-storage.ts')).outboxStorage
})
afterAll(() => {
  vi.doUnmock('../offline/device-store.ts')
  vi.doUnmock('../offline/device-database.ts')
  vi.resetModules()
})

it('what was said before there was a key goes out before what is said after it', async () => {
  await outboxStorage.put(write('first'))
  expect(await waiting()).toEqual(['first'])
  expect(device.rows.size, 'nothing unsealed on disk').toBe(0)
  await lend()
  await Promise.all([outboxStorage.all(), outboxStorage.put(write('second')), outboxStorage.put(write('third'))])
  expect(await waiting()).toEqual(['first', 'second', 'third'])
  expect(device.rows.size, 'safe from a reload').toBe(3)
})

it('a choice about help that an earlier version left here goes out in the form of now, and what let it go after it', async () => {
  await lend()
  const findings = 'POST /api/trajectories/:trajectoryId/findings'
  const body = { kind: 'question', prompt: 'now.body', words: 'Zit ik?' }
  await outboxStorage.put({ id: 's', key: findings, input: { params: { trajectoryId: 'own' }, body: { id: 's', body } } })
  await outboxStorage.put({ id: 's:withdraw', key: `${findings}/:findingId/withdraw`, input: { params: { findingId: 's' } } })
  const keys = async () => (await outboxStorage.all()).map(({ key }) => key)
  const now = ['POST /api/me/prompt-settings', 'POST /api/me/prompt-settings/:settingId/withdraw']
  expect(await keys()).toEqual(now)
  await outboxStorage.remove((await outboxStorage.all()).slice(0, 1))
  expect(await keys()).toEqual(now.slice(1))
})

it('what lay sealed before the key ran out stays the oldest', async () => {
  await lend()
  const { key } = device
  await outboxStorage.put(write('oldest'))
  device.key = null
  await outboxStorage.put(write('without a key'))
  device.key = key
  expect(await waiting()).toEqual(['oldest', 'without a key'])
  await outboxStorage.remove((await outboxStorage.all()).slice(0, 1))
  expect(await waiting()).toEqual(['without a key'])
})
