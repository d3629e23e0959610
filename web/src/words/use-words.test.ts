import { describe, expect, it } from 'vitest'
import { chooseLocale } from './use-words.ts'

describe('the language on screen', () => {
  it('is the one chosen before, whatever the device speaks', () => {
    expect(chooseLocale('en', ['nl-NL'])).toBe('en')
  })
  it('is the first language of the device that we speak', () => {
    expect(chooseLocale(null, ['fr-FR', 'en-US', 'nl'])).toBe('en')
    expect(chooseLocale(null, ['nl-BE', 'en'])).toBe('nl')
  })
  it('is Dutch when we speak none of them', () => {
    expect(chooseLocale(null, ['fr-FR'])).toBe('nl')
    expect(chooseLocale('tlh', [])).toBe('nl')
  })
})
