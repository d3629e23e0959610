// The step cards have enough texts, spread over the dimensions, in the tone of the product.
import { describe, expect, test } from 'vitest'
import { type Locale, locales } from '#method/locale/locale.ts'
import { dimensions, steps } from '#method/moment/moment.ts'
import { stepCards } from '#method/step/step-cards.data.ts'

const names = [
  'Contact en afspraak',
  'Situatie',
  'Ideaal en kernkwaliteit',
  'Belemmering',
  'Spanningsveld',
  'Potentieel benutten',
  'Uitproberen',
  'Zelfsturing',
]
const sentencesOf = (text: string) => text.split(/(?<=[.?!…][”’]?)\s+/)
const wordsOf = (sentence: string) => sentence.split(/\s+/).length
/** No questions about origin or for reasons. Invariant I6. */
const forbidden: Record<Locale, RegExp> = {
  nl: /\b(jeugd|kindertijd|kind|vroeger|ouders?|vader|moeder|opvoeding|opgegroeid|verleden|oorsprong|trauma\w*|waarom|hoezo)\b/i,
  en: /\b(childhood|child|upbringing|brought up|grew up|growing up|parents?|father|mother|past|origins?|trauma\w*|why)\b/i,
}

const textsOf = (card: (typeof stepCards)[number], locale: Locale) =>
  [card.purpose, ...card.guidelines, ...card.questions.map((question) => question.text), ...card.signs, ...card.pitfalls].map(
    (text) => text[locale],
  )

test('every step has one card, in order, with its name', () => {
  expect(stepCards.map((card) => card.step)).toEqual(steps)
  expect(stepCards.map((card) => card.name.nl)).toEqual(names)
})

describe.each(stepCards)('the card of $step', (card) => {
  test('has enough guidelines, questions, signs and pitfalls', () => {
    expect(card.guidelines.length).toBeGreaterThanOrEqual(4)
    expect(card.guidelines.length).toBeLessThanOrEqual(6)
    expect(card.questions.length).toBeGreaterThanOrEqual(9)
    expect(card.signs.length).toBeGreaterThanOrEqual(3)
    expect(card.signs.length).toBeLessThanOrEqual(4)
    expect(card.pitfalls.length).toBeGreaterThanOrEqual(4)
    expect(card.pitfalls.length).toBeLessThanOrEqual(5)
  })

  test.each(dimensions)('asks at least three questions of %s', (dimension) => {
    expect(card.questions.filter((question) => question.dimension === dimension).length).toBeGreaterThanOrEqual(3)
  })
})

/** Questions that hand the coachee a verdict about their belief, or that suppose a shift. */
const supposes: Record<Locale, RegExp> = { nl: /een feit|oude zin|past nu beter/i, en: /a fact|old sentence|suits you better/i }
/** A pitfall is something the coach does. */
const coachActs: Record<Locale, RegExp> = { nl: /^(Je|Jij) /, en: /^You(’re)? / }

describe.each(locales)('the step cards in %s', (locale) => {
  const texts = stepCards.flatMap((card) => textsOf(card, locale))

  test('have no empty or untidy text', () => {
    for (const text of [...texts, ...stepCards.flatMap((card) => [card.name[locale], card.hint[locale]])]) {
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

  test('name in each pitfall what the coach does', () => {
    const pitfalls = stepCards.flatMap((card) => card.pitfalls.map((pitfall) => pitfall[locale]))
    expect(pitfalls.filter((pitfall) => !coachActs[locale].test(pitfall))).toEqual([])
  })

  test('dispute no belief and suppose no shift', () => {
    expect(texts.filter((text) => supposes[locale].test(text))).toEqual([])
  })

  test('ask nothing about origin and no reasons', () => {
    const questions = stepCards.flatMap((card) => card.questions.map((question) => question.text[locale]))
    expect(questions.filter((question) => forbidden[locale].test(question))).toEqual([])
  })
})
