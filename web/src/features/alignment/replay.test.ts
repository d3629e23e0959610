import { describe, expect, test } from 'vitest'
import type { AlignmentState } from '#method/alignment/alignment.ts'
import { stopsOf } from './replay.ts'

const day = (date: number, hour = 10) => new Date(2026, 9, date, hour).getTime()
const say = (part: Partial<AlignmentState>): AlignmentState => ({
  id: crypto.randomUUID(),
  alignmentId: 'rust',
  layer: 'beliefs',
  flow: 'flows',
  at: 0,
  setBy: 'noor',
  words: '',
  sessionId: null,
  momentId: null,
  obstacleId: null,
  ...part,
})

describe('the replay of krachtlijnen', () => {
  test('has one stop for each day with a state, oldest first', () => {
    const stops = stopsOf([
      say({ at: day(20), flow: 'partly' }),
      say({ at: day(3), flow: 'stalls' }),
      say({ at: day(3, 11), layer: 'identity' }),
    ])
    expect(stops.map((stop) => stop.said.length)).toEqual([2, 1])
    expect(stops[0]?.at).toBe(day(3, 11))
    expect(stops[1]?.said[0]).toMatchObject({ from: 'stalls', to: 'partly', first: false })
  })
  test('has one stop for two krachtlijnen on one day', () => {
    expect(stopsOf([say({ at: day(3) }), say({ at: day(3), alignmentId: 'eerlijk' })])).toHaveLength(1)
  })
  test('has no stops without states', () => {
    expect(stopsOf([])).toEqual([])
  })
})
