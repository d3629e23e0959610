// The owner erases a finding: its wordings, its shares and what a coach read of it. In the session it came from, what was said there stays.
import { canEraseContent } from '#method/access/erase.access.ts'
import { eraseRows } from '../../database/erase-rows.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { reachTrajectory } from '../trajectory/reach.usecases.ts'
import { lockFinding } from './finding.repository.ts'
import type { AskedFinding } from './finding.usecases.ts'
import { findReadable } from './finding-context.usecases.ts'

/** Idempotent. `trajectoryId`: any trajectory of the space. A coach gets 403 for what they read, and 404 for anything else. */
export async function eraseFinding(
  { actor, trajectoryId, findingId }: AskedFinding,
  dependencies: Dependencies,
): Promise<{ ok: true } | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'finding.unknown')
  const { spaceId } = reach
  if (!canEraseContent(actor, { spaceId, trajectoryId })) {
    const readable = await findReadable({ actor, reach, id: findingId }, dependencies)
    return readable === null ? refuse(404, 'finding.unknown') : refuse(403, 'finding.not-yours-to-erase')
  }
  return inTransaction(dependencies, async ({ database, vault }) => {
    if ((await lockFinding(database, spaceId, findingId)) === undefined)
      return vault.erasedOf(spaceId, [findingId]).has(findingId) ? { ok: true } : refuse(404, 'finding.unknown')
    await vault.rememberErased(spaceId, [findingId])
    await eraseRows.finding(database, spaceId, findingId)
    return { ok: true }
  })
}
