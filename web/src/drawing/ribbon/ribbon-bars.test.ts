import { describe, expect, it } from 'vitest'
import { ribbonBars, ribbonMinutes } from './ribbon-bars.ts'

const minute = 60_000
const segment = (dimension: 'thinking' | 'feeling' | 'wanting', from: number, to: number) => ({
  dimension,
  from: from * minute,
  to: to * minute,
  momentIds: [],
})

describe('the lift ribbon', () => {
  it('shows the last 25 minutes and cuts off what came before', () => {
    const bars = ribbonBars([segment('thinking', 0, 20), segment('feeling', 20, 40)], 40 * minute, 25 * minute)
    expect(bars.map(({ dimension, start, width }) => [dimension, start, width])).toEqual([
      ['thinking', 0, 0.2],
      ['feeling', 0.2, 0.8],
    ])
  })

  it('is empty before anything happened', () => {
    expect(ribbonBars([], 0, 25 * minute)).toEqual([])
  })

  it('says in whole minutes where attention was', () => {
    expect(ribbonMinutes(ribbonBars([segment('thinking', 0, 7), segment('wanting', 7, 10)], 10 * minute, 25 * minute))).toEqual({
      thinking: 7,
      feeling: 0,
      wanting: 3,
    })
  })
})
