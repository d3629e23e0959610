import { describe, expect, it } from 'vitest'
import { isPotentialAlive, potentialAliveSince } from '#method/potential/is-potential-alive.ts'
import { buildMoment } from '#method/testing/build-session.ts'

describe('potential is alive', () => {
  it('once the coachee feels or wants it', () => {
    expect(isPotentialAlive([buildMoment({ dimension: 'feeling' })])).toBe(true)
    expect(isPotentialAlive([buildMoment({ dimension: 'wanting' })])).toBe(true)
  })
  it('not while it is only thought about', () => {
    expect(isPotentialAlive([buildMoment({ dimension: 'thinking', layer: 'core' })])).toBe(false)
  })
  it('not when the obstacle is felt', () => {
    expect(isPotentialAlive([buildMoment({ dimension: 'feeling', pole: 'obstacle' })])).toBe(false)
  })
  it('not after a question that did not land, but after one that did', () => {
    const prompt = buildMoment({ dimension: 'feeling', speaker: 'coach', landed: 'no', at: 3 })
    expect(isPotentialAlive([prompt])).toBe(false)
    expect(isPotentialAlive([{ ...prompt, landed: null }])).toBe(false)
    expect(potentialAliveSince([prompt, { ...prompt, landed: 'partly', at: 8 }])).toBe(8)
  })
})
