import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveSession } from '#method/session/derive-session.ts'
import { extendSession } from '#method/session/extend-session.ts'
import { anyEvents } from '#method/testing/arbitrary-session.ts'
import { buildMark } from '#method/testing/build-session.ts'

describe('one more tap', () => {
  it('gives the same session as reading everything anew, whatever comes and in whatever order', () => {
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
  it('leaves everything it does not touch the same object, and the session before it unchanged', () => {
    const before = deriveSession([buildMark({ at: 1 })])
    const after = extendSession(before, buildMark({ at: 2 }))
    expect([before.moments.length, after.moments.length]).toEqual([1, 2])
    expect(after.moments[0]).toBe(before.moments[0])
    expect(after.findings).toBe(before.findings)
    expect(after.stepsVisited).toBe(before.stepsVisited)
    expect(after.tensions).toBe(before.tensions)
  })
  it('takes well under a millisecond when there are five hundred marks', () => {
    let view = deriveSession(Array.from({ length: 500 }, (_, at) => buildMark({ at })))
    const from = performance.now()
    for (let at = 500; at < 600; at += 1) view = extendSession(view, buildMark({ at }))
    expect((performance.now() - from) / 100).toBeLessThan(1)
  })
})
