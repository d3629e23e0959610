import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Speaker } from '#method/moment/moment.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import type { FieldFinding } from '#method/shift/derive-shift.ts'
import { deriveTensionSigns, momentsOfTension } from '#method/tension/derive-tension-signs.ts'
import { anyMoments } from '#method/testing/arbitrary-session.ts'
import { bodies, buildEvent, buildMark } from '#method/testing/build-session.ts'

const open = (tensionId: string, at: number, momentId: string | null = null) =>
  buildEvent({ kind: 'finding-picked-up', findingId: tensionId, momentId, body: bodies.tension() }, at)
const answer = (tensionId: string, at: number, said: 'shift' | 'no-shift', by: Speaker = 'coachee') =>
  buildEvent({ kind: 'shift-answered', tensionId, answer: said }, at, { by })
const rated = (tensionId: string, at: number) =>
  buildEvent({ kind: 'tension-rated', tensionId, when: 'before', rating: { brake: 5, strength: 5 } }, at)
const held = (tensionId: string, at: number, is = true) => buildEvent({ kind: 'tension-held', tensionId, held: is }, at)
const wish = (at: number) => buildMark({ at, dimension: 'wanting', pole: 'potential' })
const brake = (at: number) => buildMark({ at, dimension: 'feeling', pole: 'obstacle' })
const signs = (events: readonly SessionEvent[], tensionId = 't', finding: FieldFinding | null = null) =>
  deriveTensionSigns(deriveSession(events), tensionId, finding)
const states = (...given: Parameters<typeof signs>) => signs(...given).map((sign) => sign.state)

describe('where a tension field has been', () => {
  it('is empty for a session in which it was not opened', () => {
    expect(signs([wish(1), brake(2)])).toEqual([])
  })
  it('was seen at the moment that it was picked up from', () => {
    const mark = wish(1)
    expect(signs([mark, open('t', 2, mark.id)])).toMatchObject([{ state: 'seen', at: 2, moments: [{ id: mark.id }] }])
  })
  it('was felt at the first felt or wanted moment of each pole', () => {
    const [first, late, more] = [wish(1), brake(500_000), wish(500_001)]
    const found = signs([first, open('t', 2), late, more, rated('t', 600_000)])
    expect(found.map((sign) => [sign.state, sign.at, sign.moments.map((moment) => moment.id)])).toEqual([
      ['seen', 2, []],
      ['felt', late.at, [first.id, late.id]],
    ])
  })
  it('was held only when a person says so, never because two moments came close together', () => {
    const close = [wish(1), brake(2), open('t', 3)]
    expect(states(close)).toEqual(['seen', 'felt'])
    expect(signs([...close, held('t', 9), rated('t', 12)]).at(-1)).toEqual({ state: 'held', at: 9, moments: [] })
    expect(states([...close, held('t', 9), held('t', 10, false)])).toEqual(['seen', 'felt'])
    expect(states([open('t', 1), held('t', 2)])).toEqual(['seen', 'held'])
  })
  it('moved only when the coachee says so, felt before or not; "no shift" removes nothing', () => {
    expect(states([open('t', 1), answer('t', 5, 'shift')])).toEqual(['seen', 'moved'])
    expect(states([wish(1), brake(2), open('t', 3), answer('t', 5, 'no-shift')])).toEqual(['seen', 'felt'])
  })
  it('did not move by what was reported in the room, until the coachee accepted the field with that answer', () => {
    const events = [open('t', 1), answer('t', 5, 'shift', 'coach')]
    expect(states(events)).toEqual(['seen'])
    expect(states(events, 't', { state: 'offered', shift: 'shift', updatedAt: 9 })).toEqual(['seen'])
    expect(states(events, 't', { state: 'accepted', shift: 'shift', updatedAt: 9 })).toEqual(['seen', 'moved'])
    expect(states(events, 't', { state: 'accepted', shift: null, updatedAt: 9 })).toEqual(['seen'])
  })
  it('is seen again in a later session that only reports on it', () => {
    expect(signs([answer('t', 5, 'no-shift')])).toMatchObject([{ state: 'seen', at: 5 }])
  })
  it('is empty again when its only report was undone', () => {
    const report = answer('t', 5, 'no-shift')
    expect(signs([report, buildEvent({ kind: 'taken-back', eventId: report.id }, 6)])).toEqual([])
  })
  it('of an earlier session does not use moments from before it was opened again', () => {
    expect(states([wish(1), brake(2), rated('t', 10), answer('t', 20, 'shift')])).toEqual(['seen', 'moved'])
    expect(states([wish(1), rated('t', 10), wish(11), brake(12), rated('t', 13)])).toEqual(['seen', 'felt'])
  })
  it('does not use the moments after the last report in this field', () => {
    const events = [wish(1), open('t', 2), wish(3), open('u', 1_000_000), brake(1_000_001), rated('u', 1_000_003)]
    expect(states(events, 't')).toEqual(['seen'])
    expect(states(events, 'u')).toEqual(['seen', 'felt'])
    expect(momentsOfTension(deriveSession(events), 't')).toHaveLength(1)
  })
  it('depends on that field only: a second field, opened before, between or after, changes nothing', () => {
    const at = fc.nat(100_000)
    const about = (tensionId: string) =>
      fc.array(
        at.chain((instant) =>
          fc.constantFrom(
            open(tensionId, instant),
            rated(tensionId, instant),
            held(tensionId, instant),
            answer(tensionId, instant, 'shift'),
          ),
        ),
        { maxLength: 5 },
      )
    fc.assert(
      fc.property(anyMoments, about('t'), about('u'), (moments, own, other) => {
        const marks = moments.map((part) => buildMark(part))
        expect(signs([...marks, ...own, ...other])).toEqual(signs([...marks, ...own]))
      }),
    )
  })
  it('does not change for the first field by what is felt in a second one that was opened later', () => {
    const first = [wish(1), open('t', 2), rated('t', 3), held('t', 4)]
    const second = [open('u', 5), brake(6), wish(7), held('u', 8), answer('u', 9, 'shift')]
    expect(signs([...first, ...second])).toEqual(signs(first))
  })
})
