// Who stands where in a trajectory. Every content module asks here first, once per use case.
// null becomes a 404, whatever the reason: unknown, of somebody else, of another practice, or a grant that ended.
import { isGuestCoach, isOwner } from '#method/access/space.access.ts'
import type { Actor } from '../../actor.ts'
import type { TrajectoryRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { findTrajectory } from './trajectory.repository.ts'

export type Reach = { readonly trajectory: TrajectoryRow; readonly spaceId: string; readonly as: 'coach' | 'coachee' }

/** The spaces in which this person could have a trajectory: their own, and those they are a guest of. */
export function reachableSpaces(actor: Actor): string[] {
  return [...new Set([actor.ownSpaceId, ...actor.guestOf.map((grant) => grant.spaceId)])]
}

export function standingIn(actor: Actor, trajectory: TrajectoryRow, now: number): Reach | null {
  const spaceId = trajectory.space_id
  if (isOwner(actor, spaceId)) return { trajectory, spaceId, as: 'coachee' }
  return isGuestCoach(actor, { spaceId, trajectoryId: trajectory.id }, now) ? { trajectory, spaceId, as: 'coach' } : null
}

export async function reachTrajectory(
  actor: Actor,
  trajectoryId: string,
  { database, clock }: Pick<Dependencies, 'database' | 'clock'>,
): Promise<Reach | null> {
  const trajectory = await findTrajectory(database, reachableSpaces(actor), trajectoryId)
  return trajectory === undefined ? null : standingIn(actor, trajectory, clock())
}
