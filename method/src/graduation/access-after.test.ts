import { describe, expect, it } from 'vitest'
import { accessAfter, daysAfterEnd, isAccessEnd, longestDaysAfterEnd } from '#method/graduation/access-after.ts'

const day = 86_400_000
const now = 1_800_000_000_000

describe("the end of a coach's access", () => {
  it('is four weeks after the end, unless another day is chosen', () => {
    expect(accessAfter(now)).toBe(now + 28 * day)
    expect(isAccessEnd(accessAfter(now), now)).toBe(true)
  })
  it('can be any day from now to a year ahead', () => {
    expect([now, now - 1, now + longestDaysAfterEnd * day, now + longestDaysAfterEnd * day + 1].map((at) => isAccessEnd(at, now))).toEqual([
      true,
      false,
      true,
      false,
    ])
    expect(daysAfterEnd).toBeLessThan(longestDaysAfterEnd)
  })
})
