// The form of a reminder, and the request it becomes. Pure.
import { checkReminder, type Schedule, type Weekday } from '#method/reminder/reminder.ts'
import type { Reminder } from './use-reminders.ts'

export type Draft = {
  readonly label: string
  readonly about: string | null
  readonly kind: Schedule['kind']
  readonly days: readonly Weekday[]
  readonly date: string
  readonly time: string
  readonly until: string
  readonly zone: string
  readonly byPush: boolean
  readonly byMail: boolean
  /** The version that the form was filled from; null: a new reminder. */
  readonly basedOn: number | null
}

export function emptyDraft(zone: string, about: string | null): Draft {
  return { label: '', about, kind: 'weekly', days: [], date: '', time: '', until: '', zone, byPush: false, byMail: false, basedOn: null }
}

export function draftOf({ label, about, schedule, byPush, byMail, version }: Reminder): Draft {
  const { kind, time, zone } = schedule
  const own = { label, about, kind, time, zone, byPush, byMail, basedOn: version }
  return schedule.kind === 'once'
    ? { ...own, days: [], date: schedule.date, until: '' }
    : { ...own, days: schedule.days, date: '', until: schedule.until ?? '' }
}

type Body = Pick<Reminder, 'label' | 'about' | 'schedule' | 'byPush' | 'byMail'> & Pick<Draft, 'basedOn'>

/** The request, or the code of what is still missing. Texts are not changed. */
export function bodyOf(draft: Draft): Body | { readonly missing: string } {
  const { label, about, kind, days, date, time, until, zone, byPush, byMail, basedOn } = draft
  if (kind === 'once' && date === '') return { missing: 'reminder.no-date' }
  if (kind === 'weekly' && days.length === 0) return { missing: 'reminder.no-day' }
  if (time === '') return { missing: 'reminder.no-time' }
  // Some browsers add seconds to the value of a time field.
  const at = { time: time.slice(0, 5), zone }
  const schedule: Body['schedule'] =
    kind === 'once' ? { kind, date, ...at } : { kind, days: [...days], ...at, until: until === '' ? null : until }
  const refusal = checkReminder({ label, about }, schedule)
  return refusal === null ? { label, about, schedule, byPush, byMail, basedOn } : { missing: refusal }
}
