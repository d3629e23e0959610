// Graduation: the owner ends a trajectory and decides until when the coach may still read. The space and its content stay.
import type { Actor } from '#method/access/actor.ts'
import { canEndAccess } from '#method/access/space.access.ts'
import { isAccessEnd } from '#method/graduation/access-after.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { stampWrite } from '../../weigh-write.ts'
import { endSignInLinks } from '../person/sign-in/links.usecases.ts'
import { reachTrajectory } from './reach.usecases.ts'
import { lockTrajectory, moveGrants, updateTrajectory } from './trajectory.repository.ts'
import { getTrajectory, type TrajectoryBody, type TrajectoryView } from './trajectory.usecases.ts'

type Graduate = { readonly actor: Actor; readonly trajectoryId: string; readonly accessUntil: number | null }

/**
 * `accessUntil` null: access ends now. A second call changes the day while the coach still has access. Ended access cannot be restored this
 * way.
 */
export async function graduate(
  { actor, trajectoryId, accessUntil }: Graduate,
  dependencies: Dependencies,
): Promise<TrajectoryView | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  if (!canEndAccess(actor, { spaceId: reach.spaceId, trajectoryId })) return refuse(403, 'access.not-yours')
  const now = dependencies.clock()
  const until = accessUntil ?? now
  if (!isAccessEnd(until, now)) return refuse(422, 'access.day-not-possible')
  await inTransaction(dependencies, async (within) => {
    const { database } = within
    const row = await lockTrajectory(database, reach.spaceId, trajectoryId)
    const known = await within.vault.open<TrajectoryBody>(reach.spaceId, trajectoryId, row.body)
    // Also when the coach ended it before: from now on only the owner opens it again.
    const body = await within.vault.seal(reach.spaceId, trajectoryId, { ...known, endedBy: actor.personId } satisfies TrajectoryBody)
    const end = row.ended_at === null ? { ended_at: now, ...stampWrite(row, ['ended']) } : { version: row.version, written: row.written }
    await updateTrajectory(database, reach.spaceId, trajectoryId, { body, ...end })
    await moveGrants(database, reach.spaceId, trajectoryId, { present: now, until })
    await endSignInLinks(reach.trajectory.coachee_id, within)
  })
  return getTrajectory({ actor, trajectoryId }, dependencies)
}
