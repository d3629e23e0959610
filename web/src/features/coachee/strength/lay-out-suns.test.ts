import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutSuns, type SunInput, sunRadius } from './lay-out-suns.ts'

const items = fc.uniqueArray(
  fc.record({
    key: fc.string({ minLength: 1, maxLength: 12 }),
    word: fc.string({ minLength: 1, maxLength: 30 }),
    times: fc.integer({ min: 0, max: 40 }),
  }),
  {
    selector: (item) => item.key,
    maxLength: 24,
  },
)
const widths = fc.integer({ min: 260, max: 640 })

describe('my strength as suns', () => {
  it('no two suns touch, and none leaves the sky', () => {
    fc.assert(
      fc.property(items, widths, (list, width) => {
        const { suns, height } = layOutSuns(list, width)
        expect(suns).toHaveLength(list.length)
        suns.forEach((sun, index) => {
          expect(sun.x - sun.radius).toBeGreaterThanOrEqual(0)
          expect(sun.x + sun.radius).toBeLessThanOrEqual(width)
          expect(sun.y - sun.radius).toBeGreaterThanOrEqual(0)
          expect(sun.y + sun.radius).toBeLessThanOrEqual(height)
          for (const other of suns.slice(index + 1))
            expect(Math.hypot(sun.x - other.x, sun.y - other.y)).toBeGreaterThanOrEqual(sun.radius + other.radius)
        })
      }),
    )
  })
  it('the same qualities give the same sky', () => {
    fc.assert(
      fc.property(items, widths, (list, width) => {
        expect(layOutSuns(list, width)).toEqual(layOutSuns(structuredClone(list), width))
      }),
    )
  })
  it('a new quality leaves the others where they are beside each other', () => {
    const first: readonly SunInput[] = [
      { key: 'rust', word: 'rust', times: 11 },
      { key: 'moed', word: 'moed', times: 2 },
    ]
    const before = layOutSuns(first, 340).suns
    const after = layOutSuns([...first, { key: 'humor', word: 'humor', times: 1 }], 340).suns
    expect((after[1]?.x ?? 0) - (after[0]?.x ?? 0)).toBe((before[1]?.x ?? 0) - (before[0]?.x ?? 0))
    expect((after[1]?.y ?? 0) - (after[0]?.y ?? 0)).toBe((before[1]?.y ?? 0) - (before[0]?.y ?? 0))
  })
  it('seen more often is larger, within bounds', () => {
    expect(sunRadius({ word: 'moed', times: 6 }, 340)).toBeGreaterThan(sunRadius({ word: 'moed', times: 1 }, 340))
    expect(sunRadius({ word: 'moed', times: 5000 }, 340)).toBe(84)
    expect(sunRadius({ word: 'verantwoordelijkheid', times: 0 }, 340)).toBeGreaterThan(sunRadius({ word: 'moed', times: 0 }, 340))
  })
  it('an empty sky has no height', () => {
    expect(layOutSuns([], 340)).toEqual({ suns: [], height: 0 })
  })
})
