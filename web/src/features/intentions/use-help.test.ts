import { expect, it } from 'vitest'
import { madeWith } from './use-help.ts'

it('keeps which help stood above what was filled, and nothing of what stayed empty', () => {
  const answers = [1, 2, 3].map((at) => ({ at, prompt: 'intention.act', level: 'guidance' as const }))
  expect(
    madeWith('reminder', { answers, choices: [] }, { 'intention.act': 'zitten', 'intention.if-then': 'adem uit', 'intention.notice': ' ' }),
  ).toEqual({
    began: 'reminder',
    answered: [
      { prompt: 'intention.act', level: 'cue' },
      { prompt: 'intention.if-then', level: 'guidance' },
    ],
  })
})
