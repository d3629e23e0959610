import { describe, expect, it } from 'vitest'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import {
  applyFoundWrite,
  bodyOfIn,
  isReady,
  noteAgainWrite,
  offeredWording,
  offerWrite,
  reviseFoundWrite,
  withdrawFoundWrite,
} from './found-writes.ts'

const coach = { personId: 'marit', at: 7 }
const noted = buildFinding(bodies.quality(), { id: 'f', state: 'noted', madeBy: 'marit' })
const where = { trajectoryId: 'trajectory', findingId: 'f' }

describe('what the coach does with what came up', () => {
  it('offering and taking back show at once', () => {
    const offered = applyFoundWrite([noted], offerWrite(where), coach)
    expect(offered[0]?.state).toBe('offered')
    expect(applyFoundWrite(offered, withdrawFoundWrite(where), coach)[0]?.state).toBe('withdrawn')
  })
  it('once answered, nothing of it changes', () => {
    const accepted = { ...noted, state: 'accepted' as const }
    expect(applyFoundWrite([accepted], withdrawFoundWrite(where), coach)).toEqual([accepted])
  })
  it('what was not offered comes back as noted', () => {
    const [, again] = applyFoundWrite([{ ...noted, state: 'withdrawn' }], noteAgainWrite('g', 'trajectory', noted), coach)
    expect(again).toMatchObject({ id: 'g', state: 'noted', body: noted.body, sessionId: 'session' })
  })
  it('a new wording is taken literally', () => {
    expect(applyFoundWrite([noted], reviseFoundWrite(where, bodies.quality({ word: ' moed ' })), coach)[0]?.body).toMatchObject({
      word: ' moed ',
    })
  })
})

describe('ready to offer', () => {
  it('is a quality with an act, by this coach', () => {
    const bodyOf = bodyOfIn([noted])
    expect(isReady(noted, 'marit', bodyOf)).toBe(true)
    expect(isReady(noted, 'someone', bodyOf)).toBe(false)
    expect(isReady({ ...noted, body: bodies.quality({ act: '' }) }, 'marit', bodyOf)).toBe(false)
    expect(isReady({ ...noted, state: 'offered' }, 'marit', bodyOf)).toBe(false)
  })
  it('an obstacle needs its potential, and a refused one does not count', () => {
    const obstacle = buildFinding(bodies.obstacle({ potentialId: 'f' }), { state: 'noted', madeBy: 'marit' })
    expect(isReady(obstacle, 'marit', bodyOfIn([noted]))).toBe(true)
    expect(isReady(obstacle, 'marit', bodyOfIn([{ ...noted, state: 'refused' }]))).toBe(false)
  })
})

describe('how it was offered', () => {
  it('is the last wording before the answer', () => {
    const revision = (at: number, state: 'noted' | 'offered' | 'accepted', word: string) => ({ at, state, body: bodies.quality({ word }) })
    expect(offeredWording([revision(1, 'noted', 'a'), revision(3, 'accepted', 'c'), revision(2, 'offered', 'b')])).toMatchObject({
      word: 'b',
    })
    expect(offeredWording([])).toBeNull()
  })
})
