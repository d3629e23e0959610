import { describe, expect, it } from 'vitest'
import type { Speaker } from '#method/moment/moment.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent, SessionFact, ShiftAnswer } from '#method/session/session-event.ts'
import type { TensionView } from '#method/session/session-view.ts'
import { deriveShift, type FieldFinding, shiftOf } from '#method/shift/derive-shift.ts'
import { noReport } from '#method/tension/no-report.ts'
import { buildEvent } from '#method/testing/build-session.ts'

const tension: TensionView = {
  ...noReport('t', 4),
  before: { brake: 7, strength: 3 },
  after: { brake: 8, strength: 6 },
  bodyNote: 'ruimte',
  words: 'ik mag',
  answer: 'shift',
  answeredAt: 4,
  own: ['answer'],
}

describe('a shift', () => {
  it('is what the coachee confirms, also when the brake was felt more strongly', () => {
    expect(deriveShift(tension)).toMatchObject({
      answer: { answer: 'shift', standing: 'confirmed', at: 4 },
      brakeChange: 1,
      strengthChange: 3,
      words: 'ik mag',
      bodyNote: 'ruimte',
    })
  })
  it('does not follow from the sliders', () => {
    expect(deriveShift({ ...tension, after: { brake: 0, strength: 10 }, answer: null, answeredAt: null }).answer).toBe(null)
  })
  it('can be answered with "no shift", and without any sliders', () => {
    expect(deriveShift({ ...tension, before: null, answer: 'no-shift' })).toMatchObject({
      answer: { answer: 'no-shift' },
      brakeChange: null,
      strengthChange: null,
    })
  })
})

describe('who said that something shifted', () => {
  const answer = (by: Speaker | undefined, said: ShiftAnswer, at: number, more: Partial<SessionFact> = {}): SessionEvent =>
    buildEvent({ kind: 'shift-answered', tensionId: 't', answer: said, ...more } as SessionFact, at, by ? { by } : {})
  const shift = (events: readonly SessionEvent[], finding: FieldFinding | null = null) =>
    shiftOf(deriveSession(events).tensions.get('t') ?? null, finding)
  const field = (state: FieldFinding['state'], said: ShiftAnswer | null, updatedAt = 10): FieldFinding => ({
    state,
    shift: said,
    updatedAt,
  })

  it('is the coachee when the coachee was signed in; with the sign-in of the coach it is a report from the room', () => {
    expect(shift([answer('coachee', 'shift', 1)])).toMatchObject({ answer: 'shift', standing: 'confirmed' })
    expect(shift([answer('coach', 'shift', 1)])).toMatchObject({ answer: 'shift', standing: 'reported' })
  })
  it('is never known from what an event says of itself, nor when it is not known who recorded it', () => {
    expect(shift([answer('coach', 'shift', 1, { confirmedBy: 'coachee' })])?.standing).toBe('reported')
    expect(shift([answer(undefined, 'shift', 1, { confirmedBy: 'coachee' })])?.standing).toBe('reported')
  })
  it('is the coachee, also when a report from the room has a later date, or arrives later', () => {
    const own = answer('coachee', 'no-shift', 5)
    for (const room of [answer('coach', 'shift', 400_000), answer('coach', 'shift', 1)])
      for (const events of [
        [own, room],
        [room, own],
      ])
        expect(shift(events)).toMatchObject({ answer: 'no-shift', standing: 'confirmed' })
  })
  it('is the room again when the coachee takes the own answer back', () => {
    const own = answer('coachee', 'no-shift', 5)
    const back = buildEvent({ kind: 'taken-back', eventId: own.id }, 6, { by: 'coachee' })
    expect(shift([answer('coach', 'shift', 1), own, back])).toMatchObject({ answer: 'shift', standing: 'reported' })
  })
  it('is the coachee who accepted the field with that answer in it; until then it is a proposal', () => {
    const room = [answer('coach', 'shift', 1)]
    for (const state of ['noted', 'offered', 'refused', 'withdrawn'] as const)
      expect(shift(room, field(state, 'shift'))).toMatchObject({ answer: 'shift', standing: 'reported' })
    expect(shift(room, field('accepted', 'shift'))).toMatchObject({ answer: 'shift', standing: 'confirmed' })
    expect(shift(room, field('accepted', 'no-shift'))).toMatchObject({ answer: 'no-shift', standing: 'confirmed' })
  })
  it('stays the room when the coachee accepted the field and left this open', () => {
    expect(shift([answer('coach', 'shift', 1)], field('accepted', null))).toMatchObject({ answer: 'shift', standing: 'reported' })
  })
  it('is the later one of two answers of the coachee', () => {
    expect(shift([answer('coachee', 'no-shift', 11)], field('accepted', 'shift'))?.answer).toBe('no-shift')
    expect(shift([answer('coachee', 'no-shift', 9)], field('accepted', 'shift'))?.answer).toBe('shift')
  })
  it('holds for the sliders and the words as well: what the coachee gave is not replaced from the room', () => {
    const events = [
      buildEvent({ kind: 'tension-rated', tensionId: 't', when: 'after', rating: { brake: 6, strength: 4 } }, 1, { by: 'coachee' }),
      buildEvent({ kind: 'tension-noted', tensionId: 't', words: 'van mij', body: '' }, 2, { by: 'coachee' }),
      buildEvent({ kind: 'tension-rated', tensionId: 't', when: 'after', rating: { brake: 0, strength: 10 } }, 3, { by: 'coach' }),
      buildEvent({ kind: 'tension-noted', tensionId: 't', words: 'van de coach', body: '' }, 4, { by: 'coach' }),
      buildEvent({ kind: 'tension-rated', tensionId: 't', when: 'before', rating: { brake: 9, strength: 1 } }, 5, { by: 'coach' }),
    ]
    expect(deriveSession(events).tensions.get('t')).toMatchObject({
      after: { brake: 6, strength: 4 },
      words: 'van mij',
      before: { brake: 9, strength: 1 },
      own: ['after', 'words'],
    })
  })
})
