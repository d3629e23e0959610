import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differencesOf } from './differences.ts'

const marked = (earlier: string, later: string) =>
  differencesOf(earlier, later)
    .map(({ text, as }) => (as === 'kept' ? text.trim() : as === 'gone' ? `[-${text.trim()}]` : `[+${text.trim()}]`))
    .join(' ')

describe('what differs between two versions of an agreement', () => {
  test('is marked at the words that changed, and nowhere else', () => {
    expect(marked('Wat we bespreken blijft tussen ons.', 'Wat we bespreken blijft altijd tussen ons tweeën.')).toBe(
      'Wat we bespreken blijft [+altijd] tussen [-ons.] [+ons tweeën.]',
    )
  })
  test('is nothing when only the spacing changed', () => {
    expect(marked('Eén twee\n\ndrie', 'Eén twee drie')).toBe('Eén twee drie')
  })
  test('is everything when a part was empty or was emptied', () => {
    expect(marked('', 'Een opdrachtgever')).toBe('[+Een opdrachtgever]')
    expect(marked('Een opdrachtgever', '')).toBe('[-Een opdrachtgever]')
  })
  test('is the old text and the new one, each whole, when the text was rewritten', () => {
    expect(marked('We werken aan de vraag van de coachee.', 'Samira werkt aan leidinggeven zonder te redden.')).toBe(
      '[-We werken aan de vraag van de coachee.] [+Samira werkt aan leidinggeven zonder te redden.]',
    )
  })
  test('keeps words apart when the end was taken away', () => {
    expect(differencesOf('waar het over gaat en hoe', 'waar het over gaat').map((piece) => piece.text)).toEqual([
      'waar het over gaat',
      ' en hoe ',
    ])
  })
  test('always reads as the later text once what is gone is left out', () => {
    const text = fc.array(fc.constantFrom('wij', 'ons', 'stoppen', 'mag', '\n'), { maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (earlier, later) => {
        const read = differencesOf(earlier, later)
          .filter((piece) => piece.as !== 'gone')
          .map((piece) => piece.text)
          .join('')
        expect(read).toBe(later)
      }),
    )
  })
  test('is one word when one was added to a very long text', () => {
    const long = 'woord '.repeat(3000)
    expect(differencesOf(long, `${long}erbij`)).toEqual([
      { text: long, as: 'kept' },
      { text: 'erbij', as: 'added' },
    ])
  })
  test('marks words as long as half of the longer text is kept', () => {
    expect(marked('een twee drie vier', 'een twee vijf zes')).toBe('een twee [-drie vier] [+vijf zes]')
    expect(marked('een twee drie vier', 'een vijf zes zeven')).toBe('[-een twee drie vier] [+een vijf zes zeven]')
  })
})
