// Suggests words for a quality, a few at a time, loaded when they are asked for. What was typed filters them by its letters, not by its
// meaning.
import { useState } from 'react'
import type { LexiconEntry } from '#method/quality/lexicon.ts'
import { useLocale } from '../../words/use-words.ts'

const atOnce = 6
type Content = {
  readonly lexicon: readonly LexiconEntry[]
  readonly find: (query: string, lexicon: readonly LexiconEntry[], locale: 'nl' | 'en') => readonly LexiconEntry[]
}

async function load(): Promise<Content> {
  const [{ lexicon }, { findInLexicon }] = await Promise.all([
    import('#method/quality/lexicon.data.ts'),
    import('#method/quality/find-in-lexicon.ts'),
  ])
  return { lexicon, find: findInLexicon }
}

/** The words of a round, taken far apart: neighbours in the list begin with the same letter. */
export function wordsOfRound<T>(all: readonly T[], round: number, count: number = atOnce): readonly T[] {
  if (all.length <= count) return all
  const stride = Math.ceil(all.length / count)
  return Array.from({ length: count }, (_, index) => all[index * stride + (round % stride)]).filter((word) => word !== undefined)
}

/** The props of an OfferedField; `offers` is undefined while the words were not asked for or are loading. */
export function useLexicon(typed: string) {
  const locale = useLocale()
  const [content, setContent] = useState<Content | null>(null)
  const [round, setRound] = useState(0)
  const found = content?.find(typed, content.lexicon, locale)
  const shown =
    found && (typed.trim() === '' ? wordsOfRound(found, round) : found.slice((round * atOnce) % found.length || 0).slice(0, atOnce))
  return {
    offers: shown?.map(({ key, word, meaning }) => ({ key, label: word[locale], hint: meaning[locale] })),
    // Without a connection nothing is suggested; a word of one's own works as well.
    onAsk: () => void load().then(setContent, () => undefined),
    onOthers: () => setRound(round + 1),
  }
}
