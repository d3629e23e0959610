// Who may read a krachtlijn (alignment), and who may say how it flows.
import type { Actor, Place } from '#method/access/actor.ts'
import { isOwner, isOwnerOrGuestCoach, isOwnerOrWritingCoach } from '#method/access/space.access.ts'

/** The owner of the space and the coach of the trajectory. Invariant I8. */
export function canReadAlignment(actor: Actor, alignment: Place, now: number): boolean {
  return isOwnerOrGuestCoach(actor, alignment, now)
}

/** In milliseconds. */
const day = 86_400_000

/** A statement that was a slip can be taken back by the person who made it, within a day. After that it is part of the story. */
export function isSlip(state: { readonly setBy: string; readonly at: number }, personId: string, now: number): boolean {
  return state.setBy === personId && now - state.at < day
}

/** The owner, and the coach of the trajectory until it ends. Each statement stores who made it. */
export function canSetAlignmentState(actor: Actor, alignment: Place, now: number): boolean {
  return isOwnerOrWritingCoach(actor, alignment, now)
}

/** Title, ideal and qualities: the owner, and a coach of the trajectory only when they made it themselves. Invariant I8. */
export function canReviseAlignment(actor: Actor, alignment: Place & { readonly madeBy: string }, now: number): boolean {
  return isOwner(actor, alignment.spaceId) || (alignment.madeBy === actor.personId && isOwnerOrWritingCoach(actor, alignment, now))
}
