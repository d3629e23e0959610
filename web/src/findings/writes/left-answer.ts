// An answer that can still be undone is kept on this device too, so that a tab that closes does not take it along.
import type { CallKey } from '#contract/client.ts'
import { serverNow } from '../../client/clock.ts'
import { dropKept, keep, readKeptAll } from '../../client/offline/device-store.ts'
import { queueWrite } from '../../client/outbox/outbox.ts'
import type { FindingWrite } from './finding-writes.ts'

type Left = { readonly findingId: string; readonly at: number; readonly write: FindingWrite }
const prefix = 'held-answer/'

export async function keepAnswer(findingId: string, write: FindingWrite): Promise<void> {
  await keep(`${prefix}${findingId}`, { findingId, at: serverNow(), write } satisfies Left).catch(() => undefined)
}

export async function dropAnswer(findingId: string): Promise<void> {
  await dropKept(`${prefix}${findingId}`).catch(() => undefined)
}

/** Sends answers held by an earlier page. Answers held by this page stay undoable. Sending twice is harmless. */
export async function sendLeftAnswers(): Promise<void> {
  for (const { findingId, at, write } of await readKeptAll<Left>(prefix)) {
    if (at >= performance.timeOrigin) continue
    await queueWrite(write as { id: string; key: CallKey; input: never })
    await dropAnswer(findingId)
  }
}
