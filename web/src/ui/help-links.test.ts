import { expect, test } from 'vitest'
import { helpLinks } from './help-links.ts'

const linked = (text: string) => helpLinks(text).flatMap(({ text: part, href }) => (href === null ? [] : [[part, href]]))

test('numbers to call and sites become links, and the text stays the same', () => {
  const text = 'Bel 113 of 0800-0113, chat op 113.nl. In Vlaanderen: 1813 of zelfmoord1813.be. Gevaar? Bel 112.'
  expect(linked(text)).toEqual([
    ['113', 'tel:113'],
    ['0800-0113', 'tel:08000113'],
    ['113.nl', 'https://113.nl'],
    ['1813', 'tel:1813'],
    ['zelfmoord1813.be', 'https://zelfmoord1813.be'],
    ['112', 'tel:112'],
  ])
  expect(
    helpLinks(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text)
})
test('other numbers are no links', () => {
  expect(linked('Na 3 maanden, 1130 keer, in 2112.')).toEqual([])
})
