// Formats dates, times, lists and names in both languages. Pure: the present instant is an argument. Instants are milliseconds.
import type { Locale } from '#method/locale/locale.ts'
import { localeTag } from './locale-tag.ts'

const day = 86_400_000

/** 22 november 2026; without the year when it is the present one. */
export function formatDate(at: number, locale: Locale, now: number = Date.now()): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(localeTag[locale], { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }).format(at)
}

/** The calendar month in the time zone of this device, as 2026-11. */
export function monthOf(at: number): string {
  const date = new Date(at)
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`
}

/** 09:30 */
export function formatTime(at: number, locale: Locale): string {
  return new Intl.DateTimeFormat(localeTag[locale], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
}

/** The number of midnights between two instants; negative when `at` is before `now`. */
export function daysBetween(at: number, now: number): number {
  const midnight = (instant: number) => {
    const date = new Date(instant)
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  }
  return Math.round((midnight(at) - midnight(now)) / day)
}

/** vandaag, gisteren, 3 dagen geleden; the weekday in the coming week; weekday and date in the next two months; otherwise the date. */
export function formatRelativeDay(at: number, locale: Locale, now: number = Date.now()): string {
  const tag = localeTag[locale]
  const days = daysBetween(at, now)
  if (Math.abs(days) <= 1) return new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(days, 'day')
  if (days > 1 && days < 7) return new Intl.DateTimeFormat(tag, { weekday: 'long' }).format(at)
  if (days < 0 && days > -7) return new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(days, 'day')
  // People remember an appointment by its weekday.
  if (days > 0 && days < 60) return new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long' }).format(at)
  return formatDate(at, locale, now)
}

/** "rust, zorg en humor" */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(localeTag[locale], { type: 'conjunction' }).format(items)
}
