// Finds a trajectory and the role of this person in it. Every use case about a trajectory starts here. Null becomes a 404, whatever the
// reason: unknown, of other people, or the grant ended.
import type { Actor } from '#method/access/actor.ts'
import { isGuestCoach, isOwner } from '#method/access/space.access.ts'
import type { TrajectoryRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { findTrajectory } from './trajectory.repository.ts'

export type Reach = { readonly trajectory: TrajectoryRow; readonly spaceId: string; readonly as: 'coach' | 'coachee' }

/** The spaces in which this person can have a trajectory: their own, and those where they are a guest. */
export function reachableSpaces(actor: Actor): string[] {
  return [...new Set([actor.ownSpaceId, ...actor.guestOf.map((grant) => grant.spaceId)])]
}

/** Null when this person is neither the owner of the space nor the coach of the trajectory now. */
export function reachOf(actor: Actor, trajectory: TrajectoryRow, now: number): Reach | null {
  const spaceId = trajectory.space_id
  if (isOwner(actor, spaceId)) return { trajectory, spaceId, as: 'coachee' }
  return isGuestCoach(actor, { spaceId, trajectoryId: trajectory.id }, now) ? { trajectory, spaceId, as: 'coach' } : null
}

/** The refusal of a write: trajectory.ended when that is why the coach may not, so that the screen can say so; otherwise `code`. */
export function refuseWrite({ as, trajectory }: Reach, code: string): Refusal {
  return refuse(403, as === 'coach' && trajectory.ended_at !== null ? 'trajectory.ended' : code)
}

export async function reachTrajectory(
  actor: Actor,
  trajectoryId: string,
  { database, clock }: Pick<Dependencies, 'database' | 'clock'>,
): Promise<Reach | null> {
  const trajectory = await findTrajectory(database, reachableSpaces(actor), trajectoryId)
  return trajectory === undefined ? null : reachOf(actor, trajectory, clock())
}
