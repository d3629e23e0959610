// Dates in the line below a coachee's name, and in a date field. Pure: words and the present instant are arguments.
import type { Locale } from '#method/locale/locale.ts'
import { daysBetween, formatRelativeDay, formatTime } from './format.ts'
import { localeTag } from './locale-tag.ts'

/** past: before today; near: within a week, shown as a weekday; later: shown as a date. */
export type NextKind = 'past' | 'near' | 'later'

/** september; with the year when it is not the present one. */
export function sinceMonth(at: number, locale: Locale, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(localeTag[locale], { month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }).format(at)
}

export function describeNext(
  at: number,
  locale: Locale,
  now: number,
): { readonly kind: NextKind; readonly day: string; readonly time: string } {
  const days = daysBetween(at, now)
  const kind = days < 0 ? 'past' : days < 7 ? 'near' : 'later'
  return { kind, day: formatRelativeDay(at, locale, now), time: formatTime(at, locale) }
}

/** The value of an `<input type="datetime-local">`, which has no time zone: the local time of this device. */
export function toLocalInput(at: number): string {
  const date = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** The instant of that value; null when the field is empty or incomplete. */
export function fromLocalInput(value: string): number | null {
  const at = new Date(value).getTime()
  return value === '' || Number.isNaN(at) ? null : at
}
