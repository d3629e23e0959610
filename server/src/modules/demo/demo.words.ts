// The names of the first real host and practice, until the host changes them.
import type { Locale } from '#method/locale/locale.ts'

export const firstHostWords: Readonly<Record<Locale, { readonly practiceName: string; readonly name: string }>> = {
  nl: { practiceName: 'Mijn praktijk', name: 'Beheerder' },
  en: { practiceName: 'My practice', name: 'Host' },
}
