import { describe, expect, it } from 'vitest'
import type { FindingBody } from '#method/finding/finding.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import { isDue, sortIntentions } from './open-intentions.ts'

const intention = (id: string, lookBackOn: string | null, createdAt = 0) =>
  buildFinding(bodies.intention({ lookBackOn }), { id, createdAt })
const look = (intentionId: string): FindingBody => ({ kind: 'observation', intentionId, result: 'not', words: '', othersNoticed: '' })

describe('intentions', () => {
  it('stay open until somebody looked back, whatever came of it', () => {
    const { open, past } = sortIntentions([intention('a', null), intention('b', null), buildFinding(look('b'))])
    expect(open.map(({ finding }) => finding.id)).toEqual(['a'])
    expect(past.map(({ finding }) => finding.id)).toEqual(['b'])
  })
  it('come in the order of looking back, those without a day last and newest first', () => {
    const { open } = sortIntentions([
      intention('none', null, 1),
      intention('newer', null, 2),
      intention('late', '2026-12-01'),
      intention('soon', '2026-11-23'),
    ])
    expect(open.map(({ finding }) => finding.id)).toEqual(['soon', 'late', 'newer', 'none'])
  })
  it('ask to look back from their day on', () => {
    const [one] = sortIntentions([intention('a', '2026-11-22')]).open
    expect([one && isDue(one, '2026-11-21'), one && isDue(one, '2026-11-22')]).toEqual([false, true])
  })
})
