import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAt, sentencesOf } from '#method/lift/writing-sentences.ts'

const words = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to))

describe('the sentences of a text', () => {
  it('end at a closing sign or a new line', () => {
    expect(words('Ik wachtte. Toen vroeg ik: “Lukt het?” Het bleef stil\nNiemand lachte!')).toEqual([
      'Ik wachtte.',
      'Toen vroeg ik: “Lukt het?”',
      'Het bleef stil',
      'Niemand lachte!',
    ])
  })
  it('do not end inside an abbreviation, a number or a hesitation', () => {
    expect(words('Ik zei bijv. niets om 10.30 uur. Ik wachtte… en toen kwam hij.')).toEqual([
      'Ik zei bijv. niets om 10.30 uur.',
      'Ik wachtte… en toen kwam hij.',
    ])
  })
  it('do not exist in an empty text', () => {
    expect(words(' \n ')).toEqual([])
    expect(sentenceAt('  ', 1)).toBeNull()
  })
  it('contain every word exactly once, in order', () => {
    const texts = fc
      .array(fc.constantFrom('ik', 'Zij', '.', '!', '…', '”', ' ', '\n', '😀', '10'), { maxLength: 40 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const all = sentencesOf(text)
        for (const [index, { from, to }] of all.entries()) {
          expect(from).toBeGreaterThanOrEqual(all[index - 1]?.to ?? 0)
          expect(text.slice(from, to)).toBe(text.slice(from, to).trim())
          expect(to).toBeGreaterThan(from)
        }
        const blank = /\s/g
        expect(words(text).join('').replaceAll(blank, '')).toBe(text.replaceAll(blank, ''))
      }),
    )
  })
  it('are found by the position of the cursor', () => {
    const text = 'Ja. Nee.  '
    const at = (place: number) => {
      const found = sentenceAt(text, place)
      return found && text.slice(found.from, found.to)
    }
    expect([at(0), at(2), at(3), at(4), at(10)]).toEqual(['Ja.', 'Ja.', 'Ja.', 'Nee.', 'Nee.'])
  })
})
