// Writes numbers up to twelve as words in running text, larger ones as digits. Tables, labels, dates and ratings keep digits.
import type { Locale } from '#method/locale/locale.ts'

const small: Readonly<Record<Locale, readonly string[]>> = {
  nl: ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}

/** zeven, 13. */
export function inWords(count: number, locale: Locale): string {
  return small[locale][count] ?? String(count)
}

/** With a capital, for the beginning of a sentence: Zeven, Eén, 13. A Dutch capital has no accent. */
export function inWordsFirst(count: number, locale: Locale): string {
  const word = inWords(count, locale)
  return `${word.charAt(0).normalize('NFD').charAt(0).toUpperCase()}${word.slice(1)}`
}
