// Searches the difficult situations. Pure.
import type { Difficulty } from '#method/difficulty/difficulty.ts'
import type { Locale } from '#method/locale/locale.ts'
import { foldText } from '#method/text/fold-text.ts'

/**
 * Situations that contain every word of the query: first those with all words in the title, then in the description, then in the
 * advice. An empty query finds everything.
 */
export function findDifficulties(query: string, difficulties: readonly Difficulty[], locale: Locale): readonly Difficulty[] {
  const sought = foldText(query).split(/\s+/).filter(Boolean)
  if (sought.length === 0) return difficulties
  const within = (text: string) => {
    const folded = foldText(text)
    return sought.every((word) => folded.includes(word))
  }
  const found: [Difficulty[], Difficulty[], Difficulty[]] = [[], [], []]
  for (const one of difficulties) {
    const all = [one.title, one.looksLike, ...one.advice, one.say].map((text) => text[locale]).join(' ')
    if (within(one.title[locale])) found[0].push(one)
    else if (within(`${one.title[locale]} ${one.looksLike[locale]}`)) found[1].push(one)
    else if (within(all)) found[2].push(one)
  }
  return found.flat()
}
