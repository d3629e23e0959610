import { describe, expect, it } from 'vitest'
import { placeInTime, spanOf } from './place-in-time.ts'

describe('a place in time', () => {
  it('lies between the first and the last, and in the middle of a single moment', () => {
    const span = spanOf([40, 20, 30])
    expect(span).toEqual({ from: 20, to: 40 })
    expect([20, 25, 40].map((at) => placeInTime(at, span ?? { from: 0, to: 1 }))).toEqual([0, 0.25, 1])
    expect(placeInTime(7, { from: 7, to: 7 })).toBe(0.5)
    expect(spanOf([])).toBeNull()
  })
})
