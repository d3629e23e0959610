// An entry in the lexicon of core qualities (kernkwaliteiten). The lexicon suggests words; a person may always use their own.
import type { Bilingual, Locale } from '#method/locale/locale.ts'

export type LexiconEntry = {
  /** English, kebab-case. Stored in findings, so it never changes. */
  readonly key: string
  readonly word: Bilingual
  /** One line: how a person experiences it. */
  readonly meaning: Bilingual
  /** Everyday words people say instead; used for search. */
  readonly synonyms: Readonly<Record<Locale, readonly string[]>>
  /** A concrete act that shows it. */
  readonly example: Bilingual
}
