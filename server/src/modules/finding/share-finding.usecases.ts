// The owner says per coach who reads a finding, and which fields that coach does not get.
import { canReadFinding, canShareFinding } from '#method/access/finding.access.ts'
import { isOwnPlace } from '#method/access/space.access.ts'
import { mayBeShared } from '#method/finding/kinds.ts'
import { changeShare, shareFor } from '#method/sharing/share.ts'
import { leavesNothing, mayBeLeftOut } from '#method/sharing/share-parts.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { reachTrajectory } from '../trajectory/reach.usecases.ts'
import { endShare, insertShare, lockFinding, sharesOf } from './finding.repository.ts'
import type { AskedFinding } from './finding.usecases.ts'
import { placeOf } from './finding-context.usecases.ts'
import { type OpenFinding, openFinding } from './keep-finding.ts'

/** A device's clock may be this many milliseconds behind ours; what was just said there must not count as old. */
const clocksDiffer = 60_000

type Asked = AskedFinding & {
  /** null: the coach of this trajectory no longer reads it. */
  readonly leftOut: readonly string[] | null
  /** When it was said, on the device. */
  readonly at?: number | undefined
}

/**
 * Sharing that waited on a device while a later word was said on another comes too late: the later word counts. Taking back always
 * counts, whenever it was said.
 */
export async function shareFinding(asked: Asked, dependencies: Dependencies): Promise<OpenFinding | Refusal> {
  const { actor, trajectoryId, findingId, leftOut } = asked
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'finding.unknown')
  return dependencies.database.transaction().execute(async (database) => {
    const within = { ...dependencies, database }
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
    const lastWord = Math.max(0, ...all.flatMap(({ shared_at, ended_at }) => [shared_at, ended_at ?? 0]))
    if (leftOut !== null && lastWord > (asked.at ?? within.clock()) + clocksDiffer) return finding
    // Each word has an instant of its own, also when two are said within one millisecond.
    const at = Math.max(within.clock(), lastWord + 1)
    await endShare(database, reach.spaceId, findingId, trajectoryId, at)
    const where = { space_id: reach.spaceId, finding_id: findingId, trajectory_id: trajectoryId }
    if (leftOut !== null) await insertShare(database, { ...where, shared_at: at, leftOut })
    return { ...finding, row: { ...row, sharedWith: changeShare(row.sharedWith, trajectoryId, leftOut) } }
  })
}

function refusalOf({ row, body }: OpenFinding, leftOut: readonly string[], ownPlace: boolean): Refusal | null {
  // No one coaches in a person's own place.
  if (ownPlace) return refuse(422, 'share.no-coach')
  if (!mayBeShared(body.kind)) return refuse(422, 'share.stays-private')
  if (leftOut.some((field) => !mayBeLeftOut(body.kind, field))) return refuse(422, 'share.cannot-leave-out')
  // Until it was accepted it is the coach's wording, which the coach has.
  if (leftOut.length > 0 && row.state !== 'accepted') return refuse(409, 'finding.not-yours-yet')
  return leavesNothing(body, leftOut) ? refuse(422, 'share.nothing-left') : null
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((field) => other.includes(field))
}
