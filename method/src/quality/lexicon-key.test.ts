import { describe, expect, it } from 'vitest'
import { bodies } from '#method/testing/build-session.ts'
import { withText } from '../finding/texts-of.ts'
import { lexicon } from './lexicon.data.ts'
import { keyOfWord, withFittingKey } from './lexicon-key.ts'

const [entry, other] = lexicon
if (!entry || !other) throw new Error('the lexicon has words')

describe('the key of the lexicon', () => {
  it('stays with the word of that entry, in either language and however it is written', () => {
    for (const word of [entry.word.nl, entry.word.en, entry.word.nl.toUpperCase(), `\u00ad${entry.word.nl} `])
      expect(keyOfWord(word, entry.key)).toBe(entry.key)
  })
  it('goes when the word is another one', () => {
    expect(keyOfWord(other.word.nl, entry.key)).toBe(null)
    expect(keyOfWord('iets eigens', 'no-such-key')).toBe(null)
    expect(withFittingKey(bodies.quality({ word: 'iets eigens', lexiconKey: entry.key }))).toMatchObject({ lexiconKey: null })
    const chosen = bodies.quality({ word: entry.word.nl, lexiconKey: entry.key })
    expect(withFittingKey(chosen)).toEqual(chosen)
    expect(withText(chosen, 'word', 'iets eigens')).toMatchObject({ word: 'iets eigens', lexiconKey: null })
    expect(withText(chosen, 'act', 'bleef zitten')).toMatchObject({ lexiconKey: entry.key })
  })
})
