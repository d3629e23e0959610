// What arrived from a witness or giver: read and decided on by the person it is about. A kept one becomes a finding of theirs.
import type { Actor } from '#method/access/actor.ts'
import { canReadReceived } from '#method/access/witness.access.ts'
import { canSettle, type ReceivedState } from '#method/witness/received.ts'
import type { ReceivedSource, Sighting } from '#method/witness/witness.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { ReceivedRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { receivedRecord } from '../../vault/record-names.ts'
import { insertReceived, lockReceived, receivedOfSpace, updateReceivedState } from './witness.repository.ts'

/** `behaviour`: what the witness was asked about. `replyId`: made on the device of the witness, as idempotency key. */
export type ReceivedBody = Sighting & { readonly behaviour: string; readonly replyId: string | null }
export type OpenReceived = { readonly row: ReceivedRow; readonly body: ReceivedBody }

export async function openReceived(row: ReceivedRow, { vault }: Pick<Dependencies, 'vault'>): Promise<OpenReceived> {
  return { row, body: await vault.open<ReceivedBody>(row.space_id, receivedRecord(row.id), row.body) }
}

type Arrival = { readonly spaceId: string; readonly source: ReceivedSource; readonly originId: string; readonly body: ReceivedBody }

/** The server makes the id: it becomes the id of the finding when it is kept, so an unknown sender must not choose it. */
export async function addReceived({ spaceId, source, originId, body }: Arrival, dependencies: Dependencies): Promise<OpenReceived> {
  const id = dependencies.makeId()
  const row: ReceivedRow = {
    space_id: spaceId,
    id,
    source,
    origin_id: originId,
    state: 'new',
    body: await dependencies.vault.seal(spaceId, receivedRecord(id), body),
    at: dependencies.clock(),
    settled_at: null,
  }
  await insertReceived(dependencies.database, row)
  return { row, body }
}

export async function listReceived({ actor }: { readonly actor: Actor }, dependencies: Dependencies): Promise<OpenReceived[]> {
  const rows = await receivedOfSpace(dependencies.database, actor.ownSpaceId)
  return Promise.all(rows.filter((row) => canReadReceived(actor, row.space_id)).map((row) => openReceived(row, dependencies)))
}

export async function settleReceived(
  { actor, receivedId, state }: { readonly actor: Actor; readonly receivedId: string; readonly state: ReceivedState },
  dependencies: Dependencies,
): Promise<OpenReceived | Refusal> {
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    const row = await lockReceived(database, actor.ownSpaceId, receivedId)
    if (row === undefined || !canReadReceived(actor, row.space_id)) return refuse(404, 'received.unknown')
    const from = row.state as ReceivedState
    if (!canSettle(from, state)) return refuse(409, 'received.kept')
    const next = from === state ? row : { ...row, state, settled_at: within.clock() }
    if (next !== row) await updateReceivedState(database, next)
    return openReceived(next, within)
  })
}
