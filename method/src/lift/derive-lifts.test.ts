import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveLiftBalance, deriveLifts } from '#method/lift/derive-lifts.ts'
import { anyMoments } from '#method/testing/arbitrary-session.ts'
import { buildMoment } from '#method/testing/build-session.ts'

const thinking = buildMoment({ at: 0, dimension: 'thinking' })
const feeling = buildMoment({ at: 60, dimension: 'feeling', initiative: 'coach' })
const wanting = buildMoment({ at: 90, dimension: 'wanting', initiative: 'coachee' })

describe('lifting', () => {
  it('is a move of attention from one dimension to another', () => {
    expect(deriveLifts([thinking, feeling, wanting]).map((lift) => `${lift.from}>${lift.to}`)).toEqual([
      'thinking>feeling',
      'feeling>wanting',
    ])
  })
  it('does not happen while attention stays in one dimension', () => {
    expect(deriveLifts([thinking, buildMoment({ at: 5, dimension: 'thinking' })])).toEqual([])
  })
  it.each([
    ['yes', 1],
    ['partly', 1],
    ['no', 0],
    [null, 0],
  ] as const)('by a question that landed "%s" counts %i times', (landed, lifts) => {
    const prompt = buildMoment({ at: 5, dimension: 'feeling', speaker: 'coach', landed })
    expect(deriveLifts([thinking, prompt])).toHaveLength(lifts)
  })
  it('started by the coachee is a self-lift, when that was said', () => {
    const unsaid = buildMoment({ at: 95, dimension: 'thinking', initiative: null })
    expect(deriveLiftBalance([thinking, feeling, wanting, unsaid], 100).begun).toEqual({ coachee: 1, coach: 1, notSaid: 1 })
  })
  it('is not broken by a moment of which no dimension was said', () => {
    const unsaid = buildMoment({ at: 30, dimension: null })
    expect(deriveLifts([thinking, unsaid, feeling]).map(({ from, to }) => [from, to])).toEqual([['thinking', 'feeling']])
    expect(deriveLifts([thinking, unsaid, thinking])).toEqual([])
  })
})

describe('the balance of attention', () => {
  it('gives null, not zero, for what was not recorded', () => {
    const balance = deriveLiftBalance([], 100)
    expect(balance).toMatchObject({ lifts: 0, segments: [] })
    expect(balance.shares).toEqual({ thinking: null, feeling: null, wanting: null })
    expect(balance.sinceMs).toEqual({ thinking: null, feeling: null, wanting: null })
  })
  it('tells how long ago each dimension was visited', () => {
    expect(deriveLiftBalance([thinking, feeling], 100).sinceMs).toEqual({ thinking: 100, feeling: 40, wanting: null })
  })
  it('tells apart questions that landed, landed partly, did not land and were not judged', () => {
    const prompts = (['yes', 'partly', 'no', null] as const).map((landed, at) => buildMoment({ at, speaker: 'coach', landed }))
    expect(deriveLiftBalance(prompts, 9)).toMatchObject({ prompts: { yes: 1, partly: 1, no: 1, notJudged: 1 } })
  })
  it('draws the ribbon without gaps, up to now', () => {
    const ribbon = deriveLiftBalance([thinking, buildMoment({ at: 30 }), feeling, wanting], 100).segments
    expect(ribbon.map(({ dimension, from, to, momentIds }) => [dimension, from, to, momentIds.length])).toEqual([
      ['thinking', 0, 60, 2],
      ['feeling', 60, 90, 1],
      ['wanting', 90, 100, 1],
    ])
  })
  it('always adds up to one, and has one segment more than lifts', () => {
    fc.assert(
      fc.property(anyMoments, (moments) => {
        const balance = deriveLiftBalance(moments, 200_000)
        const sum = Object.values(balance.shares).reduce<number>((total, share) => total + (share ?? 0), 0)
        expect(sum).toBeCloseTo(balance.segments.length === 0 ? 0 : 1)
        expect(balance.lifts).toBe(Math.max(0, balance.segments.length - 1))
      }),
    )
  })
})
