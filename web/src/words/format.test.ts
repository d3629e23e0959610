import { describe, expect, it } from 'vitest'
import { formatList, formatRelativeDay, formatTime } from './format.ts'

const now = new Date(2026, 10, 22, 15, 0).getTime()
const at = (day: number, hour = 10) => new Date(2026, 10, day, hour).getTime()

describe('days as people say them', () => {
  it('are today, yesterday and tomorrow by the calendar, not by hours', () => {
    expect([at(22, 1), at(21, 23), at(23, 0)].map((day) => formatRelativeDay(day, 'nl', now))).toEqual(['vandaag', 'gisteren', 'morgen'])
    expect(formatRelativeDay(at(23, 0), 'en', now)).toBe('tomorrow')
  })
  it('are a weekday in the coming week, and a weekday with its date after that', () => {
    expect(formatRelativeDay(at(24), 'nl', now)).toBe('dinsdag')
    expect(formatRelativeDay(at(31), 'nl', now)).toBe('dinsdag 1 december')
  })
  it('are the date when long ago, with the year when it is another', () => {
    expect(formatRelativeDay(at(2), 'nl', now)).toBe('2 november')
    expect(formatRelativeDay(new Date(2025, 4, 3).getTime(), 'en', now)).toBe('3 May 2025')
  })
  it('have times in twenty-four hours', () => {
    expect(formatTime(at(22, 9), 'nl')).toBe('09:00')
    expect(formatTime(at(22, 0), 'en')).toBe('00:00')
  })
})

describe('names as people say them', () => {
  it('are listed with a last "en" or "and"', () => {
    expect(formatList(['Noor', 'Sam', 'Ilse'], 'nl')).toBe('Noor, Sam en Ilse')
    expect(formatList(['Noor', 'Sam', 'Ilse'], 'en')).toBe('Noor, Sam and Ilse')
  })
})
