// What this device keeps for one person, sealed with a key the server lends for seven days.
// At sign-out, or past its time, the key goes and with it everything kept to read. What waits to be sent stays, unreadable,
// until the same person signs in here again and gets the same key. Not: the waiting list itself (outbox.ts).
import { callQuietly } from '../api.ts'
import { meKey, queryClient } from '../query-client.ts'
import type { Me } from '../who/kept-me.ts'
import { openDatabase } from './device-database.ts'
import { forgetPush } from './forget-push.ts'
import { importDeviceKey, seal, unseal } from './sealing.ts'

export type DeviceStore = {
  readonly personId: string
  /** Null: only in memory (no storage, or no key and no network). */
  readonly key: CryptoKey | null
  readonly memory: Map<string, unknown>
  readonly openedAt: number
}

const day = 86_400_000
const hour = 3_600_000
/** Without a key we live in memory for so long before asking the server again. */
const keyPatience = 30_000
let current: Promise<DeviceStore | null> | null = null
let opening: { readonly personId: string; readonly store: Promise<DeviceStore> } | null = null
let watch: ReturnType<typeof setInterval> | undefined
/** How often somebody left this device while this page is open. */
let leavings = 0

/** The id of this browser: made once, says nothing about the person. */
export function deviceId(): string {
  const known = readLocal('deviceId')
  if (known) return known
  const made = crypto.randomUUID()
  try {
    localStorage.setItem('deviceId', made)
  } catch {
    memoryDeviceId = made
  }
  return made
}
let memoryDeviceId: string | null = null
function readLocal(name: string): string | null {
  try {
    return localStorage.getItem(name) ?? memoryDeviceId
  } catch {
    return memoryDeviceId
  }
}

const placeOf = (personId: string, key: string) => `${personId}|${key}`
const rangeOf = (personId: string, prefix: string) => IDBKeyRange.bound(placeOf(personId, prefix), `${placeOf(personId, prefix)}\uffff`)

async function purge(): Promise<void> {
  const database = await openDatabase()
  await Promise.all([database?.clear('kept'), database?.clear('device')])
}

/** Asks the server for the key. Null when it cannot be reached or does not give one. */
async function fetchKey(personId: string): Promise<CryptoKey | null> {
  try {
    const asked = leavings
    const lent = await callQuietly('POST /api/me/device-key', { body: { deviceId: deviceId() } })
    const key = await importDeviceKey(lent.key)
    const database = await openDatabase()
    // The person left while it was under way: it comes too late, and is not kept.
    if (asked !== leavings) return null
    await database?.put('device', { personId, key, until: lent.until, renewedAt: Date.now() }, 'key')
    return key
  } catch {
    return null
  }
}

async function open(personId: string): Promise<DeviceStore> {
  const database = await openDatabase()
  const row = await database?.get('device', 'key')
  const fits = row !== undefined && row.personId === personId && row.until > Date.now()
  if (row && !fits) await purge()
  if (row && row.personId !== personId) await forgetPush()
  if (fits && Date.now() - row.renewedAt > day) void fetchKey(personId)
  const key = fits ? row.key : await fetchKey(personId)
  watch ??= setInterval(() => void checkKey(), hour)
  return { personId, key: database ? key : null, memory: new Map(), openedAt: Date.now() }
}

async function checkKey(): Promise<void> {
  const database = await openDatabase()
  const row = await database?.get('device', 'key')
  if (!row) return
  if (row.until > Date.now()) {
    if (Date.now() - row.renewedAt > day) void fetchKey(row.personId)
    return
  }
  await purge()
  current = open(row.personId)
  // A page that stayed open shows nothing of it any longer either, unless the server lent the key anew.
  if ((await current)?.key === null) await queryClient.resetQueries({ queryKey: ['kept'] })
}

const openedListeners = new Set<() => void>()
/** Told each time a store was opened: somebody signed in, or got a key. */
export function onDeviceOpened(tell: () => void): void {
  openedListeners.add(tell)
}

async function moveMemory(from: DeviceStore, to: DeviceStore): Promise<void> {
  for (const [place, value] of from.memory) {
    if (!to.key) to.memory.set(place, value)
    else await keep(place.slice(from.personId.length + 1), value)
  }
}

/** Opens what this device keeps for a person. Somebody else's key and kept reads are gone before this returns. */
export async function openDeviceStore(personId: string): Promise<DeviceStore> {
  const held = await current
  if (held?.personId === personId && (held.key || Date.now() - held.openedAt < keyPatience)) return held
  // Somebody else may have asked meanwhile; for the same person that answer will do.
  if (opening?.personId === personId) return opening.store
  const store = open(personId).finally(() => {
    opening = null
  })
  // What was held in memory while there was no key moves along.
  if (held?.personId === personId) void store.then((next) => moveMemory(held, next))
  opening = { personId, store }
  current = store
  void store.then(() => {
    for (const tell of openedListeners) tell()
  })
  return store
}

/** Who is signed in on screen; undefined while nobody knows yet. */
function signedInPerson(): string | undefined {
  return queryClient.getQueryData<Me | null>(meKey)?.personId
}

/**
 * The store of whoever is signed in; before that is known, of whoever was here last, when the key still holds: a reload
 * without network. A store of somebody else is never handed out.
 */
export async function resumeDevice(): Promise<DeviceStore | null> {
  const person = signedInPerson()
  const held = await current
  if (held && (person === undefined || held.personId === person)) return held
  if (person !== undefined) return openDeviceStore(person)
  const row = await (await openDatabase())?.get('device', 'key')
  if (current) return current
  if (!row) return null
  if (row.until <= Date.now()) {
    await purge()
    return null
  }
  return openDeviceStore(row.personId)
}

export async function readKept<T>(key: string): Promise<T | undefined> {
  const store = await resumeDevice()
  if (!store) return undefined
  const place = placeOf(store.personId, key)
  if (!store.key) return store.memory.get(place) as T | undefined
  const row = await (await openDatabase())?.get('kept', place)
  return row ? unseal<T>(store.key, row, place) : undefined
}

/** Everything kept under a prefix, in the order of the keys. */
export async function readKeptAll<T>(prefix: string): Promise<readonly T[]> {
  const store = await resumeDevice()
  if (!store) return []
  const { key } = store
  if (!key) {
    const start = placeOf(store.personId, prefix)
    return [...store.memory].flatMap(([place, value]) => (place.startsWith(start) ? [value as T] : []))
  }
  const rows = (await (await openDatabase())?.getAll('kept', rangeOf(store.personId, prefix))) ?? []
  const opened = await Promise.all(rows.map((row) => unseal<T>(key, row, row.place)))
  return opened.filter((value) => value !== undefined)
}

/** Returns once it is on disk. */
export async function keep(key: string, value: unknown): Promise<void> {
  const store = await resumeDevice()
  if (!store) return
  const place = placeOf(store.personId, key)
  if (!store.key) {
    store.memory.set(place, value)
    return
  }
  const sealed = await seal(store.key, value, place)
  await (await openDatabase())?.put('kept', { ...sealed, place, personId: store.personId, at: Date.now() })
}

/** Many at once, in one transaction. */
export async function keepAll(entries: readonly (readonly [key: string, value: unknown])[]): Promise<void> {
  const store = await resumeDevice()
  const database = await openDatabase()
  if (!store) return
  if (!store.key || !database) {
    for (const [key, value] of entries) store.memory.set(placeOf(store.personId, key), value)
    return
  }
  const lock = store.key
  const rows = await Promise.all(
    entries.map(async ([key, value]) => {
      const place = placeOf(store.personId, key)
      return { ...(await seal(lock, value, place)), place, personId: store.personId, at: Date.now() }
    }),
  )
  const transaction = database.transaction('kept', 'readwrite')
  await Promise.all([...rows.map((row) => transaction.store.put(row)), transaction.done])
}

export async function dropOne(key: string): Promise<void> {
  const store = await resumeDevice()
  if (!store) return
  const place = placeOf(store.personId, key)
  store.memory.delete(place)
  await (await openDatabase())?.delete('kept', place)
}

/** Everything kept under a prefix; one thing of which the name could begin another's: `dropOne`. */
export async function dropKept(prefix: string): Promise<void> {
  const store = await resumeDevice()
  if (!store) return
  const start = placeOf(store.personId, prefix)
  for (const place of store.memory.keys()) if (place.startsWith(start)) store.memory.delete(place)
  await (await openDatabase())?.delete('kept', rangeOf(store.personId, prefix))
}

/** At sign-out: the key and everything kept to read are gone. What was not yet sent stays as ciphertext. */
export async function forgetDevice(): Promise<void> {
  leavings += 1
  current = null
  clearInterval(watch)
  watch = undefined
  await Promise.all([purge(), forgetPush()])
}
