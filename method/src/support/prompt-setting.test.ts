import { expect, it } from 'vitest'
import { promptKeys } from '#method/support/prompt.ts'
import {
  checkPromptSetting,
  longestQuestion,
  ownQuestionFor,
  ownQuestions,
  type PromptSetting,
  type PromptSettingBody,
} from '#method/support/prompt-setting.ts'

const question = (words: string, prompt = 'now.body'): PromptSettingBody => ({ kind: 'question', prompt, words })
const setting = (id: string, createdAt: number, body: PromptSettingBody, withdrawnAt: number | null = null): PromptSetting => ({
  id,
  createdAt,
  withdrawnAt,
  body,
})

it('a question of one’s own has words, and no more than fit above the place to write', () => {
  expect(checkPromptSetting(question(' '))).toBe('question.no-words')
  expect(checkPromptSetting(question('x'.repeat(longestQuestion)))).toBeNull()
  expect(checkPromptSetting(question('x'.repeat(longestQuestion + 1)))).toBe('question.too-long')
})

it('a setting is for a prompt that exists; only how much help one wants can be for all of them', () => {
  for (const prompt of promptKeys) expect(checkPromptSetting({ kind: 'support', prompt, level: null })).toBeNull()
  expect(checkPromptSetting({ kind: 'support', prompt: 'all', level: 'cue' })).toBeNull()
  expect(checkPromptSetting({ kind: 'support', prompt: 'now.mind', level: 'cue' })).toBe('prompt.unknown')
  expect(checkPromptSetting(question('Zit ik?', 'all'))).toBe('prompt.unknown')
})

it('the newest question is asked, until it is withdrawn', () => {
  const [first, second] = [question('Sta ik?'), question('Zit ik?')]
  expect(ownQuestionFor('now.body', [setting('b', 5, second), setting('a', 3, first)])).toBe('Zit ik?')
  expect(ownQuestionFor('now.body', [setting('b', 5, second, 6), setting('a', 3, first)])).toBe('Sta ik?')
  expect(ownQuestionFor('now.body', [setting('b', 5, second, 6)])).toBeNull()
  expect(ownQuestionFor('now.feeling', [setting('b', 5, second)])).toBeNull()
})

it('questions of the same instant have one order, whatever order they are told in', () => {
  const all = [setting('a', 5, question('Sta ik?')), setting('b', 5, question('Zit ik?')), setting('c', 4, question('Lig ik?'))]
  expect(ownQuestions(all).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  expect(ownQuestions(all.toReversed())).toEqual(ownQuestions(all))
})

it('a help level is no question', () => {
  expect(ownQuestions([setting('a', 1, { kind: 'support', prompt: 'now.body', level: 'own' })])).toEqual([])
})
