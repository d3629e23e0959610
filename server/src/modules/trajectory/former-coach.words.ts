// What stands for the name of a coach who erased their account.
import type { Locale } from '#method/locale/locale.ts'

export const formerCoach: Readonly<Record<Locale, string>> = { nl: 'Oud-coach', en: 'Ex-coach' }
