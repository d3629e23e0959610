import { describe, expect, test } from 'vitest'
import type { Finding } from '#method/finding/finding.ts'
import { recordEventsKey } from '../../client/outbox/outbox-queue.ts'
import { openReports, reportedIn, withoutAnswered } from './use-reported-shifts.ts'
import type { Sighting } from './use-trajectory.ts'

const sighting = (sessionId: string, shift: Sighting['shift'], at = 1): Sighting => ({
  findingId: 'field',
  sessionId,
  at,
  signs: [],
  shift,
  report: null,
})
const reported = { answer: 'shift', standing: 'reported', at: 1 } as const
const field = { id: 'field', state: 'accepted', sessionId: 's1' } as Finding
const find = (finding: Finding) => (id: string) => (id === finding.id ? finding : undefined)

describe('a shift that was reported in the room', () => {
  test('is asked about when the field is of an earlier session and accepted', () => {
    const list = reportedIn('t', [sighting('s3', reported, 9), sighting('s2', reported, 5)])
    expect(openReports(list, find(field)).map(({ sessionId }) => sessionId)).toEqual(['s2', 's3'])
    for (const state of ['offered', 'refused', 'withdrawn'] as const) expect(openReports(list, find({ ...field, state }))).toEqual([])
  })
  test('is not asked about once the coachee answered it, nor apart from the field in its own session', () => {
    expect(reportedIn('t', [sighting('s2', { ...reported, standing: 'confirmed' }), sighting('s2', null)])).toEqual([])
    expect(openReports(reportedIn('t', [sighting('s1', reported)]), find(field))).toEqual([])
  })
  test('is not asked about again while the answer waits for a connection, unless it was taken back', () => {
    const list = reportedIn('t', [sighting('s2', reported)])
    const write = (...events: object[]) =>
      ({ key: recordEventsKey, input: { params: { sessionId: 's2' }, body: { events } } }) as unknown as Parameters<
        typeof withoutAnswered
      >[1][number]
    const answer = { id: 'a', kind: 'shift-answered', tensionId: 'field', answer: 'no-shift' }
    expect(withoutAnswered(list, [])).toEqual(list)
    expect(withoutAnswered(list, [write(answer)])).toEqual([])
    expect(withoutAnswered(list, [write(answer), write({ id: 'b', kind: 'taken-back', eventId: 'a' })])).toEqual(list)
  })
})
