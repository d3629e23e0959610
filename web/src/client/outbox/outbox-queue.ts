// The outbox as a queue: writes in the order in which they were made, sent until the server has them, never dropped silently.
// Pure: storage and sending come in as arguments. Not here: disk and memory (outbox-storage.ts), timing (outbox.ts).

/** One write. A later write with the same `id`, made before it was sent, replaces it in its place. */
export type WaitingWrite = { readonly id: string; readonly key: string; readonly input: unknown }
/** Why the server refused a write for good. `current`: what is stored there now, when the write was based on an older version. */
export type Refusal = {
  readonly code: string
  readonly fields?: readonly { readonly path: string; readonly code: string }[] | undefined
  readonly current?: unknown
}
export type StoredWrite = WaitingWrite & { readonly seq: number; readonly refused: string | null; readonly refusal?: Refusal | undefined }

export type OutboxStorage = {
  /** Adds at the end, or replaces the waiting write with the same id. */
  readonly put: (write: WaitingWrite) => Promise<unknown>
  /** In order. */
  readonly all: () => Promise<readonly StoredWrite[]>
  /** Removes those that are still as they were read: a write that was replaced meanwhile stays. */
  readonly remove: (writes: readonly StoredWrite[]) => Promise<void>
  /** Sets the write aside: it is not sent any more. */
  readonly setRefused: (write: StoredWrite, code: string, refusal?: Refusal) => Promise<void>
}

/**
 * idle: nothing waits. waiting: there is no connection. failing: the server answers, but cannot take it now. signed-out: the person has
 * to sign in again first.
 */
export type OutboxState = 'idle' | 'sending' | 'waiting' | 'failing' | 'signed-out'
export type OutboxStatus = {
  readonly waiting: number
  readonly refused: number
  /** How many of both are in the memory of this page and not on disk. */
  readonly inMemory: number
  readonly state: OutboxState
}

/** null: the write arrived. Otherwise the status and the refusal; status 0: no answer. */
export type SendResult = (Refusal & { readonly status: number }) | null
/** waiting: no answer. failing: a server that is busy or broken. Both are tried again. */
export type Outcome = 'sent' | 'refused' | 'waiting' | 'failing' | 'signed-out'

export const recordEventsKey = 'POST /api/trajectories/:trajectoryId/sessions/:sessionId/events'
const batchSize = 500

type EventsInput = { readonly params: { readonly sessionId: string }; readonly body: { readonly events: readonly unknown[] } }
type Batch = { readonly writes: readonly StoredWrite[]; readonly key: string; readonly input: unknown }

/** The first thing to send: one write, or consecutive events of one session together. */
export function nextBatch(waiting: readonly StoredWrite[]): Batch | null {
  const first = waiting[0]
  if (!first) return null
  if (first.key !== recordEventsKey) return { writes: [first], key: first.key, input: first.input }
  const { params } = first.input as EventsInput
  const writes: StoredWrite[] = []
  const events: unknown[] = []
  for (const write of waiting) {
    if (write.key !== recordEventsKey) break
    const input = write.input as EventsInput
    if (input.params.sessionId !== params.sessionId || events.length + input.body.events.length > batchSize) break
    writes.push(write)
    events.push(...input.body.events)
  }
  return { writes, key: first.key, input: { params, body: { events } } }
}

/** Without an answer, and after a busy or failing server, a write is tried again; after a refusal it is not. */
export function outcomeOf(result: Pick<NonNullable<SendResult>, 'status'> | null): Outcome {
  if (result === null) return 'sent'
  const { status } = result
  if (status === 401) return 'signed-out'
  if (status === 0) return 'waiting'
  return status >= 500 || status === 408 || status === 425 || status === 429 ? 'failing' : 'refused'
}

/** Seconds to wait after so many failures in a row: 2, 4, 8 … at most 60. */
export function backOff(failures: number): number {
  return Math.min(60, 2 ** Math.max(1, failures))
}

type FlushReport = { readonly outcome: Outcome | 'empty'; readonly sent: number }

/**
 * Sends everything that waits, in order, until the queue is empty or the server cannot take it now.
 * A batch that is refused is sent again write by write, so that only the refused write is set aside.
 */
export async function flushQueue(storage: OutboxStorage, send: (key: string, input: unknown) => Promise<SendResult>): Promise<FlushReport> {
  let sent = 0
  let alone: readonly StoredWrite[] = []
  for (;;) {
    const waiting = (await storage.all()).filter((write) => write.refused === null)
    const idsAlone = new Set(alone.map((write) => write.id))
    const first = waiting[0]
    const batch = first && idsAlone.has(first.id) ? { writes: [first], key: first.key, input: first.input } : nextBatch(waiting)
    if (!batch) return { outcome: sent > 0 ? 'sent' : 'empty', sent }
    const result = await send(batch.key, batch.input)
    const outcome = outcomeOf(result)
    if (outcome === 'sent') {
      await storage.remove(batch.writes)
      sent += batch.writes.length
    } else if (outcome === 'refused') {
      const [only] = batch.writes
      if (batch.writes.length > 1) alone = batch.writes
      else if (only && result) {
        const { code, fields, current } = result
        await storage.setRefused(only, code, { code, fields, current })
      }
    } else return { outcome, sent }
  }
}
