// Who may see, make, offer, answer and take back a finding (vondst). What may become of it: finding/answer-finding.ts.
import type { Actor, Place } from '#method/access/actor.ts'
import { isGuest, isGuestCoach, isOwner, isOwnerOrGuestCoach } from '#method/access/space.access.ts'
import type { Finding, FindingKind } from '#method/finding/finding.ts'
import { isOwnKind } from '#method/finding/kinds.ts'

export type FindingPlace = Place & Pick<Finding, 'state' | 'visibility' | 'madeBy' | 'sharedWith'>

/**
 * Meaning: may see this finding.
 * Rule: the owner of the space always. A private finding: nobody else. The coach of the trajectory it was made in: unless it
 * was withdrawn by somebody else. A finding that was shared with another trajectory: the coach of that one too, until it was
 * withdrawn. A shared finding outside any trajectory: every present guest of the space.
 * Source: I8; finding.ts (visibility); M37.
 * @example canReadFinding(coach, { ...finding, visibility: 'private' }, now) // false
 */
export function canReadFinding(actor: Actor, finding: FindingPlace, now: number): boolean {
  const { spaceId } = finding
  if (isOwner(actor, spaceId)) return true
  if (finding.state !== 'withdrawn' && finding.sharedWith.some((trajectoryId) => isGuestCoach(actor, { spaceId, trajectoryId }, now)))
    return true
  if (finding.visibility !== 'shared') return false
  if (finding.state === 'withdrawn' && finding.madeBy !== actor.personId) return false
  return finding.trajectoryId === null ? isGuest(actor, spaceId, now) : isGuestCoach(actor, finding, now)
}

/** Owner and coach of the trajectory may keep something; what only the person can say, the owner alone. Source: S20 to S22, M13; I12. */
export function canMakeFinding(actor: Actor, place: Place, kind: FindingKind, now: number): boolean {
  return isOwnKind(kind) ? isOwner(actor, place.spaceId) : isOwnerOrGuestCoach(actor, place, now)
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

/** Private or shared is for the owner to say. Source: I8, M37. */
export function canShareFinding(actor: Actor, finding: FindingPlace): boolean {
  return isOwner(actor, finding.spaceId)
}
