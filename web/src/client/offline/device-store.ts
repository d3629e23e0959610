// What this device keeps for one person, sealed with the device key, each value for its own term. Reading and keeping never fail: without
// key or disk a value lives in memory (pending.ts), and goes to disk once that can be. Sign-out removes everything. Writes: outbox/.
import { serverNow } from '../clock.ts'
import { meKey, queryClient } from '../query-client.ts'
import type { Me } from '../who/kept-me.ts'
import { type DeviceDatabase, type KeptRow, onDisk, onStorageBack } from './device-database.ts'
import { forgetKey, hasRunOut, hearTimeFirst, lendKey, purge, readKeyRow } from './device-key.ts'
import { forgetPush } from './forget-push.ts'
import { type Change, createPending, type Kept, type Pending } from './pending.ts'
import { seal, unseal } from './sealing.ts'

export type DeviceStore = {
  readonly personId: string
  /** null: the server has not lent the key, so everything stays in memory. */
  readonly key: CryptoKey | null
  readonly openedAt: number
}

const day = 86_400_000
const hour = 3_600_000
/** How long one value is kept after it was written or read from the server. A visit does not extend it. */
const keptFor = 7 * day
/** In milliseconds: without a key, the server is asked for it again after so long. */
const keyPatience = 30_000
let current: Promise<DeviceStore | null> | null = null
let opening: { readonly personId: string; readonly store: Promise<DeviceStore> } | null = null
let watch: ReturnType<typeof setInterval> | undefined

const placeOf = (personId: string, key: string) => `${personId}|${key}`
const rangeOf = (start: string) => IDBKeyRange.bound(start, `${start}\uffff`)

const pendingByPerson = new Map<string, Pending>()
function pendingOf(personId: string): Pending {
  const pending = pendingByPerson.get(personId) ?? createPending()
  pendingByPerson.set(personId, pending)
  return pending
}

const openedListeners = new Set<() => void>()
/** `tell` is called each time a store was opened: after sign-in, when a key came, and when the disk is back. Gives the way to stop. */
export function onDeviceOpened(tell: () => void): () => void {
  openedListeners.add(tell)
  return () => openedListeners.delete(tell)
}

async function open(personId: string, heldKey: CryptoKey | null): Promise<DeviceStore> {
  const row = await readKeyRow()
  const fits = row !== null && row.personId === personId && !(await hasRunOut(row))
  if (row && !fits) await purge()
  if (row && row.personId !== personId) await forgetPush()
  if (fits && serverNow() - row.renewedAt > day) void lendKey(personId)
  const key = fits ? row.key : ((await lendKey(personId)) ?? heldKey)
  watch ??= setInterval(() => void checkKey(), hour)
  void removeEnded()
  return { personId, key, openedAt: Date.now() }
}

/** Opens the store as the current one, saves what waits in memory, and tells. */
function openAsCurrent(personId: string, heldKey: CryptoKey | null = null): Promise<DeviceStore> {
  const store = open(personId, heldKey).finally(() => {
    opening = null
  })
  opening = { personId, store }
  current = store
  void store.then((opened) => {
    void save(opened)
    for (const tell of openedListeners) tell()
  })
  return store
}

/**
 * Removes the rows of which the term ended, and those for which `goes` is true. A row of an earlier version gets a term. Gives what was
 * removed.
 */
export async function removeEnded(goes: (row: Pick<KeptRow, 'of'>) => boolean = () => false): Promise<readonly string[]> {
  await hearTimeFirst()
  const now = serverNow()
  for (const pending of pendingByPerson.values()) pending.dropWhere(goes)
  const removed = await onDisk(async (database: DeviceDatabase) => {
    const transaction = database.transaction('kept', 'readwrite')
    const rows = await transaction.store.getAll()
    const ended = new Set(rows.filter((row) => goes(row) || (row.until ?? now + 1) <= now).map(({ place }) => place))
    const present = new Set(rows.map(({ place }) => place))
    const left = rows.filter(({ place, follows }) => !ended.has(place) && follows && (ended.has(follows) || !present.has(follows)))
    for (const { place } of left) ended.add(place)
    await Promise.all([
      ...[...ended].map((place) => transaction.store.delete(place)),
      ...rows
        .filter(({ place, until, follows }) => until === undefined && !follows && !ended.has(place))
        .map((row) => transaction.store.put({ ...row, until: now + keptFor })),
      transaction.done,
    ])
    return [...ended]
  })
  return removed?.value ?? []
}

/** Each hour: removes an expired key and everything kept for reading, also in a page that stayed open. */
async function checkKey(): Promise<void> {
  await removeEnded()
  const [store, row] = await Promise.all([current, readKeyRow()])
  // Another tab may have signed in another person: that tab looks after the key.
  if (!store || row?.personId !== store.personId) return
  if (!(await hasRunOut(row))) {
    if (serverNow() - row.renewedAt > day) void lendKey(row.personId)
    return
  }
  await purge()
  const { key } = await openAsCurrent(row.personId)
  if (key === null) await queryClient.resetQueries({ queryKey: ['kept'] })
}

onStorageBack(() => {
  void current?.then((store) => {
    if (store && opening === null) openAsCurrent(store.personId, store.key)
  })
})

/** Opens what this device keeps for a person. The key and the reads of another person are removed before this returns. */
export async function openDeviceStore(personId: string): Promise<DeviceStore> {
  const held = await current
  if (held?.personId === personId && (held.key || Date.now() - held.openedAt < keyPatience)) return held
  // A call for the same person, made meanwhile, gets the same answer.
  return opening?.personId === personId ? opening.store : openAsCurrent(personId)
}

/** Who is signed in on screen; undefined while that is not known yet. */
export function signedInPerson(): string | undefined {
  return queryClient.getQueryData<Me | null>(meKey)?.personId
}

/**
 * The store of the person who is signed in. Before that is known: of the person who was here last, when the key still holds, as after
 * a reload without network. Never the store of another person.
 */
export async function resumeDevice(): Promise<DeviceStore | null> {
  const person = signedInPerson()
  const held = await current
  if (held && (person === undefined || held.personId === person)) return held
  if (person !== undefined) return openDeviceStore(person)
  const row = await readKeyRow()
  if (current) return current
  if (!row) return null
  const isOver = await hasRunOut(row)
  if (current) return current
  if (isOver) {
    await purge()
    return null
  }
  return openDeviceStore(row.personId)
}

let turn: Promise<unknown> = Promise.resolve()
let lastSaveFailed = false

/** Writes everything that is pending, in one transaction. True: it is on disk. One save at a time; the next takes the latest values. */
function save(store: DeviceStore): Promise<boolean> {
  const saving = turn.then(() => saveNow(store))
  turn = saving.catch(() => undefined)
  return saving
}

async function saveNow({ personId, key }: DeviceStore): Promise<boolean> {
  const pending = pendingOf(personId)
  const all = pending.batch()
  if (all === null) return true
  // Without a key nothing can be sealed, but what is dropped can go.
  const batch = key ? all : { ...all, changes: all.changes.filter(([, change]) => change === null) }
  const sealed = await Promise.all(
    batch.changes.map(async ([place, change]) => {
      if (!change || !key) return { place, row: null }
      const { value, ...term } = change
      return { place, row: { ...term, ...(await seal(key, value, place)) } }
    }),
  )
  const done = await onDisk(async (database: DeviceDatabase) => {
    const transaction = database.transaction('kept', 'readwrite')
    await Promise.all([
      ...batch.dropped.map((start) => transaction.store.delete(rangeOf(start))),
      ...sealed.map(({ place, row }) => (row ? transaction.store.put({ ...row, place, personId }) : transaction.store.delete(place))),
      transaction.done,
    ])
  })
  if (done) pending.settle(batch)
  lastSaveFailed = !done || batch.changes.length < all.changes.length
  return !lastSaveFailed
}

/** What is kept under this key only lives in memory, and could not be saved. */
export function isOnlyInMemory(key: string): boolean {
  const personId = signedInPerson()
  if (personId === undefined || !lastSaveFailed) return false
  return Boolean(pendingOf(personId).find(placeOf(personId, key)))
}

export async function readKept<T>(key: string): Promise<T | undefined> {
  const store = await resumeDevice()
  if (!store) return undefined
  const place = placeOf(store.personId, key)
  const pending = pendingOf(store.personId)
  const before = pending.find(place)
  if (before !== undefined) return before?.value as T | undefined
  const row = store.key && (await onDisk((database) => database.get('kept', place)))?.value
  const kept = row && store.key && !isOver(row) ? await unseal<T>(store.key, row, place) : undefined
  // It may have changed while it was read.
  const since = pending.find(place)
  return since === undefined ? kept : (since?.value as T | undefined)
}

const isOver = ({ until }: Pick<KeptRow, 'until'>) => until !== undefined && until <= serverNow()

/** Everything kept under a prefix, in the order of the keys. */
export async function readKeptAll<T>(prefix: string): Promise<readonly T[]> {
  const store = await resumeDevice()
  if (!store) return []
  const { key, personId } = store
  const start = placeOf(personId, prefix)
  const rows = (key && (await onDisk((database) => database.getAll('kept', rangeOf(start))))?.value) || []
  const found = new Map<string, unknown>()
  const pending = pendingOf(personId)
  await Promise.all(
    rows.map(async (row) => {
      if (key && !isOver(row) && pending.find(row.place) === undefined) found.set(row.place, await unseal(key, row, row.place))
    }),
  )
  for (const [place, change] of pending.batch()?.changes ?? []) if (place.startsWith(start) && change) found.set(place, change.value)
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, value]) => (value === undefined ? [] : [value as T]))
}

async function change(changes: readonly (readonly [key: string, change: Change])[]): Promise<boolean> {
  const personId = signedInPerson()
  const set = (id: string) => {
    for (const [key, one] of changes) pendingOf(id).set(placeOf(id, key), one)
  }
  // At once, so that a read right after it finds it.
  if (personId !== undefined) set(personId)
  const store = await resumeDevice()
  if (!store) return false
  if (personId === undefined) set(store.personId)
  return save(store)
}

/**
 * `of`: the trajectories that the value comes from. It is removed when the person may no longer read one of them. `follows`: the key of the
 * value that decides how long this one is kept.
 */
export type About = { readonly of?: readonly string[]; readonly follows?: string }

/** Seven days, or until the coach's access ends if that is earlier. */
function termOf({ of = [], follows }: About): Omit<Kept, 'value'> {
  const me = queryClient.getQueryData<Me | null>(meKey)
  if (follows !== undefined) return { of, follows: placeOf(me?.personId ?? '', follows) }
  const ends = (me?.guestOf ?? []).flatMap(({ trajectoryId, until }) => (until !== null && of.includes(trajectoryId) ? [until] : []))
  return { until: Math.min(serverNow() + keptFor, ...ends), of }
}

/** True: it is on disk. False: it lives in memory only. Without a person it is not kept at all. */
export function keep(key: string, value: unknown, about: About = {}): Promise<boolean> {
  return change([[key, { value, ...termOf(about) }]])
}

/** Many at once, in one transaction. */
export function keepAll(entries: readonly (readonly [key: string, value: unknown])[], about: About = {}): Promise<boolean> {
  return change(entries.map(([key, value]) => [key, { value, ...termOf(about) }]))
}

export async function dropOne(key: string): Promise<void> {
  await change([[key, null]])
}

/** Everything kept under a prefix. To drop one thing of which the name could begin another's: `dropOne`. */
export async function dropKept(prefix: string): Promise<void> {
  const store = await resumeDevice()
  if (!store) return
  pendingOf(store.personId).drop(placeOf(store.personId, prefix))
  await save(store)
}

/** At sign-out: the key and everything kept to read are gone. Writes that were not sent stay as ciphertext. */
export async function forgetDevice(): Promise<void> {
  current = null
  pendingByPerson.clear()
  clearInterval(watch)
  watch = undefined
  await Promise.all([forgetKey(), forgetPush()])
}
