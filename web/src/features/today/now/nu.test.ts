import { describe, expect, it } from 'vitest'
import type { Finding } from '#method/finding/finding.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import type { Space } from '../../../findings/reading/use-space.ts'
import { isNewHere, whatIsNow } from './nu.ts'

const now = new Date('2026-11-22T12:00').getTime()
const drafts = { check: false, success: false, noticing: false }
const mainOf = (findings: readonly Finding[], shifts = 0) =>
  whatIsNow({ own: { findings } as unknown as Space, now, drafts, open: () => undefined, shifts }).main
const intention = (lookBackOn: string | null) => buildFinding(bodies.intention({ lookBackOn }))

describe('what stands in front on Nu', () => {
  it('begins with something that worked, for somebody who wrote nothing yet', () => {
    expect(mainOf([])).toBe('first')
  })
  it('is still the beginning when only a coach keeps something', () => {
    const noted = buildFinding(bodies.quality(), { state: 'noted' })
    expect(isNewHere([noted])).toBe(true)
    expect(mainOf([noted])).toBe('first')
  })
  it('is a moment of Nu on most days', () => {
    expect(mainOf([buildFinding(bodies.quality()), intention(null), intention('2026-11-23')])).toBe('check')
  })
  it('is looking back when that day has come', () => {
    expect(mainOf([intention('2026-11-22')])).toBe('due')
  })
  it('is what waits for an answer, before anything else', () => {
    expect(mainOf([intention('2026-11-22'), buildFinding(bodies.quality(), { state: 'offered' })])).toBe('offers')
    expect(mainOf([intention('2026-11-22')], 1)).toBe('offers')
  })
})
