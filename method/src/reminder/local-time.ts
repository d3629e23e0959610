// The clock on a wall somewhere, and the instant it stands for: with Intl alone, right through the changes of summer time.
// A local date-time is text like 2026-03-29T02:30, so that it can be a key and can be compared as text.

const minute = 60_000
const day = 86_400_000
const formatters = new Map<string, Intl.DateTimeFormat>()

/** Making one takes far longer than using it, and there are only some hundreds of zones. */
function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formatters.set(zone, made)
  return made
}

/** @example isTimeZone('Europe/Amsterdam') // true */
export function isTimeZone(zone: string): boolean {
  // An offset like +01:00 is taken by Intl too, and knows no summer.
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    formatterOf(zone)
    return true
  } catch {
    return false
  }
}

/** What the wall clock shows at an instant, as if it were UTC: for reckoning only. */
function wallAt(zone: string, at: number): number {
  const found: Record<string, number> = {}
  for (const { type, value } of formatterOf(zone).formatToParts(at)) found[type] = Number(value)
  const { year = 0, month = 1, day: date = 1, hour = 0, minute: minutes = 0, second = 0 } = found
  return Date.UTC(year, month - 1, date, hour, minutes, second)
}

function offsetAt(zone: string, at: number): number {
  return wallAt(zone, at) - Math.floor(at / 1000) * 1000
}

const wallOf = (local: string) => Date.parse(`${local}:00Z`)
const localOf = (wall: number) => new Date(wall).toISOString().slice(0, 16)

/** @example localAt('Europe/Amsterdam', Date.UTC(2026, 6, 1, 10)) // '2026-07-01T12:00' */
export function localAt(zone: string, at: number): string {
  return localOf(wallAt(zone, at))
}

/** @example addDays('2026-02-28', 1) // '2026-03-01' */
export function addDays(date: string, days: number): string {
  return localOf(wallOf(`${date}T00:00`) + days * day).slice(0, 10)
}

/** 1 is Monday, 7 is Sunday. @example weekdayOf('2026-11-22') // 7 */
export function weekdayOf(date: string): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((new Date(wallOf(`${date}T00:00`)).getUTCDay() + 6) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/**
 * Meaning: the instant at which the wall clock of a zone shows this date and time.
 * Rule: a time that occurs twice (the clock is put back) is the first of the two; a time that never occurs (the clock is put
 * forward) is the first moment that exists after it.
 * Source: the gap rule differs from RFC 5545, which would move on by the length of the gap: who wants to be reminded at half
 * past two should not wait till half past three.
 * @example instantOf('Europe/Amsterdam', '2026-03-29T02:30') // 2026-03-29T01:00:00Z, when the clock jumps to three
 */
export function instantOf(zone: string, local: string): number {
  const wall = wallOf(local)
  const [before, after] = [offsetAt(zone, wall - day), offsetAt(zone, wall + day)]
  const fitting = [wall - before, wall - after].filter((at) => wallAt(zone, at) === wall)
  return fitting.length > 0 ? Math.min(...fitting) : endOfGap(zone, wall, before, after)
}

/** Between the two readings the clock was put forward: the first minute that shows a later time. */
function endOfGap(zone: string, wall: number, before: number, after: number): number {
  let [early, late] = [wall - Math.max(before, after), wall - Math.min(before, after)]
  while (late - early > minute) {
    const middle = early + Math.floor((late - early) / 2 / minute) * minute
    if (wallAt(zone, middle) > wall) late = middle
    else early = middle
  }
  return late
}
