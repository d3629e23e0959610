// A word in the lexicon of core qualities (kernkwaliteiten): an offer of words, open to own words (S29).
import type { Bilingual } from '#method/locale/locale.ts'

export type LexiconEntry = {
  /** Stable English kebab-case key. */
  readonly key: string
  readonly word: Bilingual
  /** One line: what it is, from the inside. */
  readonly meaning: Bilingual
  /** Everyday words people say instead; used for search. */
  readonly synonyms: Readonly<Record<'nl' | 'en', readonly string[]>>
  /** A concrete act in which it can be seen. */
  readonly example: Bilingual
}
