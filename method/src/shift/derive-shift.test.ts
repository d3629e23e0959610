import { describe, expect, it } from 'vitest'
import type { TensionView } from '#method/session/session-view.ts'
import { deriveShift } from '#method/shift/derive-shift.ts'

const tension: TensionView = {
  tensionId: 't',
  before: { brake: 7, strength: 3 },
  after: { brake: 8, strength: 6 },
  bodyNote: 'ruimte',
  words: 'ik mag',
  answer: 'shift',
  at: 4,
}

describe('a shift', () => {
  it('is what the coachee confirms, also when the brake was felt more strongly', () => {
    expect(deriveShift(tension)).toMatchObject({ answer: 'shift', brakeChange: 1, strengthChange: 3, words: 'ik mag', bodyNote: 'ruimte' })
  })
  it('does not follow from the sliders', () => {
    expect(deriveShift({ ...tension, after: { brake: 0, strength: 10 }, answer: null }).answer).toBe(null)
  })
  it('can be answered with "no shift", and without any sliders', () => {
    expect(deriveShift({ ...tension, before: null, answer: 'no-shift' })).toMatchObject({
      answer: 'no-shift',
      brakeChange: null,
      strengthChange: null,
    })
  })
})
