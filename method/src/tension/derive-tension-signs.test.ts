import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dimensions, poles } from '#method/moment/moment.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { deriveTensionState, heldWithinMs } from '#method/tension/derive-tension.ts'
import { deriveTensionSigns, momentsOfTension } from '#method/tension/derive-tension-signs.ts'
import { bodies, buildEvent, buildMark } from '#method/testing/build-session.ts'

const open = (tensionId: string, at: number, momentId: string | null = null) =>
  buildEvent({ kind: 'finding-picked-up', findingId: tensionId, momentId, body: bodies.tension() }, at)
const answer = (tensionId: string, at: number, said: 'shift' | 'no-shift') =>
  buildEvent({ kind: 'shift-answered', tensionId, answer: said, confirmedBy: 'coachee' }, at)
const wish = (at: number) => buildMark({ at, dimension: 'wanting', pole: 'potential' })
const brake = (at: number) => buildMark({ at, dimension: 'feeling', pole: 'obstacle' })
const signs = (events: readonly SessionEvent[], tensionId = 't') => deriveTensionSigns(deriveSession(events), tensionId)

describe('where a tension field has been', () => {
  it('is empty for a session in which it was not opened', () => {
    expect(signs([wish(1), brake(2)])).toEqual([])
  })
  it('was seen at the moment that it was picked up from', () => {
    const mark = wish(1)
    expect(signs([mark, open('t', 2, mark.id)])).toMatchObject([{ state: 'seen', at: 2, moments: [{ id: mark.id }] }])
  })
  it('was felt at the first felt or wanted moment of each pole, and held at the two that were close together', () => {
    const [first, late, close] = [wish(1), brake(2 + heldWithinMs), wish(3 + heldWithinMs)]
    const found = signs([first, open('t', 2), late, close])
    expect(found.map((sign) => [sign.state, sign.at, sign.moments.map((moment) => moment.id)])).toEqual([
      ['seen', 2, []],
      ['felt', late.at, [first.id, late.id]],
      ['held', close.at, [late.id, close.id]],
    ])
  })
  it('moved only when the coachee says so, felt before or not; "no shift" removes nothing', () => {
    expect(signs([open('t', 1), answer('t', 5, 'shift')]).map((sign) => sign.state)).toEqual(['seen', 'moved'])
    expect(signs([wish(1), brake(2), open('t', 3), answer('t', 5, 'no-shift')]).map((sign) => sign.state)).toEqual(['seen', 'felt', 'held'])
  })
  it('is seen again in a later session that only reports on it', () => {
    expect(signs([answer('t', 5, 'no-shift')])).toMatchObject([{ state: 'seen', at: 5 }])
  })
  it('of an earlier session does not use moments from before it was opened again', () => {
    const report = buildEvent({ kind: 'tension-rated', tensionId: 't', when: 'before', rating: { brake: 5, strength: 5 } }, 10)
    expect(signs([wish(1), brake(2), report, answer('t', 20, 'shift')]).map((sign) => sign.state)).toEqual(['seen', 'moved'])
    expect(signs([wish(1), report, wish(11), brake(12)]).map((sign) => sign.state)).toEqual(['seen', 'felt', 'held'])
  })
  it('does not use the moments of another field', () => {
    const events = [wish(1), open('t', 2), wish(3), open('u', 1_000_000), brake(1_000_001), wish(1_000_002)]
    expect(signs(events, 't').map((sign) => sign.state)).toEqual(['seen'])
    expect(signs(events, 'u').map((sign) => sign.state)).toEqual(['seen', 'felt', 'held'])
    expect(momentsOfTension(deriveSession(events), 't')).toHaveLength(2)
  })
  it('has the current state of the field as its last sign', () => {
    const mark = fc.record({ at: fc.nat(400_000), dimension: fc.constantFrom(...dimensions), pole: fc.constantFrom(...poles) })
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), fc.constantFrom('shift' as const, 'no-shift' as const), (marks, said) => {
        const view = deriveSession([...marks.map((part) => buildMark(part)), open('t', 1), answer('t', 500_000, said)])
        expect(deriveTensionSigns(view, 't').at(-1)?.state).toBe(deriveTensionState(view.moments, { answer: said }))
      }),
    )
  })
})
