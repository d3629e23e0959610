import { describe, expect, it } from 'vitest'
import { completeBody } from '#method/finding/complete-body.ts'
import type { Finding } from '#method/finding/finding.ts'
import { standingStates } from '#method/finding/stands.ts'
import { deriveIntentions, isDue } from '#method/intention/derive-intentions.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'

const intention = (id: string, createdAt: number, lookBackOn: string | null = null, state: Finding['state'] = 'accepted') =>
  buildFinding(bodies.intention({ lookBackOn }), { id, createdAt, state })
const look = (intentionId: string, createdAt: number, state: Finding['state'] = 'accepted') =>
  buildFinding(completeBody({ kind: 'observation', intentionId, result: 'not' }), {
    id: `look-${intentionId}-${createdAt}`,
    createdAt,
    state,
  })

describe('intentions', () => {
  it('without an observation are open: the nearest day first, then the newest', () => {
    const all = [intention('old', 1), intention('far', 2, '2026-12-01'), intention('near', 3, '2026-11-01'), intention('new', 4)]
    expect(deriveIntentions(all).open.map(({ finding }) => finding.id)).toEqual(['near', 'far', 'new', 'old'])
  })
  it('that were looked back on, whatever came of it, have their looks; both newest first', () => {
    const all = [intention('a', 1), intention('b', 2), look('a', 9), look('b', 5), look('a', 3)]
    const { open, past } = deriveIntentions(all)
    expect(open).toEqual([])
    expect(past.map(({ finding, looks }) => [finding.id, ...looks.map(({ createdAt }) => createdAt)])).toEqual([
      ['b', 5],
      ['a', 9, 3],
    ])
  })
  it('that were only offered, refused or withdrawn are left out; a coach also sees the offered ones', () => {
    const all = [
      intention('offered', 1, null, 'offered'),
      intention('refused', 2, null, 'refused'),
      intention('theirs', 3),
      look('theirs', 4, 'withdrawn'),
    ]
    expect(deriveIntentions(all).open.map(({ finding }) => finding.id)).toEqual(['theirs'])
    expect(deriveIntentions(all, standingStates).open.map(({ finding }) => finding.id)).toEqual(['theirs', 'offered'])
  })
  it('ask to be looked back on from their day on, and never without a day or a second time', () => {
    const [due, dayless] = deriveIntentions([intention('due', 1, '2026-11-20'), intention('dayless', 2)]).open
    expect(due && ['2026-11-19', '2026-11-20', '2026-11-21'].map((today) => isDue(due, today))).toEqual([false, true, true])
    expect(dayless && isDue(dayless, '2026-11-21')).toBe(false)
    const [done] = deriveIntentions([intention('due', 1, '2026-11-20'), look('due', 2)]).past
    expect(done && isDue(done, '2026-11-21')).toBe(false)
  })
})
