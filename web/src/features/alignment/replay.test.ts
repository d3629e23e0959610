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

describe('looking back at krachtlijnen', () => {
  test('each day on which something was said is one stop, oldest first', () => {
    const stops = stopsOf([
      say({ at: day(20), flow: 'partly' }),
      say({ at: day(3), flow: 'stalls' }),
      say({ at: day(3, 11), layer: 'identity' }),
    ])
    expect(stops.map((stop) => stop.said.length)).toEqual([2, 1])
    expect(stops[0]?.at).toBe(day(3, 11))
    expect(stops[1]?.said[0]).toMatchObject({ from: 'stalls', to: 'partly', first: false })
  })
  test('two krachtlijnen on one day share their stop', () => {
    expect(stopsOf([say({ at: day(3) }), say({ at: day(3), alignmentId: 'eerlijk' })])).toHaveLength(1)
  })
  test('there is nothing to look back at before anybody spoke', () => {
    expect(stopsOf([])).toEqual([])
  })
})
