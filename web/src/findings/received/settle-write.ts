// What a reader says of what others saw, as a write for the outbox, and what it does to the list on screen. Pure.
import type { CallInput, CallResult } from '#contract/client.ts'
import { canSettle, type ReceivedState } from '#method/witness/received.ts'

export type Received = CallResult<'GET /api/me/received'>['received'][number]
export const settleKey = 'POST /api/me/received/:receivedId/settle'
export type Settle = CallInput<typeof settleKey>

/** A later saying replaces one that still waits. */
export function settleWrite(receivedId: string, state: ReceivedState): { id: string; key: typeof settleKey; input: Settle } {
  return { id: `${receivedId}:settle`, key: settleKey, input: { params: { receivedId }, body: { state } } }
}

/** The list as it will be once the server has heard it. Applying one twice changes nothing more. */
export function applySettle(received: readonly Received[], { params, body }: Settle): readonly Received[] {
  return received.map((one) => (one.id === params.receivedId && canSettle(one.state, body.state) ? { ...one, state: body.state } : one))
}
