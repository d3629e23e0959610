// The owner erases a session that they held alone. The findings that came from it are theirs and stay.
import { canEraseSession } from '#method/access/erase.access.ts'
import { eraseRows } from '../../database/erase-rows.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { lockSession } from './session.repository.ts'
import { type AskedSession, reachSession } from './session.usecases.ts'

/** Idempotent. */
export async function eraseSession(asked: AskedSession, dependencies: Dependencies): Promise<{ ok: true } | Refusal> {
  const { actor, trajectoryId, sessionId } = asked
  const reached = await reachSession(asked, dependencies)
  if (reached === null)
    return dependencies.vault.erasedOf(actor.ownSpaceId, [sessionId]).has(sessionId) ? { ok: true } : refuse(404, 'session.unknown')
  const { spaceId } = reached.reach
  if (!canEraseSession(actor, { spaceId, trajectoryId })) return refuse(403, 'session.not-yours-to-erase')
  return inTransaction(dependencies, async ({ database, vault }) => {
    // Events that are being recorded at this moment arrive before, or find no session.
    await lockSession(database, spaceId, sessionId)
    await vault.rememberErased(spaceId, [sessionId])
    await eraseRows.session(database, spaceId, sessionId)
    return { ok: true }
  })
}
