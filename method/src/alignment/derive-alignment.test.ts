import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AlignmentState, flows } from '#method/alignment/alignment.ts'
import { alignmentAt, deriveAlignment, firstStall } from '#method/alignment/derive-alignment.ts'
import { layers } from '#method/moment/moment.ts'

const say = (part: Partial<AlignmentState>): AlignmentState => ({
  id: 'a',
  alignmentId: 'line',
  layer: 'beliefs',
  flow: 'flows',
  at: 0,
  setBy: 'coachee',
  words: '',
  sessionId: null,
  momentId: null,
  obstacleId: null,
  ...part,
})
const anyStates = fc.array(
  fc.record({ id: fc.uuid(), layer: fc.constantFrom(...layers), flow: fc.constantFrom(...flows), at: fc.nat({ max: 20 }) }).map(say),
  { maxLength: 30 },
)

describe('a krachtlijn', () => {
  it('is unknown in every layer until a person says something', () => {
    const view = deriveAlignment([])
    expect(new Set(Object.values(view.flows))).toEqual(new Set(['unknown']))
    expect(view.firstStall).toBe(null)
  })
  it('is what was said last, per layer', () => {
    const view = deriveAlignment([say({ id: 'b', flow: 'partly', at: 9 }), say({ id: 'a', flow: 'stalls', at: 4 })])
    expect(view.flows.beliefs).toBe('partly')
    expect(view.states.beliefs?.id).toBe('b')
    expect(view.history.beliefs.map((change) => `${change.from}>${change.to}`)).toEqual(['unknown>stalls', 'stalls>partly'])
  })
  it('stalls first in the stalling layer that is nearest to the core', () => {
    const view = deriveAlignment([
      say({ id: 'a', layer: 'behaviour', flow: 'stalls' }),
      say({ id: 'b', layer: 'identity', flow: 'stalls' }),
    ])
    expect(view.firstStall).toBe('identity')
    expect(firstStall({ ...view.flows, identity: 'partly' })).toBe('behaviour')
  })
  it('can be seen as it was on an earlier day', () => {
    const states = [say({ id: 'a', flow: 'stalls', at: 1 }), say({ id: 'b', flow: 'flows', at: 5 })]
    expect(alignmentAt(states, 4).firstStall).toBe('beliefs')
    expect(alignmentAt(states, 5).firstStall).toBe(null)
  })
  it('is the same in whatever order the statements arrive, and when one arrives twice', () => {
    fc.assert(
      fc.property(anyStates, (states) => void expect(deriveAlignment([...states, ...states].reverse())).toEqual(deriveAlignment(states))),
    )
  })
  it('looked at after the last statement is the krachtlijn of today', () => {
    fc.assert(fc.property(anyStates, (states) => void expect(alignmentAt(states, 20)).toEqual(deriveAlignment(states))))
  })
})
