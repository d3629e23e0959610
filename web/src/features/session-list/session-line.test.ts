import { expect, test } from 'vitest'
import type { Finding } from '#method/finding/finding.ts'
import { describeSession, minutesOf } from './session-line.ts'

const finding = (id: string, body: object, more: Partial<Finding> = {}) =>
  ({ id, sessionId: 'one', state: 'accepted', body, ...more }) as Finding
const rust = finding('rust', { kind: 'quality', word: 'rust', act: 'bleef zitten' })
const alone = { kind: 'obstacle', side: 'internal', sentence: 'Ik moet het alleen kunnen' }

test('an obstacle is only named beside its potential', () => {
  expect(describeSession('one', [rust, finding('a', { ...alone, potentialId: 'rust' })]).pairs).toEqual([
    { potential: 'rust', obstacle: 'Ik moet het alleen kunnen' },
  ])
  expect(describeSession('one', [rust, finding('a', { ...alone, potentialId: null })]).pairs).toEqual([])
})
test('a finding the coachee refused is not in the line', () => {
  expect(describeSession('one', [finding('g', { kind: 'quality', word: 'geduld' }, { state: 'refused' })]).potentials).toEqual([])
})
test('a quality found twice is named once, and findings of another session are left out', () => {
  expect(
    describeSession('one', [
      rust,
      finding('r2', { kind: 'quality', word: 'rust', act: 'bleef zitten' }),
      finding('x', { kind: 'ideal', words: 'elders' }, { sessionId: 'two' }),
    ]).potentials,
  ).toEqual(['rust'])
})
test('a tension field is named with both poles in each session that reported on it', () => {
  const field = finding('t', { kind: 'tension', potentialId: 'rust', obstacleId: 'a' })
  const findings = [rust, finding('a', { ...alone, potentialId: 'rust' }), field]
  const sightings = ['one', 'two'].map((sessionId, at) => ({ findingId: 't', sessionId, at, signs: [], shift: null, report: null }))
  const named = [{ potential: 'rust', obstacle: 'Ik moet het alleen kunnen' }]
  expect(['one', 'two', 'three'].map((id) => describeSession(id, findings, sightings).fields)).toEqual([named, named, []])
})
test('the length of a session is the time that it ran, not the time from start to end', () => {
  expect(minutesOf({ endedAt: 9_999_999, ranMs: 52 * 60_000 })).toBe(52)
  expect(minutesOf({ endedAt: 9_999_999, ranMs: null })).toBe(null)
})
test('a session that has not ended has no length', () => {
  expect(minutesOf({ endedAt: null, ranMs: 60_000 })).toBe(null)
})
