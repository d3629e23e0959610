import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveSession } from '#method/session/derive-session.ts'
import { extendSession } from '#method/session/extend-session.ts'
import { anyEvents } from '#method/testing/arbitrary-session.ts'
import { buildMark } from '#method/testing/build-session.ts'
import { countSteps } from '#method/testing/count-steps.ts'

describe('one more tap', () => {
  it('gives the same view as deriving from all events, whatever the events and their order', () => {
    const device = fc.constantFrom(null, 'tablet', 'phone')
    fc.assert(
      fc.property(anyEvents, device, fc.boolean(), (events, deviceId, inOrder) => {
        const stream = inOrder ? events.toSorted((a, b) => a.at - b.at) : events
        let view = deriveSession([], deviceId)
        for (const event of stream) view = extendSession(view, event)
        expect(view).toEqual(deriveSession(stream, deviceId))
      }),
      { numRuns: 1000 },
    )
  })
  it('keeps the parts it does not change as the same objects, and does not change the previous view', () => {
    const before = deriveSession([buildMark({ at: 1 })])
    const after = extendSession(before, buildMark({ at: 2 }))
    expect([before.moments.length, after.moments.length]).toEqual([1, 2])
    expect(after.moments[0]).toBe(before.moments[0])
    expect(after.findings).toBe(before.findings)
    expect(after.stepsVisited).toBe(before.stepsVisited)
    expect(after.tensions).toBe(before.tensions)
  })
  it('takes far less work than deriving from all events: it only copies the lists that it adds to', () => {
    const marks = Array.from({ length: 500 }, (_, at) => buildMark({ at }))
    const view = deriveSession(marks)
    const next = buildMark({ at: 500 })
    const extended = countSteps(() => extendSession(view, next))
    expect(extended).toBeLessThan(4 * marks.length)
    expect(countSteps(() => deriveSession([...marks, next]))).toBeGreaterThan(2 * extended)
  })
})
