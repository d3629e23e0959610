// The owner shares a finding with the coach of one trajectory, without the fields they leave out, or withdraws that.
import { canReadFinding, canShareFinding } from '#method/access/finding.access.ts'
import { isOwnPlace } from '#method/access/space.access.ts'
import { notAfter } from '#method/session/event-time.ts'
import { changeShare, shareFor } from '#method/sharing/share.ts'
import { leavesNothing, mayBeLeftOut } from '#method/sharing/share-parts.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { reachTrajectory } from '../trajectory/reach.usecases.ts'
import { endShare, insertShare, lockFinding, sharesOf } from './finding.repository.ts'
import type { AskedFinding } from './finding.usecases.ts'
import { placeOf } from './finding-context.usecases.ts'
import { type OpenFinding, openFinding } from './keep-finding.ts'

/** A device's clock may be this much behind the server's (milliseconds); a new request must not count as older than a stored one. */
const clocksDiffer = 60_000

type Asked = AskedFinding & {
  /** null: the coach of this trajectory no longer reads it. */
  readonly leftOut: readonly string[] | null
  /** When the person decided, on their device. */
  readonly at?: number | undefined
}

/**
 * Sharing is ignored when another request about this share was made after `at`: it waited in a retry queue while another device changed or
 * withdrew the share. Withdrawing always counts, whenever it was requested.
 */
export async function shareFinding(asked: Asked, dependencies: Dependencies): Promise<OpenFinding | Refusal> {
  const { actor, trajectoryId, findingId, leftOut } = asked
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'finding.unknown')
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    const row = await lockFinding(database, reach.spaceId, findingId)
    if (row === undefined || !canReadFinding(actor, placeOf(row), within.clock())) return refuse(404, 'finding.unknown')
    if (!canShareFinding(actor, placeOf(row))) return refuse(403, 'finding.not-yours-to-share')
    const finding = await openFinding(row, within)
    if (leftOut !== null) {
      const refusal = refusalOf(finding, leftOut, isOwnPlace({ spaceId: reach.spaceId, trajectoryId }))
      if (refusal !== null) return refusal
    }
    const before = shareFor(row, trajectoryId)
    const changed = leftOut === null ? before !== null : before === null || !isSame(before.leftOut, leftOut)
    if (!changed) return finding
    const all = await sharesOf(database, reach.spaceId, findingId, trajectoryId)
    const lastChange = Math.max(0, ...all.flatMap(({ shared_at, ended_at }) => [shared_at, ended_at ?? 0]))
    const decidedAt = notAfter(within.clock(), asked.at ?? within.clock())
    if (leftOut !== null && lastChange > decidedAt + clocksDiffer) return finding
    // Each request gets an instant of its own, also when two arrive within one millisecond.
    const at = Math.max(within.clock(), lastChange + 1)
    await endShare(database, reach.spaceId, findingId, trajectoryId, at)
    const where = { space_id: reach.spaceId, finding_id: findingId, trajectory_id: trajectoryId }
    if (leftOut !== null) await insertShare(database, { ...where, shared_at: at, leftOut })
    return { ...finding, row: { ...row, sharedWith: changeShare(row.sharedWith, trajectoryId, leftOut) } }
  })
}

function refusalOf({ row, body }: OpenFinding, leftOut: readonly string[], ownPlace: boolean): Refusal | null {
  // The own place has no coach.
  if (ownPlace) return refuse(422, 'share.no-coach')
  if (leftOut.some((field) => !mayBeLeftOut(body.kind, field))) return refuse(422, 'share.cannot-leave-out')
  // Before it was accepted, the wording is the coach's.
  if (leftOut.length > 0 && row.state !== 'accepted') return refuse(409, 'finding.not-yours-yet')
  return leavesNothing(body, leftOut) ? refuse(422, 'share.nothing-left') : null
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((field) => other.includes(field))
}
