// Who owns a space (ruimte), and who is a guest there. Access is denied unless a rule here allows it. Practice memberships give none.
import type { Actor, Place } from '#method/access/actor.ts'

/** The space is this person's own. Invariant I8. */
export function isOwner(actor: Actor, spaceId: string): boolean {
  return actor.ownSpaceId === spaceId
}

/** This person is a guest in the space now, in any trajectory. A grant ends at the instant `until`, not after it. */
export function isGuest(actor: Actor, spaceId: string, now: number): boolean {
  return actor.guestOf.some((grant) => grant.spaceId === spaceId && (grant.until === null || now < grant.until))
}

/** This person is the coach of the trajectory that `place` belongs to. A place without trajectory has no coach. */
export function isGuestCoach(actor: Actor, place: Place, now: number): boolean {
  return actor.guestOf.some(
    (grant) => grant.spaceId === place.spaceId && grant.trajectoryId === place.trajectoryId && (grant.until === null || now < grant.until),
  )
}

/** This person is the coach of the trajectory that `place` belongs to, and the trajectory has not ended. */
export function isWritingCoach(actor: Actor, place: Place, now: number): boolean {
  const isOver = actor.guestOf.some(({ spaceId, trajectoryId, ended }) => {
    return ended === true && spaceId === place.spaceId && trajectoryId === place.trajectoryId
  })
  return !isOver && isGuestCoach(actor, place, now)
}

/** The owner of the space, or the coach of that trajectory until it ends. */
export function isOwnerOrWritingCoach(actor: Actor, place: Place, now: number): boolean {
  return isOwner(actor, place.spaceId) || isWritingCoach(actor, place, now)
}

type EndedBy = { readonly ended: boolean; readonly endedBy: string | null }

/**
 * Change the aim, the next date or the end of a trajectory: the owner, and the coach until it ends. After that the coach can only open it
 * again, and only an end of their own.
 */
export function canReviseTrajectory(
  actor: Actor,
  place: Place,
  now: EndedBy & { readonly at: number; readonly reopens: boolean },
): boolean {
  if (isOwner(actor, place.spaceId) || !now.ended) return isOwnerOrGuestCoach(actor, place, now.at)
  return now.reopens && now.endedBy === actor.personId && isGuestCoach(actor, place, now.at)
}

/** The owner of the space, or the coach of that trajectory. */
export function isOwnerOrGuestCoach(actor: Actor, place: Place, now: number): boolean {
  return isOwner(actor, place.spaceId) || isGuestCoach(actor, place, now)
}

/** The own place: the trajectory of a person without a coach. Its id is the id of the space, and no grant is ever given for it. */
export function isOwnPlace(place: Place): boolean {
  return place.trajectoryId === place.spaceId
}

/** The owner, in their own place. */
export function isOwnerAlone(actor: Actor, place: Place): boolean {
  return isOwnPlace(place) && isOwner(actor, place.spaceId)
}

/** Say when the coach's access ends: the owner of the space, in a trajectory with a coach. */
export function canEndAccess(actor: Actor, place: Place): boolean {
  return isOwner(actor, place.spaceId) && !isOwnPlace(place)
}
