// Sends every change that waits for the network. `queueWrite` stores it on this device
// and then sends it. When the device cannot store it, it goes to the server at once.
import { useSyncExternalStore } from 'react'
import type { CallInput, CallKey } from '#contract/client.ts'
import { call, callQuietly } from '../api.ts'
import { onStorageBack } from '../offline/device-database.ts'
import { onDeviceOpened, resumeDevice, signedInPerson } from '../offline/device-store.ts'
import { askDurable } from '../offline/durable.ts'
import { warnWhile } from '../offline/warn-before-leaving.ts'
import {
  backOff,
  flushQueue,
  type OutboxState,
  type OutboxStatus,
  type Outcome,
  outcomeOf,
  type Refusal,
  type SendResult,
  type StoredWrite,
} from './outbox-queue.ts'
import { outboxStorage, type Whereabouts } from './outbox-storage.ts'

/** In milliseconds. */
const sendLimit = 30_000
const lockLimit = 60_000
const diskPatience = 1_500
const serverPatience = 2_000
const restBeforeSending = 350
const checkHolds = 10_000

let state: OutboxState = 'idle'
let status: OutboxStatus = { waiting: 0, refused: 0, inMemory: 0, state }
let refusedWrites: readonly StoredWrite[] = []
let failures = 0
let notBefore = 0
let timer: ReturnType<typeof setTimeout> | undefined
let flushing: Promise<void> | null = null
let withoutLock: Promise<void> = Promise.resolve()
let telling = false
let started = false
let checked = { personId: '', at: 0 }
const listeners = new Set<() => void>()

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

function setState(next: OutboxState): void {
  state = next
  update()
}

function update(): void {
  const counts = outboxStorage.counts()
  const next: OutboxStatus = { ...counts, state: counts.waiting === 0 ? 'idle' : state === 'idle' ? 'sending' : state }
  if (next.inMemory > 0) warnWhile(isOnlyInMemory)
  if (
    next.waiting === status.waiting &&
    next.inMemory === status.inMemory &&
    next.state === status.state &&
    next.refused === 0 &&
    status.refused === 0
  )
    return
  status = next
  // A little later and together, so that a tap in a session never waits for it.
  if (telling) return
  telling = true
  setTimeout(() => {
    telling = false
    refusedWrites = outboxStorage.refused()
    for (const listener of listeners) listener()
  }, 60)
}

const isOnlyInMemory = () => outboxStorage.counts().inMemory > 0

async function send(key: string, input: unknown): Promise<SendResult> {
  try {
    await callQuietly(key as CallKey, input as CallInput<CallKey>, AbortSignal.timeout(sendLimit))
    return null
  } catch (thrown) {
    const problem = (thrown as { problem?: Refusal & { readonly status?: number } }).problem
    if (!problem) return { status: 0, code: 'network.unreachable' }
    const { status = 0, code, fields, current } = problem
    return { status, code, fields, current }
  }
}

/**
 * Does the server know this browser as the person whose writes these are? Another tab, or a sign-in since, may have changed the cookie;
 * the words of one person are never sent under the name of another.
 */
async function maySend(): Promise<Outcome> {
  const personId = signedInPerson() ?? (await resumeDevice())?.personId
  if (personId === undefined) return 'signed-out'
  if (checked.personId === personId && Date.now() - checked.at < checkHolds) return 'sent'
  try {
    const me = await callQuietly('GET /api/me', {})
    if (me.personId !== personId) return 'signed-out'
    checked = { personId, at: Date.now() }
    return 'sent'
  } catch (thrown) {
    const outcome = outcomeOf({ status: (thrown as { problem?: { status?: number } }).problem?.status ?? 0 })
    return outcome === 'refused' ? 'failing' : outcome
  }
}

async function flushOnce(): Promise<void> {
  flushing = null
  await outboxStorage.all()
  if (outboxStorage.counts().waiting === 0) return setState('idle')
  const offline = navigator.onLine === false
  // Signed out stays signed out until the server says otherwise: nothing on screen comes and goes with each attempt.
  if (!offline && state !== 'signed-out') setState('sending')
  const permitted = offline ? 'waiting' : await maySend()
  const outcome = permitted === 'sent' ? (await flushQueue(outboxStorage, send)).outcome : permitted
  const isLater = outcome === 'waiting' || outcome === 'failing'
  const tryAgain = isLater && !offline
  failures = tryAgain ? failures + 1 : 0
  notBefore = tryAgain ? Date.now() + backOff(failures) * 1000 : 0
  if (tryAgain) schedule(backOff(failures) * 1000)
  if (isLater) askDurable()
  setState(isLater || outcome === 'signed-out' ? outcome : 'idle')
}

/** One tab sends at a time; a second call while it sends does nothing. */
export function flushOutbox(): Promise<void> {
  flushing ??= inLock(() => flushOnce().catch(() => undefined))
  return flushing
}

/** A tab that the browser has frozen may hold the lock: sending a write twice is harmless, never sending it is not. */
async function inLock(run: () => Promise<void>): Promise<void> {
  await null
  // Without locks, as outside https: at least one at a time in this tab.
  if (!navigator.locks) {
    withoutLock = withoutLock.then(run)
    return withoutLock
  }
  return navigator.locks.request('krachtlijn-outbox', { signal: AbortSignal.timeout(lockLimit) }, run).catch(run)
}

function schedule(delay: number): void {
  clearTimeout(timer)
  timer = setTimeout(() => void flushOutbox(), delay)
}

function wake(): void {
  notBefore = 0
  failures = 0
  void flushOutbox()
}

/** Begins to send what waits: at start, and whenever the connection or the person comes back. Calling it twice is harmless. */
export function startOutbox(): void {
  if (started) return
  started = true
  outboxStorage.onChange(update)
  window.addEventListener('online', wake)
  window.addEventListener('focus', wake)
  document.addEventListener('visibilitychange', wake)
  onDeviceOpened(wake)
  onStorageBack(() => void flushOutbox())
  wake()
}

export type Queued = Whereabouts | 'sent'

/**
 * Gives how the write is stored. 'on-device': it survives a closed tab, and is sent when that can be. 'sent': the disk could not store it,
 * and the server has it. 'in-memory': neither; it is lost when this page closes before the connection is back.
 */
export async function queueWrite<K extends CallKey>(write: {
  readonly id: string
  readonly key: K
  readonly input: CallInput<K>
}): Promise<Queued> {
  startOutbox()
  const storing = outboxStorage.put(write)
  const whereabouts = await Promise.race([storing, pause(diskPatience).then((): Whereabouts => 'in-memory')])
  const rest = notBefore - Date.now()
  if (whereabouts === 'on-device' || rest > 0) {
    schedule(Math.max(restBeforeSending, rest))
    return whereabouts
  }
  await Promise.race([flushOutbox(), pause(serverPatience)])
  return outboxStorage.holds(write.id) ? whereabouts : 'sent'
}

/** What still waits on this device, in order: for a screen that opens before it was sent. */
export async function listWaiting(): Promise<readonly StoredWrite[]> {
  return (await outboxStorage.all()).filter((write) => write.refused === null)
}

/** Sends a refused write again, as it is or changed. */
export async function sendAgain({ id, key, input }: Pick<StoredWrite, 'id' | 'key' | 'input'>): Promise<void> {
  await outboxStorage.put({ id, key, input })
  wake()
}

/** Removes refused writes, after the person chose that. Gives the way to undo it. */
export async function letGo(writes: readonly StoredWrite[]): Promise<() => Promise<void>> {
  await outboxStorage.remove(writes)
  return async () => {
    for (const { id, key, input, refused, refusal } of writes)
      await outboxStorage.put({ id, key, input }, refusal ?? { code: refused ?? 'refused' })
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Something waits here for a connection, the server or the person; what is being sent at this moment does not count. */
export function isStuck({ waiting, state: now }: OutboxStatus): boolean {
  return waiting > 0 && now !== 'sending' && now !== 'idle'
}

/** Asks the person to sign in again when that is needed, and then sends what waits. */
export async function signInAndFlush(): Promise<void> {
  await call('GET /api/me', {}).then(flushOutbox, () => undefined)
}

export const outboxStatus = (): OutboxStatus => status

/** How many writes wait, how many were refused, how many are only in memory, and what the outbox is doing. */
export function useOutbox(): OutboxStatus {
  return useSyncExternalStore(subscribe, outboxStatus, outboxStatus)
}

/** What the server refused for good, in the order in which it was written. */
export function useRefused(): readonly StoredWrite[] {
  return useSyncExternalStore(
    subscribe,
    () => refusedWrites,
    () => refusedWrites,
  )
}
