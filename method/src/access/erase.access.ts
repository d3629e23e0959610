// Who may erase what is stored, and who may ask for it. The owner of a space decides about everything in it; a coach decides about nothing
// in it, except a space that no person has opened yet. Invariant I8.
import type { Actor, Place } from '#method/access/actor.ts'
import { isGuestCoach, isOwner, isOwnerAlone, isOwnPlace } from '#method/access/space.access.ts'

/** A finding, krachtlijn or statement in this space, whoever made it: its owner. */
export function canEraseContent(actor: Actor, place: Place): boolean {
  return isOwner(actor, place.spaceId)
}

/** A session alone: the owner. A session with a coach goes only with its trajectory. */
export function canEraseSession(actor: Actor, session: Place): boolean {
  return isOwnerAlone(actor, session)
}

/** A trajectory with its sessions, notes and agreements: the owner. The own place goes only with the space. */
export function canEraseTrajectory(actor: Actor, place: Place): boolean {
  return isOwner(actor, place.spaceId) && !isOwnPlace(place)
}

/**
 * A space that its owner never opened: the coach of the trajectory in it, who made it. Once the owner has been there, only the owner erases.
 */
export function canEraseUnopened(actor: Actor, place: Place, ownerWasThere: boolean, now: number): boolean {
  return !ownerWasThere && isGuestCoach(actor, place, now)
}

/** Ask the owner to erase the trajectory, put it away in the own list, and give up the own access: the coach of the trajectory. */
export function canLeaveTrajectory(actor: Actor, place: Place, now: number): boolean {
  return isGuestCoach(actor, place, now) && !isOwner(actor, place.spaceId)
}

/** The aim is in the words of the owner. Until the owner has been there, the coach who typed it may correct it. Invariant I12. */
export function canReviseAim(actor: Actor, place: Place, ownerWasThere: boolean, now: number): boolean {
  return isOwner(actor, place.spaceId) || canEraseUnopened(actor, place, ownerWasThere, now)
}

/** The owner changes their name in their settings. Until they have been there, the coach who typed it may correct it. */
export function canNameCoachee(actor: Actor, place: Place, ownerWasThere: boolean, now: number): boolean {
  return canEraseUnopened(actor, place, ownerWasThere, now)
}
