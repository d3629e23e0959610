// Who may see a krachtlijn (alignment) and say how it flows.
import type { Actor, Place } from '#method/access/actor.ts'
import { isOwnerOrGuestCoach } from '#method/access/space.access.ts'

/** The owner of the space and the coach of the trajectory. Source: I8; S60. */
export function canReadAlignment(actor: Actor, alignment: Place, now: number): boolean {
  return isOwnerOrGuestCoach(actor, alignment, now)
}

/**
 * Meaning: may say how strength flows through a layer.
 * Rule: owner and coach of the trajectory both; each statement carries who said it.
 * Source: S60, S64; alignment.ts (setBy).
 * @example canSetAlignmentState(stranger, alignment, now) // false
 */
export function canSetAlignmentState(actor: Actor, alignment: Place, now: number): boolean {
  return isOwnerOrGuestCoach(actor, alignment, now)
}
