// Who may ask a witness, read what arrived, and give a quality. Denied unless said otherwise: no grant of a coach reaches any of it.
import type { Actor, Place } from '#method/access/actor.ts'
import { isOwner, isOwnPlace } from '#method/access/space.access.ts'

/**
 * Meaning: may ask a witness about oneself, see how that stands, remind and take it back.
 * Rule: the owner of the space alone.
 * Source: M26; I8.
 * @example canAskWitness(coach, coacheeSpaceId) // false
 */
export function canAskWitness(actor: Actor, spaceId: string): boolean {
  return isOwner(actor, spaceId)
}

/**
 * Meaning: may read what somebody saw, and say what becomes of it.
 * Rule: the person it is about, and nobody else, ever. What travels is the quality they kept, when they share that.
 * Source: M26 (the coachee reads first and decides what travels); I8, I11.
 * @example canReadReceived(coach, coacheeSpaceId) // false
 */
export function canReadReceived(actor: Actor, spaceId: string): boolean {
  return isOwner(actor, spaceId)
}

/**
 * Meaning: may give a quality to the coach of this trajectory, inside the app.
 * Rule: the person whose trajectory it is, while that coach is a guest there. The other way a coach offers a finding.
 * Source: S22; M4.
 * @example canGiveToCoach(coachee, { spaceId: 's', trajectoryId: 's' }, true) // false: nobody is there
 */
export function canGiveToCoach(actor: Actor, place: Place, coachIsGuest: boolean): boolean {
  return isOwner(actor, place.spaceId) && !isOwnPlace(place) && coachIsGuest
}
