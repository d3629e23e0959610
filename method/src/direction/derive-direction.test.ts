import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DirectionInput, deriveDirection, strands } from '#method/direction/derive-direction.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import { dimensions, speakers } from '#method/moment/moment.ts'
import { bodies, buildFinding, buildMoment } from '#method/testing/build-session.ts'

const empty: DirectionInput = { sessions: [], findings: [], coacheeId: 'noor', periodOf: (at) => String(Math.floor(at / 100)) }
const check = (began?: 'self' | 'reminder' | 'coach'): FindingBody => ({
  kind: 'check',
  thought: 'x',
  felt: '',
  wanted: '',
  bodyPlace: '',
  ...(began ? { making: { began, answered: [] } } : {}),
})
const mine = { madeBy: 'noor', sharedWith: [] }

describe('who took the initiative', () => {
  it('a subject starts with the session and with each step, a lift with each movement', () => {
    const moments = [
      buildMoment({ id: 'a', at: 1, dimension: 'thinking', initiative: 'coach' }),
      buildMoment({ id: 'b', at: 5, dimension: 'feeling', initiative: 'coachee' }),
      buildMoment({ id: 'c', at: 8, dimension: 'feeling', initiative: 'coachee' }),
    ]
    const sessions = [
      {
        at: 1,
        moments,
        stepsVisited: [
          { step: 'contact' as const, at: 0 },
          { step: 'ideal' as const, at: 4 },
        ],
      },
    ]
    const [period] = deriveDirection({ ...empty, sessions })
    expect(period?.strands).toEqual({
      agenda: { byCoachee: 1, total: 2, notSaid: 0 },
      exercise: { byCoachee: 0, total: 0, notSaid: 0 },
      lift: { byCoachee: 1, total: 1, notSaid: 0 },
      sharing: { byCoachee: 0, total: 0, notSaid: 0 },
    })
  })
  it('a question of the coach that did not land starts no subject', () => {
    const moments = [
      buildMoment({ id: 'a', at: 1, speaker: 'coach', initiative: 'coach', landed: 'no' }),
      buildMoment({ id: 'b', at: 5, initiative: 'coachee' }),
    ]
    expect(deriveDirection({ ...empty, sessions: [{ at: 1, moments, stepsVisited: [] }] })[0]?.strands.agenda).toEqual({
      byCoachee: 1,
      total: 1,
      notSaid: 0,
    })
  })
  it('a subject or lift of which it was not said who began counts for neither, and is told apart', () => {
    const moments = [
      buildMoment({ id: 'a', at: 1, initiative: null }),
      buildMoment({ id: 'b', at: 2, dimension: 'feeling', initiative: 'coach' }),
      buildMoment({ id: 'c', at: 3, dimension: 'wanting', initiative: null }),
    ]
    const [period] = deriveDirection({ ...empty, sessions: [{ at: 1, moments, stepsVisited: [] }] })
    expect(period?.strands.agenda).toEqual({ byCoachee: 0, total: 0, notSaid: 1 })
    expect(period?.strands.lift).toEqual({ byCoachee: 0, total: 1, notSaid: 1 })
  })
  it('two devices that enter one step start one subject', () => {
    const moments = [buildMoment({ id: 'a', at: 2, step: 'ideal' }), buildMoment({ id: 'b', at: 4, step: 'ideal' })]
    const stepsVisited = [1, 3].map((at) => ({ step: 'ideal' as const, at }))
    expect(deriveDirection({ ...empty, sessions: [{ at: 1, moments, stepsVisited }] })[0]?.strands.agenda.total).toBe(1)
  })
  it('an exercise counts as the coachee’s initiative unless a reminder or the coach asked; writing an ideal is no exercise', () => {
    const findings = [check(), check('self'), check('reminder'), check('coach'), bodies.ideal()].map((body) => buildFinding(body, mine))
    expect(deriveDirection({ ...empty, findings })[0]?.strands.exercise).toEqual({ byCoachee: 2, total: 4, notSaid: 0 })
  })
  it('sharing counts what both can read, by who made it; noted and withdrawn findings do not count', () => {
    const findings = [
      buildFinding(bodies.quality(), { madeBy: 'coach' }),
      buildFinding(bodies.ideal(), { ...mine, sharedWith: [{ trajectoryId: 't', leftOut: [] }] }),
      buildFinding(bodies.ideal(), mine),
      buildFinding(bodies.quality(), { madeBy: 'coach', state: 'noted' }),
      buildFinding(bodies.ideal(), { ...mine, sharedWith: [{ trajectoryId: 't', leftOut: [] }], state: 'withdrawn' }),
    ]
    expect(deriveDirection({ ...empty, findings })[0]?.strands.sharing).toEqual({ byCoachee: 1, total: 2, notSaid: 0 })
  })
  it('periods are in order, and a period without any start is left out', () => {
    const findings = [550, 20, 330].map((createdAt) => buildFinding(check(), { ...mine, createdAt }))
    expect(deriveDirection({ ...empty, findings }).map(({ period }) => period)).toEqual(['0', '3', '5'])
    expect(deriveDirection(empty)).toEqual([])
  })
  it('never counts more for the coachee than in total, whatever happened', () => {
    const moment = fc.record({
      at: fc.nat(1000),
      dimension: fc.constantFrom(...dimensions),
      initiative: fc.constantFrom(...speakers, null),
    })
    const visit = fc.record({ step: fc.constant('ideal' as const), at: fc.nat(1000) })
    fc.assert(
      fc.property(fc.array(moment), fc.array(visit), (made, stepsVisited) => {
        const moments = made.toSorted((a, b) => a.at - b.at).map((part, index) => buildMoment({ ...part, id: String(index) }))
        for (const { strands: all } of deriveDirection({ ...empty, sessions: [{ at: 0, moments, stepsVisited }] }))
          for (const strand of strands) {
            expect(all[strand].byCoachee).toBeLessThanOrEqual(all[strand].total)
            expect(all[strand].byCoachee).toBeGreaterThanOrEqual(0)
          }
      }),
    )
  })
})
