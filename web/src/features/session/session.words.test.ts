import { describe, expect, it } from 'vitest'
import { stepCards } from '#method/step/step-cards.data.ts'
import { sessionWords } from './session.words.ts'

describe('the steps beside the onion', () => {
  it('bear the names and hints of their cards', () => {
    for (const { step, name, hint } of stepCards) {
      expect([sessionWords.nl.stepNames[step], sessionWords.en.stepNames[step]]).toEqual([name.nl, name.en])
      expect([sessionWords.nl.stepHints[step], sessionWords.en.stepHints[step]]).toEqual([hint.nl, hint.en])
    }
  })
})
