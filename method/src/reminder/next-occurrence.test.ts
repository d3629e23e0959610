// When a reminder is due: properties of all schedules, and the nights on which the clock changes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localAt, weekdayOf } from '#method/reminder/local-time.ts'
import { dueOccurrence, latestLate, nextOccurrence, type Occurrence } from '#method/reminder/next-occurrence.ts'
import { checkReminder, type Schedule, type Weekday, weekdays } from '#method/reminder/reminder.ts'

const zone = 'Europe/Amsterdam'
const hour = 3_600_000
const day = 24 * hour
const instant = (text: string) => Date.parse(text)
const weekly = (days: readonly Weekday[], time: string, until: string | null = null): Schedule => ({
  kind: 'weekly',
  days,
  time,
  zone,
  until,
})
const comings = (schedule: Schedule, from: number, count: number): Occurrence[] => {
  const found: Occurrence[] = []
  for (let next = nextOccurrence(schedule, from); next && found.length < count; next = nextOccurrence(schedule, next.at)) found.push(next)
  return found
}

const times = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
const anyWeekly = fc
  .record({
    days: fc.subarray([...weekdays], { minLength: 1 }),
    time: times.map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`),
    zone: fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
  })
  .map((part): Schedule & { kind: 'weekly' } => ({ kind: 'weekly', until: null, ...part }))
const anyInstant = fc.integer({ min: instant('2024-01-01T00:00:00Z'), max: instant('2032-01-01T00:00:00Z') })

describe('a weekly reminder', () => {
  it('is due on its days at its time, in winter and in summer', () => {
    const found = comings(weekly([1, 4], '08:45'), instant('2026-10-22T12:00:00Z'), 3)
    expect(found.map(({ local }) => local)).toEqual(['2026-10-26T08:45', '2026-10-29T08:45', '2026-11-02T08:45'])
    expect(found.map(({ at }) => new Date(at).toISOString().slice(0, 16))).toEqual([
      '2026-10-26T07:45',
      '2026-10-29T07:45',
      '2026-11-02T07:45',
    ])
  })

  it('at a time that the clock skips is due at the first instant after it, once', () => {
    const [gap, next] = comings(weekly(weekdays, '02:30'), instant('2026-03-28T12:00:00Z'), 2)
    expect(gap).toEqual({ at: instant('2026-03-29T01:00:00Z'), local: '2026-03-29T02:30' })
    expect(next).toEqual({ at: instant('2026-03-30T00:30:00Z'), local: '2026-03-30T02:30' })
  })

  it('at a time that occurs twice is due the first time only', () => {
    const [first, next] = comings(weekly(weekdays, '02:30'), instant('2026-10-24T12:00:00Z'), 2)
    expect(first).toEqual({ at: instant('2026-10-25T00:30:00Z'), local: '2026-10-25T02:30' })
    expect(next?.local).toBe('2026-10-26T02:30')
  })

  it('is due on its last day, and not after it', () => {
    const schedule = weekly([1], '08:45', '2026-11-30')
    expect(comings(schedule, instant('2026-11-22T12:00:00Z'), 9).map(({ local }) => local)).toEqual([
      '2026-11-23T08:45',
      '2026-11-30T08:45',
    ])
    expect(nextOccurrence(weekly([1], '08:45', '2026-11-01'), instant('2026-11-22T12:00:00Z'))).toBeNull()
  })

  it('is due again within eight days, later than now, on one of its days, and never twice with one local time', () => {
    fc.assert(
      fc.property(anyWeekly, anyInstant, (schedule, after) => {
        const found = comings(schedule, after, 12)
        expect(found).toHaveLength(12)
        expect(new Set(found.map(({ local }) => local)).size).toBe(12)
        let before = after
        for (const { at, local } of found) {
          expect(at).toBeGreaterThan(before)
          expect(at - before).toBeLessThanOrEqual(8 * day)
          expect(schedule.days).toContain(weekdayOf(local.slice(0, 10)))
          expect(local.slice(11)).toBe(schedule.time)
          // The local clock shows the time asked for, or a later one when that time does not exist.
          expect(localAt(schedule.zone, at) >= local).toBe(true)
          expect(instant(`${localAt(schedule.zone, at)}:00Z`) - instant(`${local}:00Z`)).toBeLessThanOrEqual(hour)
          before = at
        }
      }),
    )
  })

  it('skips none of its days', () => {
    fc.assert(
      fc.property(anyWeekly, anyInstant, (schedule, after) => {
        const found = comings(schedule, after, 10).map(({ local }) => local.slice(0, 10))
        const [first = '', last = ''] = [found[0], found.at(-1)]
        for (let date = first; date < last; date = addDays(date, 1))
          expect(found.includes(date)).toBe(schedule.days.includes(weekdayOf(date)))
      }),
    )
  })
})

describe('a reminder on one date', () => {
  const once: Schedule = { kind: 'once', date: '2026-11-26', time: '20:00', zone }
  it('is due once', () => {
    expect(comings(once, instant('2026-11-22T12:00:00Z'), 9)).toEqual([{ at: instant('2026-11-26T19:00:00Z'), local: '2026-11-26T20:00' }])
    expect(nextOccurrence(once, instant('2026-11-26T19:00:00Z'))).toBeNull()
  })
})

describe('what is due', () => {
  const daily = weekly(weekdays, '09:00')
  const monday = instant('2026-11-23T08:00:00Z')
  it('is the awaited occurrence, also when it is somewhat late, and nothing after two hours', () => {
    expect(dueOccurrence(daily, monday, monday - 1)).toBeNull()
    for (const late of [0, hour, latestLate]) expect(dueOccurrence(daily, monday, monday + late)?.local).toBe('2026-11-23T09:00')
    expect(dueOccurrence(daily, monday, monday + latestLate + 1)).toBeNull()
  })
  it('is at most one when the clock jumped ahead: the last one, or none', () => {
    expect(dueOccurrence(daily, monday, monday + 5 * day + hour)?.local).toBe('2026-11-28T09:00')
    expect(dueOccurrence(daily, monday, monday + 5 * day + 3 * hour)).toBeNull()
    expect(dueOccurrence(daily, monday, monday + 3650 * day + hour)?.local).toBe('2036-11-20T09:00')
  })
  it('is never before the awaited one, never in the future, and never more than two hours old', () => {
    fc.assert(
      fc.property(anyWeekly, anyInstant, fc.integer({ min: -2 * day, max: 30 * day }), (schedule, after, passed) => {
        const awaited = nextOccurrence(schedule, after)?.at ?? 0
        const now = awaited + passed
        const due = dueOccurrence(schedule, awaited, now)
        if (passed < 0) expect(due).toBeNull()
        if (passed >= 0 && passed <= latestLate) expect(due).not.toBeNull()
        if (due === null) return
        expect(due.at).toBeGreaterThanOrEqual(awaited)
        expect(due.at).toBeLessThanOrEqual(now)
        expect(now - due.at).toBeLessThanOrEqual(latestLate)
      }),
    )
  })
})

describe('a reminder that can be saved', () => {
  const schedule = weekly([1], '08:45')
  it('has words or a subject, a day, and a time zone that exists', () => {
    expect(checkReminder({ label: 'voor het overleg', about: null }, schedule)).toBeNull()
    expect(checkReminder({ label: '', about: 'id' }, schedule)).toBeNull()
    expect(checkReminder({ label: '  ', about: null }, schedule)).toBe('reminder.no-words')
    expect(checkReminder({ label: 'x'.repeat(301), about: null }, schedule)).toBe('reminder.too-long')
    expect(checkReminder({ label: 'x', about: null }, weekly([], '08:45'))).toBe('reminder.no-day')
    expect(checkReminder({ label: 'x', about: null }, { ...schedule, zone: 'Europe/Mokum' })).toBe('reminder.zone-unknown')
  })
})
