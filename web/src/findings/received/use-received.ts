// What others saw in me: read once, kept on this device, settled through the outbox. Only mine; no coach has an address for it.
import { useQueryClient } from '@tanstack/react-query'
import type { CallKey } from '#contract/client.ts'
import type { ReceivedState } from '#method/witness/received.ts'
import { call } from '../../client/api.ts'
import { keepIfChosen } from '../../client/offline/offline-choice.ts'
import { keptKey, useKept } from '../../client/offline/use-kept.ts'
import { listWaiting, queueWrite } from '../../client/outbox/outbox.ts'
import { useMe } from '../../client/who/me.ts'
import { applySettle, type Received, type Settle, settleKey, settleWrite } from './settle-write.ts'

const name = 'own-received'

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
    const write = settleWrite(receivedId, state)
    const next = applySettle(client.getQueryData<readonly Received[]>(key) ?? nothing, write.input)
    client.setQueryData(key, next)
    await queueWrite(write as { id: string; key: CallKey; input: never })
    await keepIfChosen(personId, name, next).catch(() => undefined)
  }
  return { ...kept, received, settle }
}

const nothing: readonly Received[] = []
