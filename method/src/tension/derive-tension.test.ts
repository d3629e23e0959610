import { describe, expect, it } from 'vitest'
import { canOpenTension, deriveTensionState, heldSince, heldWithinMs } from '#method/tension/derive-tension.ts'
import { bodies, buildMoment } from '#method/testing/build-session.ts'

const wish = (at: number) => buildMoment({ at, dimension: 'wanting', pole: 'potential' })
const brake = (at: number) => buildMoment({ at, dimension: 'feeling', pole: 'obstacle' })

describe('the tension field', () => {
  it('is seen as long as both poles are only thought about', () => {
    expect(deriveTensionState([buildMoment(), buildMoment({ pole: 'obstacle' })], null)).toBe('seen')
  })
  it('is felt once each pole was felt or wanted', () => {
    expect(deriveTensionState([wish(0), brake(heldWithinMs + 1)], null)).toBe('felt')
  })
  it('is held when both poles come within 90 seconds, with or without thinking in between', () => {
    expect(deriveTensionState([wish(0), buildMoment({ at: 5 }), brake(heldWithinMs)], null)).toBe('held')
    expect(heldSince([brake(10), wish(20)])).toBe(20)
  })
  it('is not held by a question that did not land', () => {
    expect(heldSince([wish(0), buildMoment({ at: 5, dimension: 'feeling', pole: 'obstacle', speaker: 'coach', landed: 'no' })])).toBe(null)
  })
  it('moves only when the coachee says so', () => {
    expect(deriveTensionState([], { answer: 'shift' })).toBe('moved')
    expect(deriveTensionState([wish(0), brake(1)], { answer: 'no-shift' })).toBe('held')
    expect(deriveTensionState([wish(0), brake(1)], { answer: null })).toBe('held')
  })
  it('can be opened with an ideal or quality and an inner obstacle, not with one pole alone', () => {
    expect(canOpenTension([{ body: bodies.obstacle() }])).toBe(false)
    expect(canOpenTension([{ body: bodies.ideal() }])).toBe(false)
    expect(canOpenTension([{ body: bodies.ideal() }, { body: bodies.obstacle() }])).toBe(true)
    expect(canOpenTension([{ body: bodies.quality() }, { body: bodies.obstacle() }])).toBe(true)
  })
  it('is not opened with an outer obstacle only', () => {
    expect(canOpenTension([{ body: bodies.ideal() }, { body: bodies.obstacle({ side: 'external' }) }])).toBe(false)
  })
})
