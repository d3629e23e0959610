/** The languages of the product. Dutch comes first; no language is a translation of another. docs/recipes/add-a-language.md adds one. */
export type Locale = 'nl' | 'en'
export const locales: readonly Locale[] = ['nl', 'en']

/** One text in both languages. A missing language does not compile. */
export type Bilingual = Readonly<Record<Locale, string>>

/** These texts in one language, under the same keys. */
export function textsIn<K extends string>(texts: Readonly<Record<K, Bilingual>>, locale: Locale): Record<K, string> {
  return Object.fromEntries(Object.entries<Bilingual>(texts).map(([key, text]) => [key, text[locale]])) as Record<K, string>
}
