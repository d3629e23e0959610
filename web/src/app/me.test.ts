import { describe, expect, it } from 'vitest'
import { deriveSides } from './me.ts'

const membership = (role: 'coach' | 'coachee' | 'host') => ({ practiceId: 'p', practiceName: 'Praktijk', role })

describe('the sides of the work', () => {
  it('are both for a coach who is coached too, work first', () => {
    expect(deriveSides({ memberships: [membership('coachee'), membership('coach')], trajectories: [] })).toEqual(['coach', 'coachee'])
  })
  it('are one’s own space for a coachee, also when no longer with any practice', () => {
    expect(deriveSides({ memberships: [], trajectories: [{ id: 't', coachName: 'Marijke' }] })).toEqual(['coachee'])
    expect(deriveSides({ memberships: [], trajectories: [] })).toEqual(['coachee'])
  })
  it('are the practice for a host', () => {
    expect(deriveSides({ memberships: [membership('host')], trajectories: [] })).toEqual(['coach'])
  })
})
