import { describe, expect, it } from 'vitest'
import { findInLexicon } from '#method/quality/find-in-lexicon.ts'
import type { LexiconEntry } from '#method/quality/lexicon.ts'

const entry = (key: string, nl: string, en: string, synonymsNl: string[] = []): LexiconEntry => ({
  key,
  word: { nl, en },
  meaning: { nl: '', en: '' },
  synonyms: { nl: synonymsNl, en: [] },
  example: { nl: '', en: '' },
})
const lexicon = [
  entry('endurance', 'uithoudingsvermogen', 'endurance', ['geduldig volhouden']),
  entry('patience', 'geduld', 'patience', ['rustig afwachten']),
  entry('boldness', 'moedigheid', 'boldness'),
  entry('courage', 'moed', 'courage', ['lef', 'durf']),
  entry('gentleness', 'zachtmoedigheid', 'gentleness', ['milde blik', 'cliënt zien']),
]
const keys = (query: string, locale: 'nl' | 'en' = 'nl') => findInLexicon(query, lexicon, locale).map((found) => found.key)

describe('looking for a word', () => {
  it('finds the word itself first, then words that start with it, then words that contain it', () => {
    expect(keys('moed')).toEqual(['courage', 'boldness', 'gentleness'])
    expect(keys('geduld')).toEqual(['patience', 'endurance'])
  })
  it('finds a word by its synonyms', () => {
    expect(keys('lef')).toEqual(['courage'])
  })
  it('ignores accents and capitals', () => {
    expect(keys('MÓED')[0]).toBe('courage')
    expect(keys('client')).toEqual(['gentleness'])
  })
  it('searches in the language of the person', () => {
    expect(keys('cour', 'en')).toEqual(['courage'])
    expect(keys('moed', 'en')).toEqual([])
  })
  it('offers every word while nothing is typed', () => {
    expect(keys('  ')).toHaveLength(5)
  })
})
