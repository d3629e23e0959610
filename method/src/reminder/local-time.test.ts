// Local times around changes of summer time: compared with known nights, and with a slow search over all zones.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, instantOf, isTimeZone, localAt, weekdayOf } from '#method/reminder/local-time.ts'

const instant = (text: string) => Date.parse(text)
const quarter = 15 * 60_000
const zones = [
  'Europe/Amsterdam',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
]

/** The first quarter of an hour at which the local clock shows this time or a later one, found by trying all of them. */
function bySearching(zone: string, local: string): number {
  const wall = Date.parse(`${local}:00Z`)
  let at = wall - 27 * 3_600_000
  while (localAt(zone, at) < local) at += quarter
  return at
}

describe('a local time', () => {
  it.each([
    ['in winter', '2026-12-01T09:00', '2026-12-01T08:00:00Z'],
    ['in summer', '2026-07-01T09:00', '2026-07-01T07:00:00Z'],
    ['that does not exist, for the clock is put forward, is the first moment after', '2026-03-29T02:30', '2026-03-29T01:00:00Z'],
    ['at the start of the gap too', '2026-03-29T02:00', '2026-03-29T01:00:00Z'],
    ['just after the gap', '2026-03-29T03:00', '2026-03-29T01:00:00Z'],
    ['that comes twice, for the clock is put back, is the first of the two', '2026-10-25T02:30', '2026-10-25T00:30:00Z'],
    ['just after it came twice', '2026-10-25T03:00', '2026-10-25T02:00:00Z'],
  ])('%s', (_, local, expected) =>
    expect(new Date(instantOf('Europe/Amsterdam', local)).toISOString()).toBe(`${expected.slice(0, -1)}.000Z`),
  )

  it('on a day that was skipped is the start of the next', () => {
    expect(instantOf('Pacific/Apia', '2011-12-30T09:00')).toBe(instant('2011-12-30T10:00:00Z'))
  })

  it('is found where a slow search finds it, in any zone, on any quarter of an hour', () => {
    const quarters = fc.integer({ min: Date.UTC(2020, 0, 1) / quarter, max: Date.UTC(2035, 0, 1) / quarter })
    // Half of them near the nights on which Europe and America change the clock.
    const nights = fc
      .tuple(fc.constantFrom('2026-03-28', '2026-10-24', '2026-03-07', '2026-10-31', '2027-04-03'), fc.integer({ min: 0, max: 190 }))
      .map(([date, ahead]) => instant(`${date}T00:00:00Z`) / quarter + ahead)
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.oneof(quarters, nights), (zone, count) => {
        const local = new Date(count * quarter).toISOString().slice(0, 16)
        expect(new Date(instantOf(zone, local)).toISOString()).toBe(new Date(bySearching(zone, local)).toISOString())
      }),
      { numRuns: 400 },
    )
  })

  it('of an instant gives that instant back, unless the same local time occurred before it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 60_000_000 }), (zone, minutes) => {
        const at = minutes * 60_000
        const found = instantOf(zone, localAt(zone, at))
        expect(found).toBeLessThanOrEqual(at)
        expect(localAt(zone, found)).toBe(localAt(zone, at))
      }),
    )
  })
})

describe('days and zones', () => {
  it('are counted by the calendar', () => {
    expect([addDays('2028-02-28', 1), addDays('2026-03-01', -1), addDays('2026-12-31', 1)]).toEqual([
      '2028-02-29',
      '2026-02-28',
      '2027-01-01',
    ])
    expect(['2026-11-22', '2026-11-23', '2026-11-28'].map(weekdayOf)).toEqual([7, 1, 6])
  })
  it('are known by name; an offset is refused, because it has no summer time', () => {
    expect(['Europe/Amsterdam', 'UTC', 'America/Argentina/Buenos_Aires'].map(isTimeZone)).toEqual([true, true, true])
    expect(['Europe/Mokum', '', '+01:00', 'Amsterdam'].map(isTimeZone)).toEqual([false, false, false, false])
  })
})
