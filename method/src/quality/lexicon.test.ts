import { describe, expect, test } from 'vitest'
import { locales } from '#method/locale/locale.ts'
import { lexicon } from '#method/quality/lexicon.data.ts'

const wordCounts = (text: string): number[] =>
  text.split(/[.!?…]+/u).map((sentence) => sentence.trim().split(/\s+/u).filter(Boolean).length)

/** Keys of words that the lexicon offered before. Findings may still have them, so no other word may get them. */
const noLongerOffered = ['admiration', 'contentment', 'energy', 'exuberance', 'freedom', 'joy', 'radiance']

describe('lexicon', () => {
  test('gives no new word the key of a word that it offered before', () => {
    expect(lexicon.map((entry) => entry.key).filter((key) => noLongerOffered.includes(key))).toEqual([])
  })

  test('offers at least 150 words', () => {
    expect(lexicon.length).toBeGreaterThanOrEqual(150)
  })

  test('keys are unique and kebab-case', () => {
    expect(new Set(lexicon.map((entry) => entry.key)).size).toBe(lexicon.length)
    for (const entry of lexicon) expect(entry.key).toMatch(/^[a-z]+(-[a-z]+)*$/u)
  })

  test('is sorted by Dutch word', () => {
    const words = lexicon.map((entry) => entry.word.nl)
    expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, 'nl')))
  })

  describe.each(locales)('in %s', (locale) => {
    test('words are unique and in lower case', () => {
      const words = lexicon.map((entry) => entry.word[locale])
      expect(new Set(words).size).toBe(words.length)
      for (const word of words) expect(word).toBe(word.toLowerCase())
    })

    test('no text is empty, padded or typed with straight quotes', () => {
      for (const entry of lexicon) {
        for (const text of [entry.word[locale], entry.meaning[locale], entry.example[locale], ...entry.synonyms[locale]]) {
          expect(text, entry.key).not.toBe('')
          expect(text, entry.key).toBe(text.trim())
          expect(text, entry.key).not.toMatch(/['"\n]/u)
        }
      }
    })

    test('there are two to five synonyms, each different from the word and from each other', () => {
      for (const entry of lexicon) {
        const synonyms = entry.synonyms[locale]
        expect(synonyms.length, entry.key).toBeGreaterThanOrEqual(2)
        expect(synonyms.length, entry.key).toBeLessThanOrEqual(5)
        expect(new Set([...synonyms, entry.word[locale]]).size, entry.key).toBe(synonyms.length + 1)
      }
    })

    test('meaning and example are whole sentences of at most 25 words', () => {
      for (const entry of lexicon) {
        for (const text of [entry.meaning[locale], entry.example[locale]]) {
          expect(text, entry.key).toMatch(/^[\p{Lu}“].*[.?]$/u)
          expect(Math.max(...wordCounts(text)), text).toBeLessThanOrEqual(25)
        }
      }
    })

    test('the example is a single sentence of at least six words that differs from the meaning', () => {
      for (const entry of lexicon) {
        const counts = wordCounts(entry.example[locale]).filter((count) => count > 0)
        expect(counts.length, entry.example[locale]).toBe(1)
        expect(counts[0], entry.example[locale]).toBeGreaterThanOrEqual(6)
        expect(entry.example[locale]).not.toBe(entry.meaning[locale])
      }
    })

    test('no meaning or example is used twice', () => {
      const texts = lexicon.flatMap((entry) => [entry.meaning[locale], entry.example[locale]])
      expect(new Set(texts).size).toBe(texts.length)
    })
  })
})
