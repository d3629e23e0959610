// A disk for tests, in the place of device-database.ts. It can be well, dead (every work fails), full (nothing can be added), read-only
// (nothing can be removed either) or hanging.
import { vi } from 'vitest'
import type { KeptRow, KeyRow, OutboxRow } from '../device-database.ts'

type Range = { readonly lower: string; readonly upper: string }

export function createFakeDisk() {
  const device = new Map<string, KeyRow>()
  const kept = new Map<string, KeptRow>()
  const outbox = new Map<number, OutboxRow>()
  const backListeners = new Set<() => void>()
  const release = new Set<() => void>()
  let state: 'well' | 'dead' | 'full' | 'read-only' | 'hanging' = 'well'
  let lastSeq = 0
  let failures = 0

  const addOne = <T>(add: () => T): T => {
    if (state === 'full' || state === 'read-only' || failures-- > 0) throw new DOMException('full', 'QuotaExceededError')
    failures = 0
    return add()
  }
  const removeOne = (remove: () => void): void => {
    if (state === 'read-only') throw new DOMException('read-only', 'UnknownError')
    remove()
  }
  const ofPerson = (personId: string) => [...outbox.values()].filter((row) => row.personId === personId)
  const stores = {
    device: {
      get: async (name: string) => device.get(name),
      put: async (row: KeyRow, name: string) => addOne(() => void device.set(name, row)),
      clear: async () => device.clear(),
    },
    kept: {
      get: async (place: string) => kept.get(place),
      getAll: async (range?: Range) => [...kept.values()].filter(({ place }) => !range || (place >= range.lower && place <= range.upper)),
      put: async (row: KeptRow) => addOne(() => void kept.set(row.place, row)),
      delete: async (which: string | Range) => {
        for (const place of kept.keys())
          if (typeof which === 'string' ? place === which : place >= which.lower && place <= which.upper) kept.delete(place)
      },
      clear: async () => kept.clear(),
    },
    outbox: {
      get: async (seq: number) => outbox.get(seq),
      getKey: async (seq: number) => (outbox.has(seq) ? seq : undefined),
      delete: async (seq: number) => removeOne(() => outbox.delete(seq)),
      put: async (row: OutboxRow) =>
        addOne(() => {
          const seq = row.seq ?? ++lastSeq
          outbox.set(seq, { ...row, seq })
          return seq
        }),
      index: () => ({ getAll: async (personId: string) => ofPerson(personId) }),
    },
  }
  type Name = keyof typeof stores
  const database = {
    get: (name: 'device' | 'kept', key: string) => stores[name].get(key),
    getAll: (_name: 'kept', range: Range) => stores.kept.getAll(range),
    getAllFromIndex: async (_name: 'outbox', _index: string, personId: string) => ofPerson(personId),
    put: (_name: 'device', row: KeyRow, key: string) => stores.device.put(row, key),
    transaction: (names: Name | Name[]) => ({
      store: Array.isArray(names) ? undefined : stores[names],
      objectStore: (name: Name) => stores[name],
      done: Promise.resolve(),
    }),
  }

  return {
    device,
    kept,
    outbox,
    set: (next: typeof state) => {
      state = next
      if (next !== 'hanging') for (const goOn of release) goOn()
    },
    /** The next so many additions fail. */
    failNext: (count: number) => {
      failures = count
    },
    tellBack: () => {
      for (const tell of backListeners) tell()
    },
    /** What device-database.ts exports. */
    module: {
      onStorageBack: (tell: () => void) => void backListeners.add(tell),
      onDisk: async (work: (given: unknown) => Promise<unknown>) => {
        if (state === 'hanging') await new Promise<void>((resolve) => release.add(resolve))
        if (state === 'dead') return null
        try {
          return { value: await work(database) }
        } catch (error) {
          if (error instanceof DOMException) return null
          throw error
        }
      },
    },
  }
}

/** Node has no key ranges. */
export function stubKeyRange(): void {
  vi.stubGlobal('IDBKeyRange', { bound: (lower: string, upper: string): Range => ({ lower, upper }) })
}
