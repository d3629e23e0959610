import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createMomentDraft, type Draft, stillBelongs } from './moment-draft.ts'

const draft = (text: string, momentId = 'one', before = ''): Draft => ({ momentId, text, before })
let said: string[]
const saver = {
  save: ({ momentId, text }: Draft) => void said.push(`${momentId}: ${text}`),
  drop: async () => void said.push('gone'),
}

beforeEach(() => {
  said = []
  vi.useFakeTimers()
})
afterEach(() => void vi.useRealTimers())

it('a draft is deleted shortly after its text became part of the moment', () => {
  const kept = createMomentDraft('session', saver)
  kept.save(draft('ik'))
  kept.save(draft('ik bleef'))
  kept.joined('one')
  expect(said).toEqual(['one: ik', 'one: ik bleef'])
  vi.advanceTimersByTime(5_000)
  expect(said.at(-1)).toBe('gone')
})

it('a draft stays when the user has typed more since, in that moment or in the next', () => {
  for (const next of [draft('ik bleef staan'), draft('en toen', 'two')]) {
    const kept = createMomentDraft('session', saver)
    kept.save(draft('ik bleef'))
    kept.joined('one')
    kept.save(next)
    vi.advanceTimersByTime(5_000)
    expect(said).not.toContain('gone')
  }
})

it('a draft stays when another moment got its text', () => {
  const kept = createMomentDraft('session', saver)
  kept.save(draft('en toen', 'two'))
  kept.joined('one')
  vi.advanceTimersByTime(5_000)
  expect(said).toEqual(['two: en toen'])
})

it('a draft is added only while the moment still has the text it had before', () => {
  const typed = draft('ik bleef staan', 'one', 'ik bleef')
  expect(stillBelongs(typed, { id: 'one', text: 'ik bleef' })).toBe(true)
  // Added already; changed elsewhere; another moment.
  expect(stillBelongs(typed, { id: 'one', text: 'ik bleef staan' })).toBe(false)
  expect(stillBelongs(typed, { id: 'one', text: 'ik ging' })).toBe(false)
  expect(stillBelongs(typed, { id: 'two', text: 'ik bleef' })).toBe(false)
})
