// The layer cards cover every layer, both poles and all three dimensions.
import { describe, expect, test } from 'vitest'
import { layerCards } from '#method/layer/layer-cards.data.ts'
import { walkOutward } from '#method/layer/walk-outward.data.ts'
import { type Locale, locales } from '#method/locale/locale.ts'
import { dimensions, layers, poles } from '#method/moment/moment.ts'

const names = ['Omgeving', 'Gedrag', 'Vaardigheden', 'Overtuigingen', 'Identiteit', 'Betrokkenheid', 'Kernkwaliteiten']
const sentencesOf = (text: string) => text.split(/(?<=[.?!…][”’]?)\s+/)
const wordsOf = (sentence: string) => sentence.split(/\s+/).length
/** No questions about origin or for reasons. Invariant I6. */
const forbidden: Record<Locale, RegExp> = {
  nl: /\b(jeugd|kindertijd|kind|vroeger|ouders?|vader|moeder|opvoeding|opgegroeid|verleden|oorsprong|trauma\w*|waarom|hoezo)\b/i,
  en: /\b(childhood|child|upbringing|brought up|grew up|growing up|parents?|father|mother|past|origins?|trauma\w*|why)\b/i,
}

test('every layer has one card, from the outermost inward, with its name', () => {
  expect(layerCards.map((card) => card.layer)).toEqual(layers)
  expect(layerCards.map((card) => card.name.nl)).toEqual(names)
})

describe.each(layerCards)('the card of $layer', (card) => {
  const core = card.layer === 'core'

  test.each(poles)('asks in every dimension on the %s pole; the core has only potential', (pole) => {
    const there = card.questions.filter((question) => question.pole === pole)
    if (core && pole === 'obstacle') return expect(there).toEqual([])
    expect(there.length).toBeGreaterThanOrEqual(core ? 6 : 3)
    expect(new Set(there.map((question) => question.dimension))).toEqual(new Set(dimensions))
  })
})

describe.each(locales)('the layer cards in %s', (locale) => {
  const questions = layerCards.flatMap((card) => [card.question[locale], ...card.questions.map((question) => question.text[locale])])
  const texts = [...questions, ...layerCards.map((card) => card.cue[locale])]

  test('have no empty or untidy text', () => {
    for (const text of [...texts, ...layerCards.map((card) => card.name[locale])]) {
      expect(text).toMatch(/^\S(.*\S)?$/)
      expect(text).not.toMatch(/ {2}|['"]/)
    }
    for (const text of texts) expect(text).toMatch(/[.?!…]”?$/)
  })

  test('say nothing twice', () => {
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
  })

  test('keep sentences short', () => {
    const sentences = texts.flatMap(sentencesOf)
    expect(sentences.filter((sentence) => wordsOf(sentence) > 25)).toEqual([])
    expect(sentences.filter((sentence) => wordsOf(sentence) <= 12).length / sentences.length).toBeGreaterThan(0.8)
  })

  test('ask nothing about origin and no reasons', () => {
    expect(questions.filter((question) => forbidden[locale].test(question))).toEqual([])
  })
})

test('the walk goes through every layer once, from the core outwards, with a question in both languages', () => {
  expect(walkOutward.map(({ layer }) => layer)).toEqual(layers.toReversed())
  for (const locale of locales)
    for (const { question } of walkOutward) {
      expect(question[locale]).toMatch(/^\p{Lu}.*[?.]$/u)
      expect(question[locale]).not.toMatch(forbidden[locale])
      expect(Math.max(...sentencesOf(question[locale]).map(wordsOf))).toBeLessThanOrEqual(25)
    }
})
