import { describe, expect, it } from 'vitest'
import { ownQuestions, type PromptSettingBody } from '#method/support/prompt-setting.ts'
import { supportFor, supportHistory } from '#method/support/support.ts'
import { applySettingWrite, createSettingWrite, isSettingWrite, withdrawSettingWrite } from './setting-writes.ts'

const less: PromptSettingBody = { kind: 'support', prompt: 'now.feeling', level: 'cue' }
const question: PromptSettingBody = { kind: 'question', prompt: 'now.body', words: 'Zit ik?' }

describe('what somebody chooses about help shows at once', () => {
  it('and counts, also when the clock of this device is slow', () => {
    const before = [{ id: 'a', createdAt: 900, withdrawnAt: null, body: { ...less, level: 'blank' as const } }]
    const after = applySettingWrite(before, createSettingWrite('b', less), 5)
    expect(after).toEqual([...before, { id: 'b', createdAt: 901, withdrawnAt: null, body: less }])
    expect(supportFor('now.feeling', supportHistory([], after))).toBe('cue')
  })
  it('once, when it was said twice', () => {
    const write = createSettingWrite('a', less)
    const once = applySettingWrite([], write, 5)
    expect(applySettingWrite(once, write, 9)).toEqual(once)
  })
  it('a question that is let go is gone, and stays gone', () => {
    const kept = applySettingWrite([], createSettingWrite('a', question), 5)
    const gone = applySettingWrite(kept, withdrawSettingWrite('a'), 7)
    expect([ownQuestions(kept).length, ownQuestions(gone).length]).toEqual([1, 0])
    expect(applySettingWrite(gone, withdrawSettingWrite('a'), 9)).toEqual(gone)
    expect(applySettingWrite(kept, withdrawSettingWrite('b'), 9)).toEqual(kept)
  })
  it('keeping and letting go wait each under their own id', () => {
    const writes = [createSettingWrite('a', question), withdrawSettingWrite('a')]
    expect(new Set(writes.map(({ id }) => id)).size).toBe(2)
    expect(writes.every(isSettingWrite)).toBe(true)
    expect(isSettingWrite({ id: 'a', key: 'POST /api/sign-out', input: {} })).toBe(false)
  })
})
