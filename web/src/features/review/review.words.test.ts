import { expect, it } from 'vitest'
import { steps } from '#method/moment/moment.ts'
import { stepCards } from '#method/step/step-cards.data.ts'
import { reviewWords } from './review.words.ts'

it('the review calls each step by the name on its card', () => {
  for (const step of steps) {
    const card = stepCards.find((one) => one.step === step)
    expect([reviewWords.nl.steps[step], reviewWords.en.steps[step]]).toEqual([card?.name.nl, card?.name.en])
  }
})
