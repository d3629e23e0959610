// When a reminder comes next, and which coming is still worth sending. Pure; the present moment comes in.
import { addDays, instantOf, localAt, weekdayOf } from '#method/reminder/local-time.ts'
import type { Schedule } from '#method/reminder/reminder.ts'

/** One coming of a reminder. `local`, as the person's clock shows it, names it: with the id of its reminder it is sent once and never again. */
export type Occurrence = { readonly at: number; readonly local: string }

/** A reminder that is later than this is quietly left out: its moment has gone. */
export const latestLate = 2 * 3_600_000

const withinWeek = 9

/**
 * Meaning: the first time it comes after an instant; null when it comes no more.
 * Rule: once at its date, or on each chosen day up to and including `until`, at the time on the wall. A time the clock skips
 * comes at the first moment after; a time the clock shows twice comes the first time only.
 * Source: M39.
 * @example nextOccurrence({ kind: 'weekly', days: [1], time: '08:45', zone: 'Europe/Amsterdam', until: null }, sunday)
 */
export function nextOccurrence(schedule: Schedule, after: number): Occurrence | null {
  if (schedule.kind === 'once') {
    const once = occurrenceOn(schedule, schedule.date)
    return once.at > after ? once : null
  }
  // From the day before: a day that the calendar skipped (the Pacific knows some) comes at the start of the next.
  const start = addDays(localAt(schedule.zone, after).slice(0, 10), -1)
  for (let ahead = 0; ahead <= withinWeek; ahead += 1) {
    const date = addDays(start, ahead)
    if (schedule.until !== null && date > schedule.until) return null
    if (!schedule.days.includes(weekdayOf(date))) continue
    const found = occurrenceOn(schedule, date)
    if (found.at > after) return found
  }
  return null
}

function occurrenceOn({ zone, time }: Schedule, date: string): Occurrence {
  const local = `${date}T${time}`
  return { at: instantOf(zone, local), local }
}

/**
 * Meaning: which coming to send now, of all that fell since the one that was awaited.
 * Rule: the last of them, unless it is more than two hours late; the others are left out. So a clock that jumps ahead, or a
 * server that slept, brings one reminder at most.
 * Source: M39 (fires once).
 * @example dueOccurrence(daily, threeDaysAgo, now) // today's, or null when that was more than two hours ago
 */
export function dueOccurrence(schedule: Schedule, awaited: number, now: number): Occurrence | null {
  let due: Occurrence | null = null
  let next = nextOccurrence(schedule, Math.max(awaited, now - latestLate) - 1)
  while (next !== null && next.at <= now) {
    due = next
    next = nextOccurrence(schedule, next.at)
  }
  return due
}
