// The help in difficult situations: there is enough of it, there is something to say, and it refers where coaching is not the right help.
import { describe, expect, test } from 'vitest'
import { difficulties } from '#method/difficulty/difficulties.data.ts'
import { tooMuch } from '#method/difficulty/too-much.data.ts'
import { type Locale, locales } from '#method/locale/locale.ts'
import { steps } from '#method/moment/moment.ts'

const sentencesOf = (text: string) => text.split(/(?<=[.?!…][”’]?)\s+/)
const wordsOf = (sentence: string) => sentence.split(/\s+/).length
/** What a coach says never asks about origin or for reasons. Invariant I6. */
const forbidden: Record<Locale, RegExp> = {
  nl: /\b(jeugd|kindertijd|kind|vroeger|ouders?|vader|moeder|opvoeding|opgegroeid|verleden|oorsprong|trauma\w*|waarom|hoezo)\b/i,
  en: /\b(childhood|child|upbringing|brought up|grew up|growing up|parents?|father|mother|past|origins?|trauma\w*|why)\b/i,
}
/** Words that name an illness: not for a coach to give (never diagnose). */
const diagnosis = /depressi|burn-?out|ptss|ptsd|trauma|verslaafd|addicted|borderline|stoornis|disorder|patiënt|patient/i
const stops: Record<Locale, RegExp> = { nl: /\bstop/i, en: /\bstop/i }
const refers: Record<Locale, RegExp> = { nl: /huisarts|\b11[23]\b|Veilig Thuis/, en: /doctor|crisis line|emergency number/ }
const namesLimit: Record<Locale, RegExp> = {
  nl: /meer vraagt dan coaching|waar jouw hulp ophoudt|iemand vraagt die hierin is opgeleid|Eerst veiligheid/,
  en: /more than coaching|where your help ends|asks for someone trained|Safety first/,
}

test('there is help for at least 22 situations, each with its own key', () => {
  expect(difficulties.length).toBeGreaterThanOrEqual(22)
  expect(new Set(difficulties.map((difficulty) => difficulty.key)).size).toBe(difficulties.length)
  for (const { key } of difficulties) expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

test('every step has help', () => {
  for (const step of steps) expect(difficulties.filter((difficulty) => difficulty.steps.includes(step)).length).toBeGreaterThanOrEqual(3)
})

describe.each(difficulties)('$key', (difficulty) => {
  test('has three to five advices, and its steps in order; a limit belongs to no step', () => {
    expect(difficulty.advice.length).toBeGreaterThanOrEqual(3)
    expect(difficulty.advice.length).toBeLessThanOrEqual(5)
    expect(difficulty.steps.length > 0).toBe(!difficulty.limit)
    expect(difficulty.steps).toEqual(steps.filter((step) => difficulty.steps.includes(step)))
  })
})

describe.each(difficulties.filter((difficulty) => difficulty.limit))('at the limit: $key', (difficulty) => {
  test.each(locales)('stops, names the limit and refers, in %s', (locale) => {
    const advice = difficulty.advice.map((text) => text[locale]).join(' ')
    expect(advice).toMatch(stops[locale])
    expect(advice).toMatch(namesLimit[locale])
    expect(advice).toMatch(refers[locale])
  })
})

test('the Dutch texts give numbers for the Netherlands and for Flanders', () => {
  const numbers = { suicide: /\b113\b.*\b1813\b/, violence: /0800-2000.*\b1712\b/ }
  const textOf = (key: string) =>
    difficulties
      .find((one) => one.key === key)
      ?.advice.map(({ nl }) => nl)
      .join(' ')
  expect(textOf('thoughts-of-suicide')).toMatch(numbers.suicide)
  expect(textOf('low-for-weeks')).toMatch(numbers.suicide)
  expect(textOf('threat-or-violence')).toMatch(numbers.violence)
  const alone = tooMuch.limit.map(({ nl }) => nl).join(' ')
  expect(alone).toMatch(numbers.suicide)
  expect(alone).toMatch(numbers.violence)
})

test('the limits include suicide, with a way to help in both languages', () => {
  const suicide = difficulties.find((difficulty) => difficulty.key === 'thoughts-of-suicide')
  expect(suicide?.limit).toBe(true)
  expect(suicide?.advice.map((text) => text.nl).join(' ')).toMatch(/huisarts.*\b113\b.*\b112\b/)
  expect(suicide?.advice.map((text) => text.en).join(' ')).toMatch(/doctor.*crisis line.*emergency number/)
})

describe.each(locales)('the difficulties in %s', (locale) => {
  const texts = difficulties.flatMap(({ looksLike, advice, say }) => [looksLike, ...advice, say].map((text) => text[locale]))
  const titles = difficulties.map((difficulty) => difficulty.title[locale])

  test('have no empty or untidy text', () => {
    for (const text of [...texts, ...titles]) {
      expect(text).toMatch(/^\S(.*\S)?$/)
      expect(text).not.toMatch(/ {2}|['"]/)
    }
    for (const text of texts) expect(text).toMatch(/[.?!…]”?$/)
  })

  test('have their own titles and their own sentence to say', () => {
    const own = [...titles, ...difficulties.map((difficulty) => difficulty.say[locale])]
    expect(own.filter((text, index) => own.indexOf(text) !== index)).toEqual([])
    for (const { advice } of difficulties) expect(new Set(advice.map((text) => text[locale])).size).toBe(advice.length)
  })

  test('keep sentences short', () => {
    const sentences = texts.flatMap(sentencesOf)
    expect(sentences.filter((sentence) => wordsOf(sentence) > 25)).toEqual([])
    expect(sentences.filter((sentence) => wordsOf(sentence) <= 12).length / sentences.length).toBeGreaterThan(0.8)
  })

  test('never give a diagnosis, and never let the coach ask for origin or reasons', () => {
    expect([...texts, ...titles].filter((text) => diagnosis.test(text))).toEqual([])
    expect(difficulties.filter((difficulty) => forbidden[locale].test(difficulty.say[locale])).map((difficulty) => difficulty.key)).toEqual(
      [],
    )
  })
})
