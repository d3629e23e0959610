// Converts between instants and local date-times in a time zone, with Intl only, also around changes of summer time. A local date-time is
// text like 2026-03-29T02:30: it is used as a key and compared as text.
const minute = 60_000
const day = 86_400_000
const formatters = new Map<string, Intl.DateTimeFormat>()

/** Cached: creating a formatter is slow, and there are only a few hundred zones. */
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

/** Whether this runtime knows the IANA zone, for instance Europe/Amsterdam. */
export function isTimeZone(zone: string): boolean {
  // Intl also accepts offsets like +01:00, which have no summer time.
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    formatterOf(zone)
    return true
  } catch {
    return false
  }
}

/** The local date-time at an instant, as epoch milliseconds as if it were UTC. For calculations only. */
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

/** The local date-time at an instant, like 2026-07-01T12:00. */
export function localAt(zone: string, at: number): string {
  return localOf(wallAt(zone, at))
}

/** `date`: a calendar day like 2026-02-28. */
export function addDays(date: string, days: number): string {
  return localOf(wallOf(`${date}T00:00`) + days * day).slice(0, 10)
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: string): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((new Date(wallOf(`${date}T00:00`)).getUTCDay() + 6) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/**
 * The instant at which the clock of a zone shows this local date-time. When the time occurs twice (the clock is set back): the first. When
 * it never occurs (the clock is set forward): the first instant after the gap. RFC 5545 would move it by the length of the gap instead; but
 * a reminder for half past two should not wait until half past three.
 */
export function instantOf(zone: string, local: string): number {
  const wall = wallOf(local)
  const [before, after] = [offsetAt(zone, wall - day), offsetAt(zone, wall + day)]
  const fitting = [wall - before, wall - after].filter((at) => wallAt(zone, at) === wall)
  return fitting.length > 0 ? Math.min(...fitting) : endOfGap(zone, wall, before, after)
}

/** Searches the first minute that shows a later time, between the two candidate instants. */
function endOfGap(zone: string, wall: number, before: number, after: number): number {
  let [early, late] = [wall - Math.max(before, after), wall - Math.min(before, after)]
  while (late - early > minute) {
    const middle = early + Math.floor((late - early) / 2 / minute) * minute
    if (wallAt(zone, middle) > wall) late = middle
    else early = middle
  }
  return late
}
