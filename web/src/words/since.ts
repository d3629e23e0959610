// The line below the name: since when, how often, when next. Pure; words and the present moment come in.
import type { Locale } from '#method/locale/locale.ts'
import { daysBetween, formatRelativeDay, formatTime } from './format.ts'

/** past: the date went by; near: within a week, said by its day; later: by its date. */
export type NextKind = 'past' | 'near' | 'later'

/** september, or september 2025 when that was another year. */
export function sinceMonth(at: number, locale: Locale, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }).format(
    at,
  )
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

/** For <input type="datetime-local">, which knows no time zone: the wall clock here. */
export function toLocalInput(at: number): string {
  const date = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`
}

export function fromLocalInput(value: string): number | null {
  const at = new Date(value).getTime()
  return value === '' || Number.isNaN(at) ? null : at
}
