import { describe, expect, test } from 'vitest'
import type { Finding } from '#method/finding/finding.ts'
import { tensionFieldsOf } from './tension-fields.ts'
import type { Sighting } from './use-trajectory.ts'

const finding = (id: string, body: object, part: Partial<Finding> = {}) =>
  ({ id, state: 'accepted', sessionId: 's1', createdAt: 5, body, ...part }) as Finding
const empty = { before: null, after: null, shift: null, words: '', bodyNote: '' }
const rust = finding('rust', { kind: 'quality', word: 'rust', act: 'bleef zitten' })
const alone = finding('alone', { kind: 'obstacle', sentence: 'Ik moet het alleen kunnen' })
const again = finding('again', { kind: 'obstacle', sentence: 'ik moet het alleen  kunnen' })
const rated = (brake: number, strength: number) => ({ brake, strength })
const field = (part: object = {}, more: Partial<Finding> = {}) =>
  finding('field', { kind: 'tension', potentialId: 'rust', obstacleId: 'alone', ...empty, ...part }, more)
const sighting = (sessionId: string, at: number, report: Sighting['report'], findingId = 'field'): Sighting => ({
  findingId,
  sessionId,
  at,
  signs: [],
  report,
})

describe('a tension field on the page', () => {
  test('shows what was accepted for its own session, and a later report beside it', () => {
    const [shown] = tensionFieldsOf(
      [rust, alone, field({ before: rated(8, 3), words: 'in eigen woorden' })],
      [
        sighting('s2', 20, { ...empty, before: rated(6, 5), shift: 'shift' }),
        sighting('s1', 1, { ...empty, before: rated(8, 3), words: 'zoals het toen werd opgeschreven' }),
      ],
    )
    expect(shown?.reports).toEqual([
      { ...empty, before: rated(8, 3), words: 'in eigen woorden', at: 1, sessionId: 's1' },
      { ...empty, before: rated(6, 5), shift: 'shift', at: 20, sessionId: 's2' },
    ])
    expect(shown?.sightings.map((one) => one.sessionId)).toEqual(['s1', 's2'])
  })
  test('fills in figures that reached us after it was accepted, never words', () => {
    const late = { ...empty, before: rated(8, 3), after: rated(4, 6), shift: 'no-shift' as const, words: 'zoals het werd opgeschreven' }
    const [shown] = tensionFieldsOf([rust, alone, field({ before: rated(7, 3) })], [sighting('s1', 1, late)])
    expect(shown?.reports).toEqual([{ ...late, before: rated(7, 3), words: '', at: 1, sessionId: 's1' }])
  })
  test('is the same field when it is opened again between the same poles, in the same words', () => {
    const later = finding(
      'later',
      { kind: 'tension', potentialId: 'rust', obstacleId: 'again', ...empty, after: rated(2, 8) },
      { sessionId: 's2', createdAt: 20 },
    )
    const fields = tensionFieldsOf([rust, alone, field({ after: rated(5, 5) }), again, later], [])
    expect(fields).toHaveLength(1)
    expect(fields[0]?.findings.map((one) => one.id)).toEqual(['field', 'later'])
    expect(fields[0]?.reports.map((one) => one.after)).toEqual([rated(5, 5), rated(2, 8)])
  })
  test('without one of its poles it is not shown, nor when it was refused', () => {
    expect(tensionFieldsOf([alone, field()], [])).toEqual([])
    expect(tensionFieldsOf([rust, alone, field({}, { state: 'refused' })], [])).toEqual([])
  })
  test('without a report there is nothing to compare', () => {
    expect(tensionFieldsOf([rust, alone, field()], [sighting('s1', 1, null)])[0]?.reports).toEqual([])
  })
})
