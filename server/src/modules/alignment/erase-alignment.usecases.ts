// The owner erases a krachtlijn with all that was said about its layers, or one statement about a layer, whoever made it.
import type { Actor } from '#method/access/actor.ts'
import { canEraseContent } from '#method/access/erase.access.ts'
import { eraseRows } from '../../database/erase-rows.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { reachTrajectory } from '../trajectory/reach.usecases.ts'
import { findState, lockAlignment } from './alignment.repository.ts'
import { takeBackAlignmentState } from './alignment.usecases.ts'

type AskedAlignment = { readonly actor: Actor; readonly trajectoryId: string; readonly alignmentId: string }

/** Idempotent. `stateId` null: the whole krachtlijn. */
export async function eraseAlignment(
  { actor, trajectoryId, alignmentId, stateId = null }: AskedAlignment & { readonly stateId?: string | null },
  dependencies: Dependencies,
): Promise<{ ok: true } | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'alignment.unknown')
  const { spaceId } = reach
  return inTransaction(dependencies, async ({ database, vault }) => {
    const alignment = await lockAlignment(database, spaceId, alignmentId)
    const state = stateId === null ? undefined : await findState(database, spaceId, stateId)
    const isThere = alignment?.trajectory_id === trajectoryId && (stateId === null || state?.alignment_id === alignmentId)
    const mayErase = canEraseContent(actor, { spaceId, trajectoryId })
    const id = stateId ?? alignmentId
    if (!isThere) return mayErase && vault.erasedOf(spaceId, [id]).has(id) ? { ok: true } : refuse(404, 'alignment.unknown')
    if (!mayErase) return refuse(403, 'alignment.not-yours-to-erase')
    await vault.rememberErased(spaceId, [id])
    await (stateId === null ? eraseRows.alignment : eraseRows.statement)(database, spaceId, id)
    return { ok: true }
  })
}

/** One statement about a layer: the owner erases any, a coach takes back their own when it was a slip. Idempotent. */
export async function eraseStatement(
  input: AskedAlignment & { readonly stateId: string },
  dependencies: Dependencies,
): Promise<{ ok: true } | Refusal> {
  const { actor, trajectoryId } = input
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'alignment.unknown')
  const isOwners = canEraseContent(actor, { spaceId: reach.spaceId, trajectoryId })
  return isOwners ? eraseAlignment(input, dependencies) : takeBackAlignmentState(input, dependencies)
}
