// Every text of the product in both languages: short sentences, English as a person says it, and the names that the screens use now.
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Locale, locales } from '#method/locale/locale.ts'
import { beginAgreement } from '../server/src/modules/trajectory/agreement.words.ts'

type Text = { readonly where: string; readonly text: string }
type Texts = Record<Locale, Text[]>
const root = resolve(import.meta.dirname, '..')
const screens = globSync(['web/src/**/*.words.ts', 'server/src/**/*.words.ts'], { cwd: root })
const content = globSync(['method/src/**/*.data.ts', 'server/src/modules/demo/stories/*.data.ts'], { cwd: root })

/** Every mix of a name and two numbers, for a function of so many arguments. */
const samples = (count: number): unknown[][] =>
  count === 0 ? [[]] : samples(count - 1).flatMap((first) => ['Noor', 1, 3].map((last) => [...first, last]))

/** What a function of words says. An argument of the wrong type gives no text, or a broken one; that is left out. */
function said(words: (...given: unknown[]) => unknown): unknown[] {
  return samples(Math.min(words.length, 4)).flatMap((given) => {
    try {
      const text = words(...given)
      return /undefined|NaN|\[object/.test(JSON.stringify(text)) ? [] : [text]
    } catch {
      return []
    }
  })
}

/** Adds the texts below every `nl` and `en`. */
function gather(value: unknown, locale: Locale | null, where: string, texts: Texts): void {
  if (typeof value === 'string') {
    if (locale !== null && !texts[locale].some((one) => one.text === value)) texts[locale].push({ where, text: value })
  } else if (typeof value === 'function') {
    if (locale !== null) for (const text of said(value as (...given: unknown[]) => unknown)) gather(text, locale, where, texts)
  } else if (typeof value === 'object' && value !== null) {
    if (locale === null && 'nl' in value && 'en' in value) for (const each of locales) gather(value[each], each, where, texts)
    else for (const each of Object.values(value)) gather(each, locale, where, texts)
  }
}

async function textsOf(files: readonly string[]): Promise<Texts> {
  const texts: Texts = { nl: [], en: [] }
  for (const file of files) gather(Object.entries(await import(resolve(root, file))), null, file, texts)
  return texts
}

const sentencesOf = ({ where, text }: Text): Text[] =>
  text
    .split(/(?<=[.?!…][”’]?)\s+|\n+/)
    .filter((sentence) => /\p{L}/u.test(sentence))
    .map((sentence) => ({ where, text: sentence }))
const lengthOf = ({ text }: Text) => text.split(/\s+/).length

const fullNegative = /\b(do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|must|need) not\b|\bcannot\b/i
/** Names and turns of phrase that were replaced. */
const replaced: Record<Locale, RegExp> = {
  nl: /\b([Oo]nder|[Bb]ij|[Nn]aar) Delen\b|\bNu even(?! niet)\b|\bWat stokte\b|\bde rem komt(?! misschien| van)\b|\bvan binnen(?! naar)\b|\bwaar het naartoe wil\b/,
  en: /\b([Uu]nder|[Tt]o) Sharing\b|\bWhat stalled\b|\bthe brake comes(?! on| from)\b|\bare you sitting(?! here\?)\b|\bappetite\b|\bcounts of\b/,
}

let screen: Texts
let all: Texts
beforeAll(async () => {
  screen = await textsOf(screens)
  for (const locale of locales) gather(beginAgreement(locale, 'Noor', 'Marijke'), locale, 'agreement', screen)
  const more = await textsOf(content)
  all = { nl: [...screen.nl, ...more.nl], en: [...screen.en, ...more.en] }
})

it('finds the texts of both languages', () => {
  expect(screen.nl.length).toBeGreaterThan(900)
  expect(all.nl.length).toBeGreaterThan(screen.nl.length + 1500)
  expect(Math.abs(screen.nl.length - screen.en.length)).toBeLessThan(100)
})

describe.each(locales)('the sentences in %s', (locale) => {
  it('have at most 25 words', () => {
    expect(all[locale].flatMap(sentencesOf).filter((sentence) => lengthOf(sentence) > 25)).toEqual([])
  })

  it('have a median of at most 12 words on screens', () => {
    const lengths = screen[locale]
      .flatMap(sentencesOf)
      .map(lengthOf)
      .sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(12)
  })

  it('use the names of now', () => {
    expect(all[locale].filter(({ text }) => replaced[locale].test(text))).toEqual([])
  })
})

it('English uses contractions where a person would', () => {
  expect(all.en.filter(({ text }) => fullNegative.test(text))).toEqual([])
})
