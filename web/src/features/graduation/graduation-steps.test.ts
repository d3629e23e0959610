import { describe, expect, it } from 'vitest'
import { emptyGraduation, emptyPart, partsOf, stepsOf, untilInstant } from './graduation-steps.ts'

describe('ending a trajectory', () => {
  it('without a coach has only the protocol steps', () => {
    expect(stepsOf(false)).toEqual(['protocol', 'title'])
    expect(stepsOf(true)).toContain('until')
    expect(stepsOf(true, true)).toEqual(['until'])
  })
  it('saves the lines taken along and the lines written, without empty ones', () => {
    const proposed = [
      { fromId: 'a', when: 'haast', thenI: 'adem uit' },
      { fromId: 'b', when: 'x', thenI: 'y' },
    ]
    const draft = { ...emptyGraduation, taken: ['a'], own: [emptyPart, { when: '', thenI: 'bel ik Sara' }] }
    expect(partsOf(draft, proposed)).toEqual([
      { when: 'haast', thenI: 'adem uit' },
      { when: '', thenI: 'bel ik Sara' },
    ])
  })
  it('ends the access of the coach at once, or at the end of the chosen day', () => {
    expect(untilInstant('today', 5)).toBe(null)
    const now = new Date(2026, 2, 10, 15, 30).getTime()
    expect(new Date(untilInstant('four-weeks', now) ?? 0)).toEqual(new Date(2026, 3, 8, 0, 0))
    expect(new Date((untilInstant('two-weeks', now) ?? 0) - 1).getDate()).toBe(24)
  })
})
