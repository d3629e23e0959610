// Finding a word for a quality by what people say. An offer of words; an own word is always as good (S29).
import type { Locale } from '#method/locale/locale.ts'
import { foldWord } from '#method/quality/fold-word.ts'
import type { LexiconEntry } from '#method/quality/lexicon.ts'

/** 0 is best: the word itself, its beginning, a synonym, its beginning, somewhere inside; null: no match. */
function rank(entry: LexiconEntry, sought: string, locale: Locale): number | null {
  const word = foldWord(entry.word[locale])
  const synonyms = entry.synonyms[locale].map(foldWord)
  if (word === sought) return 0
  if (word.startsWith(sought)) return 1
  if (synonyms.includes(sought)) return 2
  if (synonyms.some((synonym) => synonym.startsWith(sought))) return 3
  if (word.includes(sought)) return 4
  return synonyms.some((synonym) => synonym.includes(sought)) ? 5 : null
}

/**
 * Meaning: the qualities whose word or synonyms look like what was typed, best first.
 * Rule: accents and capitals do not matter; ranked as in `rank`, lexicon order within a rank; nothing typed = the whole lexicon.
 * O(n) in the lexicon.
 * Source: S29.
 * @example findInLexicon('gedúld', lexicon, 'nl')[0]?.key // 'patience'
 */
export function findInLexicon(query: string, lexicon: readonly LexiconEntry[], locale: Locale): readonly LexiconEntry[] {
  const sought = foldWord(query)
  if (sought === '') return lexicon
  const found: LexiconEntry[][] = [[], [], [], [], [], []]
  for (const entry of lexicon) {
    const place = rank(entry, sought, locale)
    if (place !== null) found[place]?.push(entry)
  }
  return found.flat()
}
