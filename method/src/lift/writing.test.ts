import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FindingBody, SideMark } from '#method/finding/finding.ts'
import { missingSides, saidSides, setMark } from '#method/lift/writing.ts'
import { moveMarks } from '#method/lift/writing-moves.ts'
import { dimensions } from '#method/moment/moment.ts'

const mark = (from: number, to: number, dimension: SideMark['dimension'] = 'feeling', field = 'did'): SideMark => ({
  field,
  from,
  to,
  dimension,
})
const success: FindingBody = { kind: 'success', moment: 'x', did: '', thought: '', felt: 'warm', wanted: ' ', longing: '' }

describe('the dimension that is invited', () => {
  const text = 'Ik dacht: rustig. Ik voelde mijn hart.'
  it('is none while the writer marked nothing, whatever the words are', () => {
    expect(missingSides(text, [])).toEqual([])
    expect(missingSides(text, [], ['feeling'])).toEqual([])
    expect(missingSides('', [mark(0, 4)])).toEqual([])
  })
  it('is one that the writer did not mark, feeling first', () => {
    expect(missingSides(text, [mark(0, 17, 'thinking')])).toEqual(['feeling', 'wanting'])
    expect(missingSides(text, [mark(0, 17, 'feeling')])).toEqual(['wanting', 'thinking'])
    expect(
      missingSides(
        text,
        dimensions.map((dimension, at) => mark(at * 4, at * 4 + 3, dimension)),
      ),
    ).toEqual([])
  })
  it('does not depend on what was written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\S{9}$/), fc.subarray([...dimensions], { minLength: 1 }), (words, sides) => {
        const marks = sides.map((dimension, at) => mark(at * 3, at * 3 + 3, dimension))
        expect(missingSides(words, marks)).toEqual(missingSides('abcdefghi', marks))
        for (const side of sides) expect(missingSides(words, marks)).not.toContain(side)
      }),
    )
  })
  it('is not one that was said in a field of its own', () => {
    expect(saidSides(success)).toEqual(['feeling'])
    expect(saidSides({ kind: 'recall', anchorId: 'a', worked: null })).toEqual([])
    expect(missingSides(text, [mark(0, 17, 'thinking')], saidSides(success))).toEqual(['wanting'])
  })
})

describe('marking part of a text', () => {
  it('twice removes the mark', () => {
    expect(setMark(setMark([], mark(2, 8)), mark(2, 8))).toEqual([])
    expect(setMark([mark(0, 9)], mark(3, 5))).toEqual([mark(0, 3), mark(5, 9)])
  })
  it('with another dimension gives those words the other dimension', () => {
    expect(setMark([mark(0, 9)], mark(3, 5, 'wanting'))).toEqual([mark(0, 3), mark(3, 5, 'wanting'), mark(5, 9)])
  })
  it('next to a mark of the same dimension joins the two; marks of another field do not change', () => {
    expect(setMark([mark(0, 3), mark(6, 9)], mark(2, 7))).toEqual([mark(0, 9)])
    expect(setMark([mark(0, 3, 'feeling', 'moment')], mark(0, 3))).toHaveLength(2)
  })
  it('never gives one word two dimensions', () => {
    const some = fc.record({ from: fc.nat(20), length: fc.integer({ min: 1, max: 8 }), dimension: fc.constantFrom(...dimensions) })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (said) => {
        const marks = said.reduce<readonly SideMark[]>(
          (all, { from, length, dimension }) => setMark(all, mark(from, from + length, dimension)),
          [],
        )
        for (const [index, one] of marks.entries()) {
          expect(one.to).toBeGreaterThan(one.from)
          expect(one.from).toBeGreaterThanOrEqual(marks[index - 1]?.to ?? 0)
        }
      }),
    )
  })
})

describe('marks while the text is edited', () => {
  const text = 'Ik bleef rustig. Daarna niet.'
  const rustig = mark(9, 15)
  const wordsAfter = (next: string, caret?: number) =>
    moveMarks([rustig], 'did', text, next, caret).map(({ from, to }) => next.slice(from, to))
  it('stay on their words when text is added before or after', () => {
    expect(wordsAfter(`Toen. ${text}`, 6)).toEqual(['rustig'])
    expect(wordsAfter(`${text} Klaar.`)).toEqual(['rustig'])
    expect(wordsAfter('Ik bleef niet rustig. Daarna niet.', 14)).toEqual(['rustig'])
  })
  it('include text written inside them, and letters typed at the end of their last word', () => {
    expect(wordsAfter('Ik bleef rus-tig. Daarna niet.', 13)).toEqual(['rus-tig'])
    expect(wordsAfter('Ik bleef rustiger. Daarna niet.', 17)).toEqual(['rustiger'])
    expect(wordsAfter('Ik bleef rustig, en. Daarna niet.', 19)).toEqual(['rustig'])
  })
  it('shrink when words are deleted, and go with the last word', () => {
    expect(wordsAfter('Ik bleef rust. Daarna niet.', 13)).toEqual(['rust'])
    expect(wordsAfter('Ik stig. Daarna niet.', 3)).toEqual(['stig'])
    expect(wordsAfter('Ik bleef . Daarna niet.', 9)).toEqual([])
    expect(wordsAfter('')).toEqual([])
    expect(wordsAfter('Ik bleef boos. Daarna niet.', 13)).toEqual([])
    expect(moveMarks([mark(2, 4)], 'did', '😀😁', '😀😂', 4)).toEqual([])
  })
  it('of another field do not change', () => {
    expect(moveMarks([mark(0, 3, 'feeling', 'moment')], 'did', 'a', 'b')).toEqual([mark(0, 3, 'feeling', 'moment')])
  })
  it('use the cursor to tell where a repeated letter was typed', () => {
    expect(moveMarks([mark(1, 2)], 'did', 'aa', 'aaa', 1)).toEqual([mark(2, 3)])
    expect(moveMarks([mark(0, 1)], 'did', '…a', '……a', 2)).toEqual([mark(0, 1)])
  })
  it('keep every word outside the edit, lose nothing else, and never go outside the text', () => {
    const part = fc.string({ unit: 'grapheme', maxLength: 6 })
    fc.assert(
      fc.property(part, part, part, part, fc.nat(20), fc.nat(20), (head, old, next, tail, one, two) => {
        const before = head + old + tail
        const now = head + next + tail
        const bounds = [...new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(before)]
          .map(({ index }) => index)
          .concat(before.length)
        const from = bounds[Math.min(one, two) % bounds.length] ?? 0
        const to = bounds[Math.max(one, two) % bounds.length] ?? 0
        if (to <= from) return
        const [moved] = moveMarks([mark(from, to)], 'did', before, now, (head + next).length)
        if (moved) {
          expect(moved.to).toBeGreaterThan(moved.from)
          expect(moved.from).toBeGreaterThanOrEqual(0)
          expect(moved.to).toBeLessThanOrEqual(now.length)
        }
        const words = before.slice(from, to)
        if (to < head.length) expect(now.slice(moved?.from, moved?.to)).toBe(words)
        if (from >= head.length + old.length && to < before.length) expect(now.slice(moved?.from, moved?.to)).toBe(words)
        if (from === 0 && to === before.length && head && tail) expect(moved).toEqual(mark(0, now.length))
      }),
    )
  })
})
