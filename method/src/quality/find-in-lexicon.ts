// Searches the lexicon for a word. The lexicon only suggests: an own word is always as good.
import type { Locale } from '#method/locale/locale.ts'
import type { LexiconEntry } from '#method/quality/lexicon.ts'
import { foldText } from '#method/text/fold-text.ts'

/** 0 (the word itself), 1 (its beginning), 2 (a synonym), 3 (its beginning), 4 (inside the word), 5 (inside a synonym); null: no match. */
function rank(entry: LexiconEntry, sought: string, locale: Locale): number | null {
  const word = foldText(entry.word[locale])
  const synonyms = entry.synonyms[locale].map(foldText)
  if (word === sought) return 0
  if (word.startsWith(sought)) return 1
  if (synonyms.includes(sought)) return 2
  if (synonyms.some((synonym) => synonym.startsWith(sought))) return 3
  if (word.includes(sought)) return 4
  return synonyms.some((synonym) => synonym.includes(sought)) ? 5 : null
}

/** Best match first, in lexicon order within a rank. Accents and capitals do not matter. An empty query gives the whole lexicon. O(n). */
export function findInLexicon(query: string, lexicon: readonly LexiconEntry[], locale: Locale): readonly LexiconEntry[] {
  const sought = foldText(query)
  if (sought === '') return lexicon
  const found: LexiconEntry[][] = [[], [], [], [], [], []]
  for (const entry of lexicon) {
    const place = rank(entry, sought, locale)
    if (place !== null) found[place]?.push(entry)
  }
  return found.flat()
}
