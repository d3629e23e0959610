// The database in the browser: the key, what was kept to read, and what waits to be sent. Only ciphertext, ids and times.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Sealed } from './sealing.ts'

export type KeyRow = { readonly personId: string; readonly key: CryptoKey; readonly until: number; readonly renewedAt: number }
export type KeptRow = Sealed & { readonly place: string; readonly personId: string; readonly at: number }
/** `seq` is the order in which things were said. `refused`: the server's code when it was set aside. */
export type OutboxRow = Sealed & { readonly seq?: number; readonly personId: string; readonly id: string; readonly refused: string | null }

export interface DeviceSchema extends DBSchema {
  device: { key: string; value: KeyRow }
  kept: { key: string; value: KeptRow }
  outbox: { key: number; value: OutboxRow; indexes: { byPerson: string } }
}
export type DeviceDatabase = IDBPDatabase<DeviceSchema>

let opening: Promise<DeviceDatabase | null> | null = null

/** Null where the browser gives no storage (some private windows): everything then lives in memory. */
export function openDatabase(): Promise<DeviceDatabase | null> {
  opening ??= openDB<DeviceSchema>('krachtlijn', 1, {
    upgrade(database) {
      database.createObjectStore('device')
      database.createObjectStore('kept', { keyPath: 'place' })
      database.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true }).createIndex('byPerson', 'personId')
    },
    terminated() {
      opening = null
    },
  }).catch(() => null)
  return opening
}
