import { describe, expect, test } from 'vitest'
import type { Finding } from '#method/finding/finding.ts'
import { shiftOf } from '#method/shift/derive-shift.ts'
import { tensionFieldsOf } from './tension-fields.ts'
import type { Sighting } from './use-trajectory.ts'

const finding = (id: string, body: object, part: Partial<Finding> = {}) =>
  ({ id, state: 'accepted', sessionId: 's1', createdAt: 5, updatedAt: 5, body, ...part }) as Finding
const empty = { before: null, after: null, shift: null, words: '', bodyNote: '' }
const rust = finding('rust', { kind: 'quality', word: 'rust', act: 'bleef zitten' })
const alone = finding('alone', { kind: 'obstacle', sentence: 'Ik moet het alleen kunnen' })
const again = finding('again', { kind: 'obstacle', sentence: 'ik moet het alleen  kunnen' })
const rated = (brake: number, strength: number) => ({ brake, strength })
const field = (part: object = {}, more: Partial<Finding> = {}) =>
  finding('field', { kind: 'tension', potentialId: 'rust', obstacleId: 'alone', ...empty, ...part }, more)
type Report = NonNullable<Sighting['report']>
const noReport: Report = { before: null, after: null, words: '', bodyNote: '', answer: null, answeredAt: null, held: null, own: [] }
/** `said`: what was reported, and which parts the coachee gave, signed in. */
const sighting = (sessionId: string, at: number, said: Partial<Report> | null, findingId = 'field'): Sighting => {
  const report = said && { ...noReport, answeredAt: said.answer ? at : null, ...said }
  return { findingId, sessionId, at, signs: [], shift: shiftOf(report && { ...report, at }, null), report }
}
const none = { before: null, after: null, words: '', bodyNote: '', shift: null, ownFigures: true, findingId: 'field' }

describe('a tension field on the page', () => {
  test('shows what was accepted for its own session, and a later report beside it', () => {
    const [shown] = tensionFieldsOf(
      [rust, alone, field({ before: rated(8, 3), words: 'in eigen woorden' })],
      [
        sighting('s2', 20, { before: rated(6, 5), answer: 'shift' }),
        sighting('s1', 1, { before: rated(8, 3), words: 'zoals het toen werd opgeschreven' }),
      ],
    )
    expect(shown?.reports).toEqual([
      { ...none, before: rated(8, 3), words: 'in eigen woorden', at: 1, sessionId: 's1' },
      {
        ...none,
        before: rated(6, 5),
        ownFigures: false,
        shift: { answer: 'shift', standing: 'reported', at: 20 },
        at: 20,
        sessionId: 's2',
      },
    ])
    expect(shown?.sightings.map((one) => one.sessionId)).toEqual(['s1', 's2'])
  })
  test('fills in figures that reached us after it was accepted, never words', () => {
    const late = { before: rated(8, 3), after: rated(4, 6), answer: 'no-shift' as const, words: 'zoals het werd opgeschreven' }
    const reports = (own: Report['own'], part: object) =>
      tensionFieldsOf([rust, alone, field({ before: rated(7, 3), ...part })], [sighting('s1', 1, { ...late, own })])[0]?.reports
    expect(reports([], {})).toEqual([
      {
        ...none,
        before: rated(7, 3),
        after: rated(4, 6),
        ownFigures: false,
        shift: { answer: 'no-shift', standing: 'reported', at: 1 },
        at: 1,
        sessionId: 's1',
      },
    ])
    expect(reports(['after', 'answer'], {})).toMatchObject([{ ownFigures: true, shift: { answer: 'no-shift', standing: 'confirmed' } }])
    expect(reports([], { shift: 'shift' })).toMatchObject([{ shift: { answer: 'shift', standing: 'confirmed' } }])
  })
  test('tells figures and a shift of a field that was not accepted as reported, whatever its wording says', () => {
    const offered = field({ before: rated(7, 3), shift: 'shift' }, { state: 'offered', updatedAt: 5 })
    expect(tensionFieldsOf([rust, alone, offered], [])[0]?.reports).toMatchObject([
      { ownFigures: false, shift: { answer: 'shift', standing: 'reported' } },
    ])
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
