import { expect, test } from 'vitest'
import { noticingTimings } from '#method/finding/kinds/noticing.ts'
import { placeDots } from './place-dots.ts'

const point = (id: string, timing: (typeof noticingTimings)[number]) => ({ id, timing, at: 0, obstacleId: null })

test('four bands always, each with its own dots from left to right', () => {
  const bands = placeDots([point('a', 'days-later'), point('b', 'during'), point('c', 'days-later')])
  expect(bands.map(({ timing }) => timing)).toEqual([...noticingTimings])
  expect(bands.map(({ dots }) => dots.map(({ id }) => id))).toEqual([['a', 'c'], [], ['b'], []])
  expect(bands[0]?.dots.map(({ across }) => across)).toEqual([0.0625, 0.3125])
})

test('many dots stay inside the drawing', () => {
  const bands = placeDots(Array.from({ length: 60 }, (_, index) => point(`${index}`, noticingTimings[index % 4] ?? 'during')))
  const all = bands.flatMap(({ dots }) => dots.map(({ across }) => across))
  expect(new Set(all).size).toBe(60)
  expect(Math.min(...all)).toBeGreaterThan(0)
  expect(Math.max(...all)).toBeLessThan(1)
})

test('without a noticing there are only the bands', () => {
  expect(placeDots([]).flatMap(({ dots }) => dots)).toEqual([])
})
