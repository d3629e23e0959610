import { expect, it } from 'vitest'
import { uiWords } from '../ui.words.ts'
import { whatIsWrong } from './what-is-wrong.ts'

const right = { valueMissing: false, typeMismatch: false, tooShort: false }

it('returns one reason per field, the most basic first, in our own words', () => {
  expect(whatIsWrong({ ...right, valueMissing: true, tooShort: true })).toBe('missing')
  expect(whatIsWrong({ ...right, typeMismatch: true })).toBe('noAddress')
  expect(whatIsWrong({ ...right, tooShort: true })).toBe('short')
  expect(whatIsWrong(right)).toBe('other')
  expect(uiWords.nl.wrong.short(10)).toContain('10')
  expect(uiWords.en.wrong.short(10)).toContain('10')
})
