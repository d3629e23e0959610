import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveSession } from '#method/session/derive-session.ts'
import { mergeEvents, orderEvents } from '#method/session/order-events.ts'
import { anyEvents } from '#method/testing/arbitrary-session.ts'
import { buildEvent } from '#method/testing/build-session.ts'

describe('the order of the events', () => {
  it('is by time, then device, then id', () => {
    const fact = { kind: 'quiet-set', quiet: true } as const
    const events = [
      buildEvent(fact, 2, { id: 'd', deviceId: 'phone' }),
      buildEvent(fact, 1, { id: 'a', deviceId: 'tablet' }),
      buildEvent(fact, 1, { id: 'c', deviceId: 'phone' }),
      buildEvent(fact, 1, { id: 'b', deviceId: 'phone' }),
    ]
    expect(orderEvents(events).map((event) => event.id)).toEqual(['b', 'c', 'a', 'd'])
  })
  it('keeps an event that was sent twice once', () => {
    const event = buildEvent({ kind: 'quiet-set', quiet: true })
    expect(orderEvents([event, { ...event }])).toHaveLength(1)
  })
  it('keeps the event as the server returned it, with whose sign-in recorded it', () => {
    const event = buildEvent({ kind: 'quiet-set', quiet: true })
    for (const both of [
      [event, { ...event, by: 'coachee' as const }],
      [{ ...event, by: 'coachee' as const }, event],
    ])
      expect(orderEvents(both)).toEqual([{ ...event, by: 'coachee' }])
  })
  it('is the same whichever device is read first', () => {
    fc.assert(fc.property(anyEvents, anyEvents, (a, b) => void expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a))))
  })
  it('is the same whichever two of three devices sync first', () => {
    fc.assert(
      fc.property(
        anyEvents,
        anyEvents,
        anyEvents,
        (a, b, c) => void expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c))),
      ),
    )
  })
  it('does not change when a device receives the same events again', () => {
    fc.assert(fc.property(anyEvents, anyEvents, (a, b) => void expect(mergeEvents(mergeEvents(a, b), b)).toEqual(mergeEvents(a, b))))
  })
  it('gives one and the same session on both devices', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (a, b) => void expect(deriveSession(mergeEvents(a, b))).toEqual(deriveSession([...b, ...a]))),
    )
  })
})
