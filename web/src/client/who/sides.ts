// The sides a person has (coach, coachee), and the one last chosen on this device.
import type { Me } from './kept-me.ts'

export type Side = 'coach' | 'coachee'

/** In the order of preference: the first one is shown when none was chosen. */
export function deriveSides(me: Pick<Me, 'memberships' | 'trajectories'>): readonly Side[] {
  const roles = new Set(me.memberships.map((membership) => membership.role))
  const sides: Side[] = []
  if (roles.has('coach') || roles.has('host')) sides.push('coach')
  // A coach has a space of their own too.
  if (roles.has('coachee') || roles.has('coach') || me.trajectories.length > 0 || sides.length === 0) sides.push('coachee')
  return sides
}

export function readSide(): Side | null {
  try {
    const kept = localStorage.getItem('side')
    return kept === 'coach' || kept === 'coachee' ? kept : null
  } catch {
    return null
  }
}
