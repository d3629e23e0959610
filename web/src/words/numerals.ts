// Small numbers as words in running text: up to twelve, digits from there on. Tables, labels, dates and ratings keep digits.
import type { Locale } from '#method/locale/locale.ts'

const small: Readonly<Record<Locale, readonly string[]>> = {
  nl: ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}

/** zeven, 13. */
export function inWords(count: number, locale: Locale): string {
  return small[locale][count] ?? String(count)
}

/** The same at the beginning of a sentence: Zeven, Eén, 13. A capital bears no accent in Dutch. */
export function inWordsFirst(count: number, locale: Locale): string {
  const word = inWords(count, locale)
  return `${word.charAt(0).normalize('NFD').charAt(0).toUpperCase()}${word.slice(1)}`
}
