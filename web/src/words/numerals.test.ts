import { expect, test } from 'vitest'
import { inWords, inWordsFirst } from './numerals.ts'

test('numbers are words up to twelve, and digits from there on', () => {
  expect([1, 7, 12, 13].map((count) => inWords(count, 'nl'))).toEqual(['één', 'zeven', 'twaalf', '13'])
  expect([0, 7, 12, 13].map((count) => inWords(count, 'en'))).toEqual(['no', 'seven', 'twelve', '13'])
})
test('a sentence begins with a capital', () => {
  expect([1, 8, 13].map((count) => inWordsFirst(count, 'nl'))).toEqual(['Eén', 'Acht', '13'])
})
