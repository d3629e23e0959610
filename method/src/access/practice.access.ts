// What a practice (praktijk) may: members, invitations, settings. Never content; content rules do not look at memberships at all.
import type { Actor, PracticeRole } from '#method/access/actor.ts'

function hasRole(actor: Actor, practiceId: string, role: PracticeRole): boolean {
  return actor.memberships.some((membership) => membership.practiceId === practiceId && membership.role === role)
}

/** Any member sees the practice's name and settings. */
export function canReadPractice(actor: Actor, practiceId: string): boolean {
  return actor.memberships.some((membership) => membership.practiceId === practiceId)
}

/**
 * Meaning: may add and remove members, and change roles and settings.
 * Rule: the host of that practice.
 * Source: architecture (a practice is administration only).
 * @example canManageMembers(coach, practiceId) // false
 */
export function canManageMembers(actor: Actor, practiceId: string): boolean {
  return hasRole(actor, practiceId, 'host')
}

/**
 * Meaning: may invite a coachee to a trajectory.
 * Rule: a coach of that practice; a host who is no coach does not.
 * Source: M37; product, roles.
 * @example canInviteCoachee(host, practiceId) // false
 */
export function canInviteCoachee(actor: Actor, practiceId: string): boolean {
  return hasRole(actor, practiceId, 'coach')
}
