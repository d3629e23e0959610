import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '#method/locale/locale.ts'
import { allPrompts, isPromptKey, promptKeys } from '#method/support/prompt.ts'
import type { PromptSettingBody } from '#method/support/prompt-setting.ts'
import { prompts } from '#method/support/prompts.data.ts'
import { answersBeforeLighter, type SupportHistory, supportFor, supportHistory } from '#method/support/support.ts'
import { type SupportLevel, supportLevels } from '#method/support/support-level.ts'
import { buildFinding } from '#method/testing/build-session.ts'

const key = 'now.feeling'
const filled = (level: SupportLevel, from: number, count: number, prompt = key) =>
  Array.from({ length: count }, (_, index) => ({ at: from + index, prompt, level }))
const history = (part: Partial<SupportHistory> = {}): SupportHistory => ({ answers: [], choices: [], ...part })
const weight = (level: SupportLevel) => supportLevels.indexOf(level)

describe('how much help a person gets', () => {
  it('begins with guidance and becomes lighter after three that were filled', () => {
    expect(supportFor(key, history())).toBe('guidance')
    expect(supportFor(key, history({ answers: filled('guidance', 1, answersBeforeLighter - 1) }))).toBe('guidance')
    expect(supportFor(key, history({ answers: filled('guidance', 1, answersBeforeLighter) }))).toBe('cue')
    expect(supportFor(key, history({ answers: [...filled('guidance', 1, 3), ...filled('cue', 10, 3)] }))).toBe('blank')
    expect(supportFor(key, history({ answers: [...filled('guidance', 1, 3), ...filled('cue', 10, 3), ...filled('blank', 20, 9)] }))).toBe(
      'blank',
    )
  })
  it('is of one place: another place has its own', () => {
    expect(supportFor(key, history({ answers: filled('guidance', 1, 3, 'now.wanting') }))).toBe('guidance')
  })
  it('is what the person chooses, and fades on from there', () => {
    const answers = [...filled('guidance', 1, 3), ...filled('cue', 10, 3)]
    const back = { at: 20, prompt: key, level: 'guidance' as const }
    expect(supportFor(key, history({ answers, choices: [back] }))).toBe('guidance')
    expect(supportFor(key, history({ answers: [...answers, ...filled('guidance', 30, 3)], choices: [back] }))).toBe('cue')
    const all = { at: 25, prompt: allPrompts, level: 'blank' as const }
    expect(supportFor(key, history({ answers, choices: [back, all] }))).toBe('blank')
    expect(supportFor(key, history({ answers, choices: [back, all, { at: 26, prompt: key, level: null }] }))).toBe('blank')
    expect(
      supportFor(
        key,
        history({
          answers,
          choices: [
            { at: 20, prompt: key, level: 'guidance' },
            { at: 21, prompt: key, level: null },
          ],
        }),
      ),
    ).toBe('blank')
  })
  it('stays the person’s own question until they choose otherwise', () => {
    const own = { at: 1, prompt: key, level: 'own' as const }
    expect(supportFor(key, history({ answers: filled('own', 2, 9), choices: [own] }))).toBe('own')
    expect(supportFor(key, history({ choices: [own, { at: 9, prompt: key, level: 'cue' }] }))).toBe('cue')
  })
  it('is read from what the person wrote and chose, without what was withdrawn', () => {
    const body = { kind: 'check' as const, thought: 'x', felt: '', wanted: '', bodyPlace: '' }
    const making = { began: 'self' as const, answered: [{ prompt: 'now.thinking', level: 'guidance' as const }] }
    const found = [
      buildFinding({ ...body, making }, { createdAt: 5 }),
      buildFinding({ ...body, making }, { createdAt: 6, state: 'withdrawn' }),
    ]
    const setting = (createdAt: number, body: PromptSettingBody, withdrawnAt: number | null = null) => ({
      id: `setting-${createdAt}`,
      createdAt,
      withdrawnAt,
      body,
    })
    const settings = [
      setting(7, { kind: 'support', prompt: key, level: 'cue' }),
      setting(8, { kind: 'support', prompt: key, level: 'blank' }, 9),
      setting(10, { kind: 'question', prompt: key, words: 'Zit ik?' }),
    ]
    expect(supportHistory(found, settings)).toEqual({
      answers: [{ at: 5, prompt: 'now.thinking', level: 'guidance' }],
      choices: [{ at: 7, prompt: key, level: 'cue' }],
    })
  })

  const anyLevel = fc.constantFrom(...supportLevels)
  // Few instants, so that some things happen at the same one.
  const anyAnswers = fc.array(fc.record({ at: fc.nat(9), prompt: fc.constantFrom(key, 'now.wanting'), level: anyLevel }))
  const anyChoices = fc.array(fc.record({ at: fc.nat(9), prompt: fc.constantFrom(key, allPrompts), level: fc.option(anyLevel) }), {
    maxLength: 4,
  })
  it('does not depend on the order in which devices tell of it', () => {
    fc.assert(
      fc.property(anyAnswers, anyChoices, (answers, choices) => {
        expect(supportFor(key, { answers: answers.toReversed(), choices: choices.toReversed() })).toBe(
          supportFor(key, { answers, choices }),
        )
      }),
    )
  })
  it('never becomes heavier by an answer, and at most one level lighter', () => {
    fc.assert(
      fc.property(anyAnswers, anyChoices, anyLevel, (answers, choices, level) => {
        const before = supportFor(key, { answers, choices })
        const after = supportFor(key, { answers: [...answers, { at: 2000, prompt: key, level }], choices })
        expect([0, 1]).toContain(weight(after) - weight(before))
      }),
    )
  })
  it('is what was chosen last, right after it was chosen', () => {
    fc.assert(
      fc.property(anyAnswers, anyChoices, anyLevel, (answers, choices, level) => {
        expect(supportFor(key, { answers, choices: [...choices, { at: 2000, prompt: key, level }] })).toBe(level)
      }),
    )
  })
})

describe('the prompts', () => {
  it.each(promptKeys)('%s has a question, help, a beginning and a cue in both languages', (prompt) => {
    for (const locale of locales) {
      const { ask, hint, example, cue } = prompts[prompt]
      expect(ask[locale]).toMatch(/\?$/)
      expect(hint[locale].length).toBeGreaterThan(10)
      expect(example[locale]).toContain('…')
      expect(cue[locale].length).toBeLessThan(30)
      expect(cue[locale]).not.toMatch(/\?/)
    }
  })
  it('never ask where something comes from (I6)', () => {
    const all = JSON.stringify(prompts).toLowerCase()
    for (const word of ['jeugd', 'vroeger', 'ouders', 'childhood', 'parents', 'diagnos', 'waarom', 'why']) expect(all).not.toContain(word)
  })
  it('know their keys', () => {
    expect([isPromptKey('now.body'), isPromptKey('now.mind')]).toEqual([true, false])
  })
})
