import { describe, expect, test } from 'vitest'
import { describeNext, fromLocalInput, sinceMonth, toLocalInput } from './since.ts'

const now = new Date(2026, 10, 22, 15, 0).getTime()

describe('the line below the name', () => {
  test('names the month, and the year only when it is another', () => {
    expect(sinceMonth(new Date(2026, 8, 3).getTime(), 'nl', now)).toBe('september')
    expect(sinceMonth(new Date(2025, 8, 3).getTime(), 'nl', now)).toBe('september 2025')
  })
  test('says a day within the week by its name, and later by its date', () => {
    expect(describeNext(new Date(2026, 10, 24, 10, 0).getTime(), 'nl', now)).toEqual({ kind: 'near', day: 'dinsdag', time: '10:00' })
    expect(describeNext(new Date(2026, 11, 4, 9, 30).getTime(), 'en', now)).toMatchObject({ kind: 'later', time: '09:30' })
    expect(describeNext(new Date(2026, 10, 20, 10, 0).getTime(), 'nl', now).kind).toBe('past')
  })
  test('keeps the wall clock on its way through a date field', () => {
    expect(fromLocalInput(toLocalInput(now))).toBe(now)
    expect(fromLocalInput('')).toBe(null)
  })
})
