import { describe, expect, it } from 'vitest'
import { dimensions, steps } from '#method/moment/moment.ts'
import { aloneCards } from './alone-cards.data.ts'
import { stepCards } from './step-cards.data.ts'

const texts = aloneCards.flatMap(({ name, hint, purpose, questions, ease }) => [
  name,
  hint,
  purpose,
  ease,
  ...questions.map(({ text }) => text),
])

describe('the cards for a person who reflects alone', () => {
  it('are one per step, in the order of the steps', () => {
    expect(aloneCards.map(({ step }) => step)).toEqual(steps)
  })
  it('ask in thinking, feeling and wanting at every step', () => {
    for (const { step, questions } of aloneCards)
      expect([step, dimensions.filter((each) => !questions.some(({ dimension }) => dimension === each))]).toEqual([step, []])
  })
  it('address only the person: no coach, no other person, no we', () => {
    for (const { nl, en } of texts) {
      expect(nl).not.toMatch(/\b(coach|coachee|ander|wij|we|mij|samen|jullie)\b/i)
      expect(en).not.toMatch(/\b(coach|coachee|us|we|they|them|together)\b/i)
    }
  })
  it('say everything in both languages, and never the same question twice', () => {
    for (const { nl, en } of texts) expect([nl.trim() === '', en.trim() === '']).toEqual([false, false])
    const questions = aloneCards.flatMap((card) => card.questions.map(({ text }) => text.nl))
    expect(new Set(questions).size).toBe(questions.length)
  })
  it('are not the words of a coach', () => {
    const said = new Set(stepCards.flatMap((card) => card.guidelines.map(({ nl }) => nl)))
    expect(texts.filter(({ nl }) => said.has(nl))).toEqual([])
  })
})
