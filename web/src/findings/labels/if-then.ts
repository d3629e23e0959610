// An if-then plan in the words of the writer. "Als" and "dan" are added only where the writer left them out (I12).
import type { Locale } from '#method/locale/locale.ts'

const small: Readonly<Record<Locale, { readonly ifWord: string; readonly thenWord: string }>> = {
  nl: { ifWord: 'Als', thenWord: 'dan' },
  en: { ifWord: 'If', thenWord: 'then' },
}

/** Both parts as one sentence, without a part that is blank. */
export function ifThen(brake: string, help: string, locale: Locale): string {
  const words = small[locale]
  const begin = (text: string, word: string) => (new RegExp(`^${word}\\b`, 'i').test(text.trim()) ? text.trim() : `${word} ${text.trim()}`)
  return [brake.trim() && begin(brake, words.ifWord), help.trim() && begin(help, words.thenWord)].filter(Boolean).join(', ')
}
