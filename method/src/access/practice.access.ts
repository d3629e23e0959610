// What a practice (praktijk) allows: members, invitations, settings. Never content: content rules do not look at memberships.
import type { Actor, PracticeRole } from '#method/access/actor.ts'

function hasRole(actor: Actor, practiceId: string, role: PracticeRole): boolean {
  return actor.memberships.some((membership) => membership.practiceId === practiceId && membership.role === role)
}

/** Every member sees the name and settings of the practice. */
export function canReadPractice(actor: Actor, practiceId: string): boolean {
  return actor.memberships.some((membership) => membership.practiceId === practiceId)
}

/** Add and remove members, and change roles and settings: the host of that practice. */
export function canManageMembers(actor: Actor, practiceId: string): boolean {
  return hasRole(actor, practiceId, 'host')
}

/** Invite a coachee to a trajectory: a coach of that practice. A host who is no coach may not. */
export function canInviteCoachee(actor: Actor, practiceId: string): boolean {
  return hasRole(actor, practiceId, 'coach')
}
