import { describe, expect, it } from 'vitest'
import { dayStamp, partOfDay, pastDay } from './day-words.ts'

const at = (text: string) => new Date(text).getTime()
const near = { today: 'vandaag', yesterday: 'gisteren' }

describe('the day in words', () => {
  it('greets by the hour', () => {
    expect(['03:00', '08:30', '12:00', '17:59', '21:00'].map((time) => partOfDay(at(`2026-11-22T${time}:00`)))).toEqual([
      'night',
      'morning',
      'afternoon',
      'afternoon',
      'evening',
    ])
  })
  it('names a day that is not long ago, and a date after that', () => {
    const now = at('2026-11-22T10:00:00')
    expect(pastDay(at('2026-11-22T00:10:00'), 'nl', now, near)).toBe('vandaag')
    expect(pastDay(at('2026-11-21T23:00:00'), 'nl', now, near)).toBe('gisteren')
    expect(pastDay(at('2026-11-17T23:00:00'), 'nl', now, near)).toBe('dinsdag')
    expect(pastDay(at('2026-11-03T09:00:00'), 'nl', now, near)).toBe('3 november')
  })
  it('stamps the calendar day here', () => {
    expect(dayStamp(at('2026-03-04T23:30:00'))).toBe('2026-03-04')
  })
})
