// Who may ask a witness, read an answer, and give a quality. Access is denied unless a rule here allows it; a coach's grant gives none.
import type { Actor, Place } from '#method/access/actor.ts'
import { isOwner, isOwnPlace } from '#method/access/space.access.ts'

/** Ask a witness about oneself, see the state of the question, remind and withdraw it: the owner of the space. Invariant I8. */
export function canAskWitness(actor: Actor, spaceId: string): boolean {
  return isOwner(actor, spaceId)
}

/**
 * Read what a witness or giver wrote, and decide about it: only the person it is about. A coach sees the quality that the person makes of
 * it, when the person shares that finding. Invariants I8 and I11.
 */
export function canReadReceived(actor: Actor, spaceId: string): boolean {
  return isOwner(actor, spaceId)
}

/**
 * Give a quality to the coach of this trajectory inside the app: the coachee, while that coach is a guest there. In the other direction a
 * coach offers a finding.
 */
export function canGiveToCoach(actor: Actor, place: Place, coachIsGuest: boolean): boolean {
  return isOwner(actor, place.spaceId) && !isOwnPlace(place) && coachIsGuest
}
