// Whose space (ruimte) it is, and who is a guest there. Denied unless said otherwise. Memberships of a practice give nothing here.
import type { Actor, Place } from '#method/access/actor.ts'

/**
 * Meaning: the space is this person's own.
 * Rule: the actor's own space, and no other.
 * Source: I8; architecture (the space is the unit of ownership).
 * @example isOwner({ ...actor, ownSpaceId: 'a' }, 'a') // true
 */
export function isOwner(actor: Actor, spaceId: string): boolean {
  return actor.ownSpaceId === spaceId
}

/**
 * Meaning: this person is a guest in the space now, in whatever trajectory.
 * Rule: a grant for this space whose end has not come; the end itself is outside.
 * Source: architecture (guests with grants that name what, for what, until when); M23.
 * @example isGuest(actor, 'space', grant.until) // false
 */
export function isGuest(actor: Actor, spaceId: string, now: number): boolean {
  return actor.guestOf.some((grant) => grant.spaceId === spaceId && (grant.until === null || now < grant.until))
}

/**
 * Meaning: this person is the coach in the trajectory where something lies.
 * Rule: a running grant for that space and that trajectory; what lies in no trajectory has no guest.
 * Source: architecture; I8.
 * @example isGuestCoach(actor, { spaceId: 'space', trajectoryId: null }, now) // false
 */
export function isGuestCoach(actor: Actor, place: Place, now: number): boolean {
  return actor.guestOf.some(
    (grant) => grant.spaceId === place.spaceId && grant.trajectoryId === place.trajectoryId && (grant.until === null || now < grant.until),
  )
}

/** The owner of the space, or the coach in that trajectory. */
export function isOwnerOrGuestCoach(actor: Actor, place: Place, now: number): boolean {
  return isOwner(actor, place.spaceId) || isGuestCoach(actor, place, now)
}

/**
 * Meaning: what lies here lies in the space itself, in the person's own trajectory, without a coach.
 * Rule: the own trajectory bears the id of its space; nobody is ever a guest in it.
 * Source: S17, S56; M20.
 * @example isOwnPlace({ spaceId: 'a', trajectoryId: 'a' }) // true
 */
export function isOwnPlace(place: Place): boolean {
  return place.trajectoryId === place.spaceId
}

/** The owner, in the trajectory without a coach. */
export function isOwnerAlone(actor: Actor, place: Place): boolean {
  return isOwnPlace(place) && isOwner(actor, place.spaceId)
}

/**
 * Meaning: may say when the coach's access ends.
 * Rule: the owner of the space, of a trajectory with a coach.
 * Source: M23, M37.
 * @example canEndAccess(coach, { spaceId: 'space', trajectoryId: 't' }) // false
 */
export function canEndAccess(actor: Actor, place: Place): boolean {
  return isOwner(actor, place.spaceId) && !isOwnPlace(place)
}
