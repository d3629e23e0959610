import { describe, expect, it } from 'vitest'
import { bodyOfStanding } from '#method/finding/stands.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import { isReady, offeredWording } from './offering.ts'

const noted = buildFinding(bodies.quality(), { id: 'f', state: 'noted', madeBy: 'marit' })

const marit = { personId: 'marit', as: 'coach' as const }

describe('a finding that is ready to offer', () => {
  it('is a quality with an act, by this coach', () => {
    const bodyOf = bodyOfStanding([noted])
    expect(isReady(noted, marit, bodyOf)).toBe(true)
    expect(isReady(noted, { ...marit, personId: 'someone' }, bodyOf)).toBe(false)
    expect(isReady(noted, { ...marit, as: 'coachee' }, bodyOf)).toBe(false)
    expect(isReady({ ...noted, body: bodies.quality({ act: '' }) }, marit, bodyOf)).toBe(false)
    expect(isReady({ ...noted, state: 'offered' }, marit, bodyOf)).toBe(false)
  })
  it('is an obstacle with its potential, unless it was refused', () => {
    const obstacle = buildFinding(bodies.obstacle({ potentialId: 'f' }), { state: 'noted', madeBy: 'marit' })
    expect(isReady(obstacle, marit, bodyOfStanding([noted]))).toBe(true)
    expect(isReady(obstacle, marit, bodyOfStanding([{ ...noted, state: 'refused' }]))).toBe(false)
  })
})

describe('the wording of an offered finding', () => {
  it('is the last wording before the answer', () => {
    const revision = (at: number, state: 'noted' | 'offered' | 'accepted', word: string) => ({ at, state, body: bodies.quality({ word }) })
    expect(offeredWording([revision(1, 'noted', 'a'), revision(3, 'accepted', 'c'), revision(2, 'offered', 'b')])).toMatchObject({
      word: 'b',
    })
    expect(offeredWording([])).toBeNull()
  })
})
