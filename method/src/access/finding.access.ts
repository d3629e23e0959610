// Who may see, make, offer, answer and take back a finding (vondst). What may become of it: finding/answer-finding.ts.
import type { Actor, Place } from '#method/access/actor.ts'
import { isGuest, isGuestCoach, isOwner, isOwnerOrGuestCoach } from '#method/access/space.access.ts'
import type { Finding } from '#method/finding/finding.ts'

export type FindingPlace = Place & Pick<Finding, 'state' | 'visibility' | 'madeBy'>

/**
 * Meaning: may see this finding.
 * Rule: the owner of the space always. A private finding: nobody else. The coach of the trajectory it was made in: unless it
 * was withdrawn by somebody else. A shared finding outside any trajectory: every present guest of the space.
 * Source: I8; finding.ts (visibility); M37.
 * @example canReadFinding(coach, { ...finding, visibility: 'private' }, now) // false
 */
export function canReadFinding(actor: Actor, finding: FindingPlace, now: number): boolean {
  if (isOwner(actor, finding.spaceId)) return true
  if (finding.visibility !== 'shared') return false
  if (finding.state === 'withdrawn' && finding.madeBy !== actor.personId) return false
  return finding.trajectoryId === null ? isGuest(actor, finding.spaceId, now) : isGuestCoach(actor, finding, now)
}

/** Owner and coach of the trajectory may keep something. Source: S20 to S22, M13. */
export function canMakeFinding(actor: Actor, place: Place, now: number): boolean {
  return isOwnerOrGuestCoach(actor, place, now)
}

/** Only the coach offers, in the trajectory, and only what that coach made. Source: S70; I8. */
export function canOfferFinding(actor: Actor, finding: FindingPlace, now: number): boolean {
  return isGuestCoach(actor, finding, now) && !isOwner(actor, finding.spaceId) && finding.madeBy === actor.personId
}

/** Accepting, rewording and refusing is for the owner of the space alone. Source: I8, I12. */
export function canAnswerFinding(actor: Actor, finding: FindingPlace): boolean {
  return isOwner(actor, finding.spaceId)
}

/** Only who made it takes it back, while still welcome in the space. Source: finding.ts (withdrawn). */
export function canWithdrawFinding(actor: Actor, finding: FindingPlace, now: number): boolean {
  return finding.madeBy === actor.personId && isOwnerOrGuestCoach(actor, finding, now)
}

/** Private or shared is for the owner to say. Source: I8, M37. */
export function canShareFinding(actor: Actor, finding: FindingPlace): boolean {
  return isOwner(actor, finding.spaceId)
}
