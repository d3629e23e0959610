// Who may read a krachtlijn (alignment), and who may say how it flows.
import type { Actor, Place } from '#method/access/actor.ts'
import { isOwnerOrGuestCoach } from '#method/access/space.access.ts'

/** The owner of the space and the coach of the trajectory. Invariant I8. */
export function canReadAlignment(actor: Actor, alignment: Place, now: number): boolean {
  return isOwnerOrGuestCoach(actor, alignment, now)
}

/** The owner and the coach of the trajectory, both. Each statement stores who made it. */
export function canSetAlignmentState(actor: Actor, alignment: Place, now: number): boolean {
  return isOwnerOrGuestCoach(actor, alignment, now)
}
