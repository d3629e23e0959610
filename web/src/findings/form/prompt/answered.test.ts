import { describe, expect, it } from 'vitest'
import { beginningOf, levelBefore, withAnswer } from './answered.ts'

describe('how something came to be written', () => {
  it('keeps each question that was answered once, with the help that stood above it', () => {
    const first = withAnswer(undefined, 'success.did', 'guidance', 'Ik wachtte')
    const second = withAnswer(withAnswer(first, 'success.felt', 'blank', 'warm'), 'success.did', 'cue', 'Ik wachtte af')
    expect(second).toEqual({
      began: 'self',
      answered: [
        { prompt: 'success.felt', level: 'blank' },
        { prompt: 'success.did', level: 'cue' },
      ],
    })
    expect(levelBefore(second, 'success.did')).toBe('cue')
    expect(levelBefore(second, 'success.wanted')).toBeUndefined()
  })
  it('forgets a question whose answer was taken out again', () => {
    const filled = withAnswer({ began: 'coach', answered: [] }, 'success.did', 'own', 'Ik wachtte')
    expect(withAnswer(filled, 'success.did', 'own', '  ')).toEqual({ began: 'coach', answered: [] })
  })
  it('began with the person, unless a link says otherwise', () => {
    expect([null, 'reminder', 'coach', 'x'].map(beginningOf)).toEqual(['self', 'reminder', 'coach', 'self'])
  })
})
