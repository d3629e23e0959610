// Who may see, make, offer, answer and take back a finding (vondst). What may become of it: finding/answer-finding.ts.
import type { Actor, Place } from '#method/access/actor.ts'
import { isGuestCoach, isOwner, isOwnerOrGuestCoach } from '#method/access/space.access.ts'
import type { Finding, FindingKind } from '#method/finding/finding.ts'
import { isOwnKind } from '#method/finding/kinds.ts'

/** What access to a finding depends on. `sharedWith`: the trajectories whose coach reads it now. */
export type FindingPlace = Place & Pick<Finding, 'state' | 'madeBy'> & { readonly sharedWith: readonly string[] }

/**
 * May this person read the finding? The owner of the space always. A coach: when it is shared with a trajectory in which the coach is
 * a guest now; a withdrawn one only when the coach made it. Which fields the owner left out is said in sharing/share-parts.ts, and
 * what else the coach must be able to read beside it in sharing/needs.ts (I3).
 */
export function canReadFinding(actor: Actor, finding: FindingPlace, now: number): boolean {
  const { spaceId, sharedWith } = finding
  if (isOwner(actor, spaceId)) return true
  if (finding.state === 'withdrawn' && finding.madeBy !== actor.personId) return false
  return sharedWith.some((trajectoryId) => isGuestCoach(actor, { spaceId, trajectoryId }, now))
}

/** Owner and coach of the trajectory may keep something; what only the person can say, the owner alone. */
export function canMakeFinding(actor: Actor, place: Place, kind: FindingKind, now: number): boolean {
  return isOwnKind(kind) ? isOwner(actor, place.spaceId) : isOwnerOrGuestCoach(actor, place, now)
}

/** Only the coach offers, in the trajectory, and only what that coach made. */
export function canOfferFinding(actor: Actor, finding: FindingPlace, now: number): boolean {
  return isGuestCoach(actor, finding, now) && !isOwner(actor, finding.spaceId) && finding.madeBy === actor.personId
}

/** Accepting, rewording and refusing is for the owner of the space alone. */
export function canAnswerFinding(actor: Actor, finding: FindingPlace): boolean {
  return isOwner(actor, finding.spaceId)
}

/** Only who made it takes it back, while still welcome in the space. Source: finding.ts (withdrawn). */
export function canWithdrawFinding(actor: Actor, finding: FindingPlace, now: number): boolean {
  return finding.madeBy === actor.personId && isOwnerOrGuestCoach(actor, finding, now)
}

/**
 * Meaning: may change the wording.
 * Rule: the owner, of what is theirs (accepted); the coach of the trajectory, of own findings that were not answered yet.
 * Source: I8, I12.
 * @example canReviseFinding(coach, { ...finding, state: 'accepted' }, now) // false
 */
export function canReviseFinding(actor: Actor, finding: FindingPlace, now: number): boolean {
  if (isOwner(actor, finding.spaceId)) return finding.state === 'accepted'
  return canOfferFinding(actor, finding, now) && (finding.state === 'noted' || finding.state === 'offered')
}

/** Private or shared is for the owner to say. */
export function canShareFinding(actor: Actor, finding: FindingPlace): boolean {
  return isOwner(actor, finding.spaceId)
}
