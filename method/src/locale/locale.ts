/** The languages of the product. Dutch comes first; no language is a translation of another. docs/recipes/add-a-language.md adds one. */
export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]

/** One text in both languages. A missing language does not compile. */
export type Bilingual = Readonly<Record<Locale, string>>

/** These texts in one language, under the same keys. */
export function textsIn<K extends string>(texts: Readonly<Record<K, Bilingual>>, locale: Locale): Record<K, string> {
  return Object.fromEntries(Object.entries<Bilingual>(texts).map(([key, text]) => [key, text[locale]])) as Record<K, string>
}
