import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SideMark } from '#method/finding/finding.ts'
import { segmentsOf } from './segments.ts'

const mark = (from: number, to: number): SideMark => ({ field: 'did', from, to, dimension: 'feeling' })

describe('a text with its marks', () => {
  it('is cut at the marks', () => {
    expect(segmentsOf('Ik bleef rustig.', [mark(9, 15)]).map(({ text, dimension }) => [text, dimension])).toEqual([
      ['Ik bleef ', null],
      ['rustig', 'feeling'],
      ['.', null],
    ])
  })
  it('is never changed by them, whatever they say', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })), { maxLength: 6 })
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), some, (text, pairs) => {
        const segments = segmentsOf(
          text,
          pairs.map(([from, to]) => mark(from, to)),
        )
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        for (const { from, text: part } of segments) expect(text.slice(from, from + part.length)).toBe(part)
      }),
    )
  })
})
