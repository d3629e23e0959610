import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flows as flowNames } from '#method/alignment/alignment.ts'
import { layOutStream, shareOf } from './stream-geometry.ts'

const seven = fc.array(fc.constantFrom(...flowNames), { minLength: 7, maxLength: 7 })

describe('a krachtlijn as a stream', () => {
  test('a layer whose flow is unknown is drawn as dots, never as a width', () => {
    fc.assert(
      fc.property(seven, (flows) => {
        const drawn = layOutStream({ flows, length: 700, across: 70 })
        flows.forEach((flow, index) => {
          const column = drawn.columns[index]
          const dotted = drawn.dots.some((line) => line.to > (column?.centre ?? 0) && line.from < (column?.to ?? 0))
          expect(dotted).toBe(flow === 'unknown')
        })
      }),
    )
  })

  test('only four widths exist, however the layers vary', () => {
    fc.assert(
      fc.property(fc.array(seven, { minLength: 1, maxLength: 8 }), (lines) => {
        const widths = new Set(
          lines.flatMap((flows) => layOutStream({ flows, length: 700, across: 70 }).columns.map((column) => column.half)),
        )
        expect(widths.size).toBeLessThanOrEqual(4)
      }),
    )
  })

  test('what flows is wider than what partly flows, and that wider than what stalls', () => {
    const [a, b, c, d] = layOutStream({ flows: ['flows', 'partly', 'stalls', 'unknown'], length: 400, across: 70 }).columns
    expect([a?.half, b?.half, c?.half, d?.half]).toEqual([25.2, 25.2 * 0.56, 25.2 * 0.18, 0])
  })

  test('an unbroken stream is one run, and a gap makes two', () => {
    expect(layOutStream({ flows: ['flows', 'flows', 'stalls'], length: 300, across: 60 }).runs).toHaveLength(1)
    expect(layOutStream({ flows: ['flows', 'unknown', 'stalls'], length: 300, across: 60 }).runs).toHaveLength(2)
  })

  test('the stream follows rows of different heights', () => {
    const { columns } = layOutStream({ flows: ['flows', 'partly', 'stalls'], length: 300, across: 60, sizes: [60, 140, 100] })
    expect(columns.map((column) => [column.from, column.to])).toEqual([
      [0, 60],
      [60, 200],
      [200, 300],
    ])
  })

  test('between unknown and flowing it is drawn as a stream', () => {
    const flows = ['flows', 'unknown'] as const
    expect(layOutStream({ flows, length: 200, across: 60, shares: [1, 0.4] }).runs).toHaveLength(1)
    expect(layOutStream({ flows, length: 200, across: 60 }).runs).toHaveLength(1)
    expect(shareOf('unknown')).toBe(0)
  })

  test('every path is made of numbers', () => {
    fc.assert(
      fc.property(seven, (flows) => {
        const drawn = layOutStream({ flows, length: 910, across: 76 })
        for (const path of [...drawn.runs, ...drawn.currents]) expect(path).not.toMatch(/NaN|undefined|Infinity/)
      }),
    )
  })
})
