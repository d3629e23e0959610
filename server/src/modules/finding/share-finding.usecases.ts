// Private or shared is for the owner to say, per coach: with whom, later, and taken back.
import { canReadFinding, canShareFinding } from '#method/access/finding.access.ts'
import { isOwnPlace } from '#method/access/space.access.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { reachTrajectory } from '../trajectory/reach.usecases.ts'
import { endShare, insertShare, lastEndOfShare, lockFinding, type PlacedRow, revisionsOf } from './finding.repository.ts'
import type { AskedFinding } from './finding.usecases.ts'
import { placeOf } from './finding-context.usecases.ts'
import { changeFinding, type OpenFinding, openFinding, openRevision, type Visibility } from './keep-finding.ts'

/** The clock of a device may be this much behind ours; what was just said there must not count as old. */
const clocksDiffer = 60_000

/**
 * `trajectoryId` says with whose coach. Of what was made in that trajectory the visibility changes; anything else in the space is
 * shared with that trajectory as well, or no more. A sharing that waited on a device (`at`) while it was taken back on another
 * comes too late: taking back is the later word.
 */
export async function shareFinding(
  asked: AskedFinding & { readonly visibility: Visibility; readonly at?: number | undefined },
  dependencies: Dependencies,
): Promise<OpenFinding | Refusal> {
  const { actor, trajectoryId, findingId, visibility } = asked
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'finding.unknown')
  return dependencies.database.transaction().execute(async (database) => {
    const within = { ...dependencies, database }
    const row = await lockFinding(database, reach.spaceId, findingId)
    if (row === undefined || !canReadFinding(actor, placeOf(row), within.clock())) return refuse(404, 'finding.unknown')
    if (!canShareFinding(actor, placeOf(row))) return refuse(403, 'finding.not-yours-to-share')
    const finding = await openFinding(row, within)
    const at = within.clock()
    if (visibility === 'shared' && (await takenBackAt(row, trajectoryId, within)) > (asked.at ?? at) + clocksDiffer) return finding
    if (row.trajectory_id === trajectoryId)
      return row.visibility === visibility ? finding : changeFinding(finding, { visibility, byId: actor.personId, at }, within)
    if (isOwnPlace({ spaceId: reach.spaceId, trajectoryId })) return refuse(422, 'finding.nobody-there')
    const others = row.sharedWith.filter((id) => id !== trajectoryId)
    const isShared = others.length < row.sharedWith.length
    if (visibility === 'shared' && !isShared) await insertShare(database, reach.spaceId, findingId, trajectoryId, at)
    if (visibility === 'private' && isShared) await endShare(database, reach.spaceId, findingId, trajectoryId, at)
    return { ...finding, row: { ...row, sharedWith: visibility === 'shared' ? [...others, trajectoryId] : others } }
  })
}

/** When the coach of this trajectory was last told no; before all time when never. */
async function takenBackAt(row: PlacedRow, trajectoryId: string, dependencies: Dependencies): Promise<number> {
  if (row.trajectory_id !== trajectoryId) return lastEndOfShare(dependencies.database, row.space_id, row.id, trajectoryId)
  if (row.visibility === 'shared') return Number.NEGATIVE_INFINITY
  const revisions = await revisionsOf(dependencies.database, row.space_id, row.id)
  const opened = await Promise.all(revisions.map((revision) => openRevision(revision, dependencies)))
  const taken = opened.findLastIndex(({ visibility }, index) => visibility === 'private' && opened[index - 1]?.visibility === 'shared')
  return revisions[taken]?.at ?? Number.NEGATIVE_INFINITY
}
