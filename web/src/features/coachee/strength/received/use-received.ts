// What others saw in me: read once, kept on this device, settled through the outbox. Only mine; no coach has an address for it.
import { useQueryClient } from '@tanstack/react-query'
import type { CallInput, CallKey, CallResult } from '#contract/client.ts'
import { canSettle, type ReceivedState } from '#method/witness/received.ts'
import { call } from '../../../../app/api.ts'
import { useMe } from '../../../../app/me.ts'
import { keepIfChosen } from '../../../../app/offline/offline-choice.ts'
import { listWaiting, queueWrite } from '../../../../app/offline/outbox.ts'
import { keptKey, useKept } from '../../../../app/offline/use-kept.ts'

export type Received = CallResult<'GET /api/me/received'>['received'][number]

const name = 'own-received'
const settleKey = 'POST /api/me/received/:receivedId/settle'
type Settle = CallInput<typeof settleKey>

/** The list as it will be once the server has heard it. */
export function applySettle(received: readonly Received[], { params, body }: Settle): readonly Received[] {
  return received.map((one) => (one.id === params.receivedId && canSettle(one.state, body.state) ? { ...one, state: body.state } : one))
}

async function readReceived(signal: AbortSignal): Promise<readonly Received[]> {
  let received: readonly Received[] = (await call('GET /api/me/received', {}, signal)).received
  for (const { key, input } of await listWaiting()) if (key === settleKey) received = applySettle(received, input as Settle)
  return received
}

export function useReceived() {
  const { personId } = useMe()
  const client = useQueryClient()
  const kept = useKept(name, readReceived)
  const received = kept.data ?? nothing
  async function settle(receivedId: string, state: ReceivedState): Promise<void> {
    const key = keptKey(personId, name)
    const input: Settle = { params: { receivedId }, body: { state } }
    const next = applySettle(client.getQueryData<readonly Received[]>(key) ?? nothing, input)
    client.setQueryData(key, next)
    await queueWrite({ id: `${receivedId}:settle`, key: settleKey as CallKey, input: input as never })
    await keepIfChosen(personId, name, next).catch(() => undefined)
  }
  return { ...kept, received, settle }
}

const nothing: readonly Received[] = []
