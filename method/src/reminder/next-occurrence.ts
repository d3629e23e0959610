// When a reminder is due next, and which occurrence is still sent when some were missed. Pure: the current instant is an argument.
import { addDays, instantOf, localAt, weekdayOf } from '#method/reminder/local-time.ts'
import type { Schedule } from '#method/reminder/reminder.ts'

/**
 * One occurrence of a reminder. `local` (the local date-time) identifies it: together with the reminder's id it is the idempotency key of
 * sending.
 */
export type Occurrence = { readonly at: number; readonly local: string }

/** Milliseconds. An occurrence that is more than this late is skipped. */
export const latestLate = 2 * 3_600_000

const withinWeek = 9

/**
 * The first occurrence after an instant; null when there is none any more. Weekly reminders occur up to and including `until`. For local
 * times that are skipped or occur twice, see `instantOf`.
 */
export function nextOccurrence(schedule: Schedule, after: number): Occurrence | null {
  if (schedule.kind === 'once') {
    const once = occurrenceOn(schedule, schedule.date)
    return once.at > after ? once : null
  }
  // From the day before: some Pacific zones skipped a calendar day, and an occurrence on it is due at the start of the next day.
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
 * Which occurrence to send now, of all since `awaited`: the last one, unless it is more than two hours late. The others are skipped, so
 * after a jump of the clock or a long standstill at most one reminder is sent.
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
