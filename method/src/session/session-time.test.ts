import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveLiftBalance } from '#method/lift/derive-lifts.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import { inSessionTime, ranOf, runningTime } from '#method/session/session-time.ts'
import { anyEvents } from '#method/testing/arbitrary-session.ts'
import { buildEvent, buildMark } from '#method/testing/build-session.ts'

const minute = 60_000
const day = 24 * 60 * minute
const set = (state: 'running' | 'paused' | 'finished', at: number) => buildEvent({ kind: 'state-set', state, note: '' }, at)

/** Ten minutes, a pause of an hour, five minutes, closed for a day, six minutes. */
const reopened = [
  set('running', 0),
  buildMark({ at: 0, dimension: 'thinking' }),
  buildMark({ at: 5 * minute, dimension: 'feeling' }),
  set('paused', 10 * minute),
  set('running', 70 * minute),
  set('finished', 75 * minute),
  set('running', 75 * minute + day),
  buildMark({ at: 80 * minute + day, dimension: 'wanting' }),
  set('finished', 81 * minute + day),
]

describe('the time that a session ran', () => {
  it('leaves out pauses and the time that it was closed', () => {
    expect(ranOf(deriveSession(reopened))).toBe(21 * minute)
    expect(ranOf(deriveSession(reopened.slice(0, -1)))).toBe(null)
  })
  it('stands still during a pause and after the end', () => {
    const paused = deriveSession(reopened.slice(0, 4))
    expect([runningTime(paused, 11 * minute), runningTime(paused, 40 * minute)]).toEqual([10 * minute, 10 * minute])
    expect(runningTime(deriveSession(reopened), 3 * day)).toBe(21 * minute)
  })
  it('is the time of the lift bar too: the segments add up to it', () => {
    const view = deriveSession(reopened)
    const { segments } = deriveLiftBalance(inSessionTime(view).moments, 21 * minute)
    expect(segments.map(({ dimension, from, to }) => [dimension, from / minute, to / minute])).toEqual([
      ['thinking', 0, 5],
      ['feeling', 5, 20],
      ['wanting', 20, 21],
    ])
  })
  it('never runs backwards, and never runs faster than the clock, whatever the events', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(30), fc.nat(30), (events, a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a]
        const view = deriveSession(events)
        const ran = runningTime(view, to) - runningTime(view, from)
        expect(ran).toBeGreaterThanOrEqual(0)
        expect(ran).toBeLessThanOrEqual(to - from)
      }),
    )
  })
})
