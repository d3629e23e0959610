// All text that a reminder sends outside the app. It contains no name and no content: other people may see it.
import type { Locale } from '#method/locale/locale.ts'

type Words = { readonly came: string; readonly mail: (link: string) => string }

const nl: Words = {
  came: 'Je moment is er.',
  mail: (link) => `Je moment is er.\n\n${link}\n\nJe vroeg zelf om dit seintje. In de app kun je het uitzetten.\n`,
}
const en: Words = {
  came: 'Your moment is here.',
  mail: (link) => `Your moment is here.\n\n${link}\n\nYou asked for this reminder yourself. You can turn it off in the app.\n`,
}
export const reminderWords: Readonly<Record<Locale, Words>> = { nl, en }
