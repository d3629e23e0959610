// Private or shared is for the owner to say, per coach: with whom, later, and taken back.
import { canReadFinding, canShareFinding } from '#method/access/finding.access.ts'
import { isOwnPlace } from '#method/access/space.access.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { reachTrajectory } from '../trajectory/reach.usecases.ts'
import { endShare, insertShare, lockFinding } from './finding.repository.ts'
import type { AskedFinding } from './finding.usecases.ts'
import { placeOf } from './finding-context.usecases.ts'
import { changeFinding, type OpenFinding, openFinding, type Visibility } from './keep-finding.ts'

/**
 * `trajectoryId` says with whose coach. Of what was made in that trajectory the visibility changes; anything else in the space is
 * shared with that trajectory as well, or no more.
 */
export async function shareFinding(
  asked: AskedFinding & { readonly visibility: Visibility },
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
