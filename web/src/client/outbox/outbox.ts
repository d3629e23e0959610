// Everything said on this device goes out through here, now or when there is a connection again.
// `queueWrite` resolves when it is on disk; sending follows by itself.
import { useSyncExternalStore } from 'react'
import type { CallInput, CallKey } from '#contract/client.ts'
import { callQuietly } from '../api.ts'
import { onDeviceOpened, resumeDevice } from '../offline/device-store.ts'
import { backOff, flushQueue, type OutboxStatus, type Outcome, type SendResult, type StoredWrite } from './outbox-queue.ts'
import { outboxStorage } from './outbox-storage.ts'

let status: OutboxStatus = { waiting: 0, refused: 0, state: 'idle' }
let failures = 0
let notBefore = 0
let timer: ReturnType<typeof setTimeout> | undefined
let asked = false
let telling = false
let started = false
let checked = { personId: '', at: 0 }
const checkHolds = 10_000
const listeners = new Set<() => void>()

function setStatus(next: OutboxStatus): void {
  if (next.waiting === status.waiting && next.refused === status.refused && next.state === status.state) return
  status = next
  // A little later and together: a tap in a session is never held up by its own bookkeeping.
  if (telling) return
  telling = true
  setTimeout(() => {
    telling = false
    for (const listener of listeners) listener()
  }, 60)
}

async function send(key: string, input: unknown): Promise<SendResult> {
  try {
    await callQuietly(key as CallKey, input as CallInput<CallKey>)
    return null
  } catch (thrown) {
    const problem = (thrown as { problem?: { status?: number; code?: string } }).problem
    return { status: problem?.status ?? 0, code: problem?.code ?? 'network.unreachable' }
  }
}

async function count(): Promise<{ waiting: number; refused: number }> {
  const all = await outboxStorage.all()
  const refused = all.filter((write) => write.refused !== null).length
  return { waiting: all.length - refused, refused }
}

/**
 * Whether the server knows us as the person whose writes these are. Another tab, or a sign-in since, may have made the
 * cookie somebody else's; words of one person never leave under the name of another.
 */
async function maySend(): Promise<Outcome> {
  const personId = (await resumeDevice())?.personId
  if (personId === undefined) return 'signed-out'
  if (checked.personId === personId && Date.now() - checked.at < checkHolds) return 'sent'
  try {
    const me = await callQuietly('GET /api/me', {})
    if (me.personId !== personId) return 'signed-out'
    checked = { personId, at: Date.now() }
    return 'sent'
  } catch (thrown) {
    return (thrown as { problem?: { status?: number } }).problem?.status === 401 ? 'signed-out' : 'later'
  }
}

async function flushOnce(): Promise<void> {
  asked = false
  const before = await count()
  if (before.waiting === 0) return setStatus({ ...before, state: 'idle' })
  if (navigator.onLine === false) return setStatus({ ...before, state: 'waiting' })
  setStatus({ ...before, state: 'sending' })
  const permitted = await maySend()
  const outcome = permitted === 'sent' ? (await flushQueue(outboxStorage, send)).outcome : permitted
  const after = await count()
  failures = outcome === 'later' ? failures + 1 : 0
  notBefore = outcome === 'later' ? Date.now() + backOff(failures) * 1000 : 0
  if (outcome === 'later') schedule(backOff(failures) * 1000)
  setStatus({ ...after, state: after.waiting === 0 ? 'idle' : outcome === 'signed-out' ? 'signed-out' : 'waiting' })
}

/** One tab sends at a time; asking twice is asking once. */
export function flushOutbox(): void {
  if (asked) return
  asked = true
  const run = () => flushOnce().catch(() => undefined)
  if (navigator.locks) void navigator.locks.request('krachtlijn-outbox', run)
  else void run()
}

function schedule(delay: number): void {
  clearTimeout(timer)
  timer = setTimeout(flushOutbox, delay)
}

function wake(): void {
  notBefore = 0
  failures = 0
  flushOutbox()
}

/** Begins to send what waits: at start, and whenever the connection or the person comes back. Saying it twice is harmless. */
export function startOutbox(): void {
  if (started) return
  started = true
  window.addEventListener('online', wake)
  window.addEventListener('focus', wake)
  document.addEventListener('visibilitychange', wake)
  onDeviceOpened(wake)
  wake()
}

export async function queueWrite<K extends CallKey>(write: {
  readonly id: string
  readonly key: K
  readonly input: CallInput<K>
}): Promise<void> {
  setStatus({ ...status, waiting: status.waiting + 1, state: status.state === 'idle' ? 'sending' : status.state })
  await outboxStorage.put(write)
  startOutbox()
  schedule(Math.max(350, notBefore - Date.now()))
}

/** What still waits on this device, in order: for a screen that opens before it was sent. */
export async function listWaiting(): Promise<readonly StoredWrite[]> {
  return (await outboxStorage.all()).filter((write) => write.refused === null)
}

export async function listRefused(): Promise<readonly StoredWrite[]> {
  return (await outboxStorage.all()).filter((write) => write.refused !== null)
}

/** Offers everything that was refused once more. */
export async function retryRefused(): Promise<void> {
  for (const write of await listRefused()) await outboxStorage.setRefused(write, null)
  wake()
}

/** The person lets a refused write go, having seen it. */
export async function letGoRefused(): Promise<void> {
  await outboxStorage.remove(await listRefused())
  wake()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How many writes wait, how many were refused, and what is going on. */
/** Something waits here for a connection; what is on its way this very moment does not. */
export function isStuck({ waiting, state }: OutboxStatus): boolean {
  return waiting > 0 && state !== 'sending' && state !== 'idle'
}

export function useOutbox(): OutboxStatus {
  return useSyncExternalStore(
    subscribe,
    () => status,
    () => status,
  )
}
