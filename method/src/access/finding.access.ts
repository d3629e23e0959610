// Who may read, create, offer, answer and withdraw a finding (vondst). The states it goes through: finding/answer-finding.ts.
import type { Actor, Place } from '#method/access/actor.ts'
import { isGuestCoach, isOwner, isOwnerOrWritingCoach, isWritingCoach } from '#method/access/space.access.ts'
import type { Finding, FindingKind } from '#method/finding/finding.ts'
import { isOwnKind } from '#method/finding/kinds.ts'

/** What access to a finding depends on. `sharedWith`: the trajectories whose coach reads it now. */
export type FindingPlace = Place & Pick<Finding, 'state' | 'madeBy'> & { readonly sharedWith: readonly string[] }

/**
 * The owner of the space reads every finding. A coach reads it when it is shared with a trajectory in which the coach is a guest now; a
 * withdrawn one only when the coach made it. Invariants I8 and I11. Fields that the owner left out: sharing/share-parts.ts. What the coach
 * must be able to read with it: sharing/needs.ts (I3).
 */
export function canReadFinding(actor: Actor, finding: FindingPlace, now: number): boolean {
  const { spaceId, sharedWith } = finding
  if (isOwner(actor, spaceId)) return true
  if (finding.state === 'withdrawn' && finding.madeBy !== actor.personId) return false
  return sharedWith.some((trajectoryId) => isGuestCoach(actor, { spaceId, trajectoryId }, now))
}

/**
 * The owner, and the coach of the trajectory until it ends. Kinds in which a person speaks about themselves (`isOwnKind`): the owner only. Invariant I12.
 */
export function canMakeFinding(actor: Actor, place: Place, kind: FindingKind, now: number): boolean {
  return isOwnKind(kind) ? isOwner(actor, place.spaceId) : isOwnerOrWritingCoach(actor, place, now)
}

/** Only a coach offers, in that trajectory, and only findings they made themselves. Invariant I8. */
export function canOfferFinding(actor: Actor, finding: FindingPlace, now: number): boolean {
  return isWritingCoach(actor, finding, now) && !isOwner(actor, finding.spaceId) && finding.madeBy === actor.personId
}

/** Only the owner accepts, rewords and refuses. Invariants I8 and I12. */
export function canAnswerFinding(actor: Actor, finding: FindingPlace): boolean {
  return isOwner(actor, finding.spaceId)
}

/** Only the person who made it, while they are owner, or coach of a trajectory that has not ended. */
export function canWithdrawFinding(actor: Actor, finding: FindingPlace, now: number): boolean {
  return finding.madeBy === actor.personId && isOwnerOrWritingCoach(actor, finding, now)
}

/**
 * The owner revises what they accepted, and an own finding that is not complete yet (noted). The coach revises own findings that were not
 * answered yet. Invariants I8 and I12.
 */
export function canReviseFinding(actor: Actor, finding: FindingPlace, now: number): boolean {
  if (isOwner(actor, finding.spaceId))
    return finding.state === 'accepted' || (finding.state === 'noted' && finding.madeBy === actor.personId)
  return canOfferFinding(actor, finding, now) && (finding.state === 'noted' || finding.state === 'offered')
}

/** Only the owner decides what is private and what is shared. Invariant I8. */
export function canShareFinding(actor: Actor, finding: FindingPlace): boolean {
  return isOwner(actor, finding.spaceId)
}
