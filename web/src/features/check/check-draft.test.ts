import { describe, expect, it } from 'vitest'
import { type CheckDraft, type CheckStep, emptyCheck, isCheckUntouched, stepOn } from './check-draft.ts'

const begin = (step: CheckStep): CheckDraft => ({ ...emptyCheck('id'), step })
function walk(draft: CheckDraft): readonly CheckStep[] {
  const steps: CheckStep[] = [draft.step]
  for (let at = draft; at.step !== 'body' && steps.length < 9; ) {
    at = stepOn(at)
    steps.push(at.step)
  }
  return steps
}

describe('the way through Nu', () => {
  it('goes from thinking to feeling to wanting, and then to the body', () => {
    expect(walk(begin('thinking'))).toEqual(['thinking', 'feeling', 'wanting', 'body'])
  })
  it('begins at any side and still meets each of them once', () => {
    expect(walk(begin('feeling'))).toEqual(['feeling', 'wanting', 'thinking', 'body'])
    expect(walk(begin('wanting'))).toEqual(['wanting', 'thinking', 'feeling', 'body'])
  })
  it('asks nothing again that was asked, also after going back to a side', () => {
    const asked = stepOn(stepOn(begin('thinking')))
    expect(walk({ ...asked, step: 'thinking' })).toEqual(['thinking', 'wanting', 'body'])
  })
  it('is worth keeping as soon as one side says something', () => {
    const empty = emptyCheck('id')
    expect(isCheckUntouched({ ...empty, body: { ...empty.body, thought: ' ' } })).toBe(true)
    expect(isCheckUntouched({ ...empty, body: { ...empty.body, bodyPlace: 'buik' } })).toBe(false)
  })
})
