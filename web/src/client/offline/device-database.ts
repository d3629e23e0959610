// The database in the browser: the device key, what was kept to read, and the writes that wait. It holds only ciphertext, ids and times.
// `onDisk` is the only way to it. A browser may refuse the database, close it or stop answering; the caller then works in memory.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Sealed } from './sealing.ts'

export type KeyRow = { readonly personId: string; readonly key: CryptoKey; readonly until: number; readonly renewedAt: number }
/**
 * `until`: it is not read after that; rows of earlier versions have none. `of`: the trajectories that one must be allowed to read to keep it.
 * `follows`: the place of the row that decides how long this one is kept.
 */
export type KeptRow = Sealed & {
  readonly place: string
  readonly personId: string
  readonly until?: number
  readonly of?: readonly string[]
  readonly follows?: string
}
/** `seq`: the order in which the writes were made. `refused`: the server's code, when it refused the write for good. */
export type OutboxRow = Sealed & { readonly seq?: number; readonly personId: string; readonly id: string; readonly refused: string | null }

interface DeviceSchema extends DBSchema {
  device: { key: string; value: KeyRow }
  kept: { key: string; value: KeptRow }
  outbox: { key: number; value: OutboxRow; indexes: { byPerson: string } }
}
export type DeviceDatabase = IDBPDatabase<DeviceSchema>

/** In milliseconds: a database that has not answered by then counts as hanging. */
const patience = 3_000
/** In milliseconds: after so long, a database that failed or hangs is opened anew. */
const tryAgainAfter = 10_000

let connection: Promise<DeviceDatabase | null> | null = null
/** The work that has not answered in time. Until it does, other work does not wait for the database. */
let hanging: Promise<unknown> | null = null
const backListeners = new Set<() => void>()

/** `tell` is called when the database can be used again after it failed. */
export function onStorageBack(tell: () => void): void {
  backListeners.add(tell)
}

function tellBack(): void {
  for (const tell of backListeners) tell()
}

function connect(): Promise<DeviceDatabase | null> {
  if (connection !== null) return connection
  const opening: Promise<DeviceDatabase | null> = open(() => disconnect(opening)).catch(() => {
    setTimeout(() => {
      disconnect(opening)
      tellBack()
    }, tryAgainAfter)
    return null
  })
  connection = opening
  return opening
}

/** Rejects in a browser without storage, as some private windows are. */
async function open(onLost: () => void): Promise<DeviceDatabase> {
  return openDB<DeviceSchema>('krachtlijn', 1, {
    upgrade(database) {
      database.createObjectStore('device')
      database.createObjectStore('kept', { keyPath: 'place' })
      database.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true }).createIndex('byPerson', 'personId')
    },
    // Another tab brings a newer version, and waits for this connection to close.
    blocking: onLost,
    // The browser closed the database: the disk failed, or the person cleared the data of this site.
    terminated: onLost,
  })
}

/** The next work opens the database anew. */
function disconnect(which: Promise<DeviceDatabase | null> | null): void {
  if (which === null || connection !== which) return
  connection = null
  void which.then((database) => database?.close())
}

/** Does the work; once more on a new connection when the first was lost. One work is one transaction, so nothing is done by half. */
async function attempt<T>(work: (database: DeviceDatabase) => Promise<T>): Promise<{ readonly value: T } | null> {
  for (const isLast of [false, true]) {
    const using = connect()
    const database = await using
    if (database === null) return null
    try {
      return { value: await work(database) }
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      // A full disk stays full; a lost connection (InvalidStateError, AbortError, UnknownError) can be made again.
      if (error.name === 'QuotaExceededError') return null
      disconnect(using)
      if (isLast) return null
    }
  }
  return null
}

/** What `work` gives; null when the database cannot be used now. Never waits longer than `patience`. */
export async function onDisk<T>(work: (database: DeviceDatabase) => Promise<T>): Promise<{ readonly value: T } | null> {
  if (hanging !== null) return null
  const working = attempt(work)
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      waitFor(working)
      resolve(null)
    }, patience)
  })
  return Promise.race([working, late]).finally(() => clearTimeout(timer))
}

/** Until this work answers after all, or it is time to open the database anew. */
function waitFor(working: Promise<unknown>): void {
  if (hanging !== null) return
  hanging = working
  const goOn = () => {
    if (hanging !== working) return
    hanging = null
    clearTimeout(timer)
    tellBack()
  }
  const timer = setTimeout(() => {
    disconnect(connection)
    goOn()
  }, tryAgainAfter)
  working.then(goOn, goOn)
}
