import { describe, expect, it } from 'vitest'
import { aloneCards } from '#method/step/alone-cards.data.ts'
import { stepCards } from '#method/step/step-cards.data.ts'
import { aloneWords } from './alone.words.ts'
import { sessionWords } from './session.words.ts'

describe('the steps beside the onion', () => {
  it('bear the names and hints of their cards', () => {
    for (const { step, name, hint } of stepCards) {
      expect([sessionWords.nl.stepNames[step], sessionWords.en.stepNames[step]]).toEqual([name.nl, name.en])
      expect([sessionWords.nl.stepHints[step], sessionWords.en.stepHints[step]]).toEqual([hint.nl, hint.en])
    }
  })
  it('bear those of the cards for oneself when somebody is alone', () => {
    for (const { step, name, hint } of aloneCards) {
      expect([aloneWords.nl.stepNames[step], aloneWords.en.stepNames[step]]).toEqual([name.nl, name.en])
      expect([aloneWords.nl.stepHints[step], aloneWords.en.stepHints[step]]).toEqual([hint.nl, hint.en])
    }
  })
})
