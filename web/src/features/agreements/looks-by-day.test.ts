import { expect, test } from 'vitest'
import { looksByDay } from './looks-by-day.ts'

const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime()

test('looks are told per day and per hour, newest first, each kind once', () => {
  const looks = [
    { at: at(10, 10), name: 'Bea', what: 'session' },
    { at: at(21, 19), name: 'Bea', what: 'findings' },
    { at: at(21, 19), name: 'Bea', what: 'alignments' },
    { at: at(21, 19), name: 'Bea', what: 'findings' },
  ]
  expect(looksByDay(looks).map((day) => day.hours.map((hour) => hour.what))).toEqual([[['findings', 'alignments']], [['session']]])
})
test('without looks there are no days', () => {
  expect(looksByDay([])).toEqual([])
})
