import { describe, expect, it } from 'vitest'
import { foldText, foldWithPlaces } from './fold-text.ts'

describe('two texts that look the same to a reader', () => {
  it.each([
    ['a composed and a decomposed letter', 'cafe\u0301', 'caf\u00e9'],
    ['typographic and straight marks', 'zo’n “dag”', 'zo\'n "dag"'],
    ['a soft hyphen that a page put in a long word', 'verantwoorde\u00adlijk\u00adheid', 'verantwoordelijkheid'],
    ['a zero-width space', 'ge\u200bduld', 'geduld'],
    ['a no-break space and extra spaces', ' rust\u00a0 in  mij ', 'rust in mij'],
    ['a hyphen of another kind', 'doel\u2010gericht', 'doel-gericht'],
    ['capitals', 'GEDULD', 'geduld'],
    ['quotes around the whole text, as a page shows it', '“Geduld”', 'geduld'],
    ['a ligature', 'o\ufb03cieel', 'officieel'],
  ])('are equal after folding: %s', (_what, one, other) => {
    expect(foldText(one)).toBe(foldText(other))
  })
  it('stay apart when the words differ', () => {
    expect(foldText('geduld')).not.toBe(foldText('gedurfd'))
    expect(foldText('\u200b\u00ad ')).toBe('')
  })
  it('are folded with the place of each character, also where characters disappear', () => {
    const { folded, places } = foldWithPlaces('e\u0301e\u00adn')
    expect([folded, places]).toEqual(['een', [0, 2, 4]])
  })
})
