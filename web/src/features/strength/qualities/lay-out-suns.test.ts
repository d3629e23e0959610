import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexicon } from '#method/quality/lexicon.data.ts'
import { longestPiece } from '../../../words/soft-hyphens.ts'
import { layOutSuns, letterSize, type SunInput, smallestLetter, sunRadius } from './lay-out-suns.ts'

const items = fc.uniqueArray(
  fc.record({
    key: fc.string({ minLength: 1, maxLength: 12 }),
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
      { key: 'rust', times: 11 },
      { key: 'moed', times: 2 },
    ]
    const before = layOutSuns(first, 340).suns
    const after = layOutSuns([...first, { key: 'humor', times: 1 }], 340).suns
    expect((after[1]?.x ?? 0) - (after[0]?.x ?? 0)).toBe((before[1]?.x ?? 0) - (before[0]?.x ?? 0))
    expect((after[1]?.y ?? 0) - (after[0]?.y ?? 0)).toBe((before[1]?.y ?? 0) - (before[0]?.y ?? 0))
  })
  it('seen more often is larger, within bounds', () => {
    for (const width of [260, 340, 560])
      for (const [less, more] of [
        [0, 1],
        [1, 2],
        [2, 4],
        [4, 6],
      ] as const)
        expect(sunRadius(more, width)).toBeGreaterThan(sunRadius(less, width))
    expect(sunRadius(5000, 340)).toBe(84)
  })
  it('a long word makes no larger sun: its letters give way, down to what can be read', () => {
    const radiusOf = (key: string) => layOutSuns([{ key, times: 1 }], 340).suns[0]?.radius
    expect(radiusOf('verantwoordelijkheid')).toBe(radiusOf('moed'))
    const small = sunRadius(1, 340)
    expect(letterSize('verantwoordelijkheid', small)).toBeLessThan(letterSize('moed', small))
    expect(letterSize('moed', small)).toBeLessThan(letterSize('moed', sunRadius(8, 340)))
    expect(letterSize('x'.repeat(120), small)).toBe(smallestLetter)
  })
  it('every word of the lexicon fits in the smallest sun of a small screen, whole or with a hyphen', () => {
    const radius = sunRadius(0, 272)
    const wide = lexicon
      .flatMap(({ word }) => [word.nl, word.en])
      .filter((word) => longestPiece(word) * 0.56 * letterSize(word, radius) > 2 * radius - 6)
    expect(wide).toEqual([])
  })
  it('an empty sky has no height', () => {
    expect(layOutSuns([], 340)).toEqual({ suns: [], height: 0 })
  })
})
