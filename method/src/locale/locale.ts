/** The two languages the product speaks. Dutch comes first; neither is a translation of the other. */
export type Locale = 'nl' | 'en'
export const locales: readonly Locale[] = ['nl', 'en']

/** One text in both languages. A missing language does not compile. */
export type Bilingual = Readonly<Record<Locale, string>>
