// The key of the lexicon belongs to the word beside it: a quality in other words has none.
import type { FindingBody } from '#method/finding/finding.ts'
import { lexicon } from '#method/quality/lexicon.data.ts'
import { foldText, withoutSoftHyphens } from '#method/text/fold-text.ts'

const wordsByKey = new Map(lexicon.map(({ key, word }) => [key, [foldText(word.nl), foldText(word.en)]]))

/** The key, when this is the word of that entry in one of the languages; null otherwise. */
export function keyOfWord(word: string, lexiconKey: string | null): string | null {
  return lexiconKey !== null && wordsByKey.get(lexiconKey)?.includes(foldText(word)) ? lexiconKey : null
}

/**
 * A finding as it is stored, called at every way in. A quality keeps its key only while its word is the word of the lexicon; the word has no
 * soft hyphens, which a page adds and a copy may bring along.
 */
export function withFittingKey<B extends FindingBody>(body: B): B {
  if (body.kind !== 'quality') return body
  return { ...body, word: withoutSoftHyphens(body.word), lexiconKey: keyOfWord(body.word, body.lexiconKey) }
}
