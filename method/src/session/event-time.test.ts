import { describe, expect, it } from 'vitest'
import { deriveSession } from '#method/session/derive-session.ts'
import { clocksDiffer, placeInTime, withoutFilledInInitiative } from '#method/session/event-time.ts'
import { buildEvent, buildMark } from '#method/testing/build-session.ts'

const year = 366 * 86_400_000
const now = 1_000_000_000_000
const state = (to: 'finished' | 'running', at: number) => buildEvent({ kind: 'state-set', state: to, note: '' }, at)

describe('the time of an event', () => {
  it('is what the device said, also a moment ago or long before it was received', () => {
    for (const at of [0, now - year, now, now + clocksDiffer]) expect(placeInTime(state('finished', at), now).at).toBe(at)
  })
  it('is no later than the server received it, and says what the clock said', () => {
    expect(placeInTime(state('finished', now + year), now)).toMatchObject({ at: now, clockAt: now + year })
  })
  it('dated in the future does not win from a later word', () => {
    const words = (text: string, at: number) => buildEvent({ kind: 'moment-revised', momentId: 'm', change: { text } }, at)
    const events = [
      buildMark({ id: 'm', at: now - 10 }),
      placeInTime(words('van volgend jaar', now + year), now),
      placeInTime(words('mijn woorden', now + 5000), now + 5000),
    ]
    expect(deriveSession(events).moments[0]?.text).toBe('mijn woorden')
    const ends = [placeInTime(state('finished', now + year), now), placeInTime(state('running', now + 5000), now + 5000)]
    expect(deriveSession([...events, ...ends]).state).toBe('running')
  })
  it('keeps the order of one device whose clock is ahead, and marks its moments', () => {
    const ahead = ['a', 'b', 'c'].map((id, index) => placeInTime(buildMark({ id, at: now + year + index }), now))
    const { moments } = deriveSession(ahead.toReversed())
    expect(moments.map(({ id, at }) => [id, at])).toEqual([
      ['a', now],
      ['b', now],
      ['c', now],
    ])
    expect(moments[0]?.clockAt).toBe(now + year)
  })
})

describe('who began, in an event of an earlier version', () => {
  it('is not said by the moment, because the app filled it in; a later choice says it', () => {
    const chosen = buildEvent({ kind: 'moment-revised', momentId: 'm', change: { initiative: 'coachee' } }, 2)
    const events = [buildMark({ id: 'm', at: 1, initiative: 'coach' }), buildMark({ id: 'n', at: 1, initiative: 'coach' }), chosen]
    expect(deriveSession(events.map(withoutFilledInInitiative)).moments.map(({ initiative }) => initiative)).toEqual(['coachee', null])
  })
})
