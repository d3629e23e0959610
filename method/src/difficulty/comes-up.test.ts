import { describe, expect, it } from 'vitest'
import { comesUpOften, orderDifficulties } from '#method/difficulty/comes-up.ts'
import { difficulties } from '#method/difficulty/difficulties.data.ts'
import { steps } from '#method/moment/moment.ts'

describe('the list of difficult situations', () => {
  it.each(steps)('names no situation at the limit of coaching as common, in the step %s', (step) => {
    const often = difficulties.filter((each) => comesUpOften(each, step))
    expect(often.length).toBeGreaterThan(0)
    expect(often.filter(({ limit }) => limit)).toEqual([])
    expect(often.map(({ key }) => key)).not.toContain('thoughts-of-suicide')
  })
  it('has all of them, those that are common in this step first and the limits of coaching last', () => {
    const ordered = orderDifficulties(difficulties, 'tension')
    expect(new Set(ordered)).toEqual(new Set(difficulties))
    expect(comesUpOften(ordered[0] as (typeof ordered)[number], 'tension')).toBe(true)
    const limits = difficulties.filter(({ limit }) => limit).length
    expect(ordered.slice(-limits).every(({ limit }) => limit)).toBe(true)
    expect(orderDifficulties(difficulties, null).filter((each) => comesUpOften(each, null))).toEqual([])
  })
})
