// The waiting list of things said on this device: in order, never lost, never dropped silently.
// Pure of browser and network: storage and sending come in. Not: encryption (outbox-storage.ts), React (outbox.ts).

/** One write as it waits. The same `id` said again before it was sent replaces the earlier wording in its place. */
export type WaitingWrite = { readonly id: string; readonly key: string; readonly input: unknown }
export type StoredWrite = WaitingWrite & { readonly seq: number; readonly refused: string | null }

export type OutboxStorage = {
  /** Adds at the end, or replaces the waiting one with the same id. Resolves when it is on disk. */
  readonly put: (write: WaitingWrite) => Promise<void>
  /** In order. */
  readonly all: () => Promise<readonly StoredWrite[]>
  /** Removes those still as they were read: one replaced meanwhile stays. */
  readonly remove: (writes: readonly StoredWrite[]) => Promise<void>
  readonly setRefused: (write: StoredWrite, code: string | null) => Promise<void>
}

/** idle: nothing waits. waiting: kept here until there is a connection. signed-out: waits until the person signs in again. */
export type OutboxState = 'idle' | 'sending' | 'waiting' | 'signed-out'
export type OutboxStatus = { readonly waiting: number; readonly refused: number; readonly state: OutboxState }

/** What became of sending: null when it arrived, otherwise status and stable code. */
export type SendResult = { readonly status: number; readonly code: string } | null
export type Outcome = 'sent' | 'refused' | 'later' | 'signed-out'

export const recordEventsKey = 'POST /api/trajectories/:trajectoryId/sessions/:sessionId/events'
const batchSize = 500

type EventsInput = { readonly params: { readonly sessionId: string }; readonly body: { readonly events: readonly unknown[] } }
export type Batch = { readonly writes: readonly StoredWrite[]; readonly key: string; readonly input: unknown }

/** The first thing to send: one write, or a run of events of one session together. */
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

/** What an answer means. No answer, a busy server and a server in trouble are tried again; a refusal never is. */
export function outcomeOf(result: SendResult): Outcome {
  if (result === null) return 'sent'
  if (result.status === 401) return 'signed-out'
  if (result.status === 0 || result.status >= 500 || result.status === 408 || result.status === 425 || result.status === 429) return 'later'
  return 'refused'
}

/** Seconds to wait after so many failures in a row: 2, 4, 8 … at most 60. */
export function backOff(failures: number): number {
  return Math.min(60, 2 ** Math.max(1, failures))
}

export type FlushReport = { readonly outcome: Outcome | 'empty'; readonly sent: number }

/**
 * Sends everything that waits, in order, until the list is empty or something says: not now.
 * A batch that is refused is offered again one by one, so that only what is really refused is set aside.
 */
export async function flushQueue(storage: OutboxStorage, send: (key: string, input: unknown) => Promise<SendResult>): Promise<FlushReport> {
  let sent = 0
  let alone: readonly StoredWrite[] = []
  for (;;) {
    const waiting = (await storage.all()).filter((write) => write.refused === null)
    const seqsAlone = new Set(alone.map((write) => write.seq))
    const first = waiting[0]
    const batch = first && seqsAlone.has(first.seq) ? { writes: [first], key: first.key, input: first.input } : nextBatch(waiting)
    if (!batch) return { outcome: sent > 0 ? 'sent' : 'empty', sent }
    const result = await send(batch.key, batch.input)
    const outcome = outcomeOf(result)
    if (outcome === 'sent') {
      await storage.remove(batch.writes)
      sent += batch.writes.length
    } else if (outcome === 'refused') {
      const [only] = batch.writes
      if (batch.writes.length > 1) alone = batch.writes
      else if (only) await storage.setRefused(only, result?.code ?? 'refused')
    } else return { outcome, sent }
  }
}
