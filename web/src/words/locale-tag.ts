// The BCP 47 tag that `Intl` formats get for each of our languages.
import type { Locale } from '#method/locale/locale.ts'

/** English is British: day before month, a clock of 24 hours, weeks that begin on Monday. */
export const localeTag: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' }
