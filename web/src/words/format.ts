// Dates and times as people say them, in both languages. Pure; the present moment comes in.
import type { Locale } from '#method/locale/locale.ts'

const tag: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' }
const day = 86_400_000

/** 22 november 2026, or 22 november in the year it is now. */
export function formatDate(at: number, locale: Locale, now: number = Date.now()): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(tag[locale], { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }).format(at)
}

/** The calendar month here, as 2026-11. */
export function monthOf(at: number): string {
  const date = new Date(at)
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`
}

/** 09:30 */
export function formatTime(at: number, locale: Locale): string {
  return new Intl.DateTimeFormat(tag[locale], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
}

/** How many midnights lie between two instants; negative when `at` is before `now`. */
export function daysBetween(at: number, now: number): number {
  const midnight = (instant: number) => {
    const date = new Date(instant)
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  }
  return Math.round((midnight(at) - midnight(now)) / day)
}

/** vandaag, gisteren, over 3 dagen; a weekday within the coming week; weekday and date within two months; else the date. */
export function formatRelativeDay(at: number, locale: Locale, now: number = Date.now()): string {
  const days = daysBetween(at, now)
  if (Math.abs(days) <= 1) return new Intl.RelativeTimeFormat(tag[locale], { numeric: 'auto' }).format(days, 'day')
  if (days > 1 && days < 7) return new Intl.DateTimeFormat(tag[locale], { weekday: 'long' }).format(at)
  if (days < 0 && days > -7) return new Intl.RelativeTimeFormat(tag[locale], { numeric: 'auto' }).format(days, 'day')
  // An appointment is remembered by its weekday.
  if (days > 0 && days < 60) return new Intl.DateTimeFormat(tag[locale], { weekday: 'long', day: 'numeric', month: 'long' }).format(at)
  return formatDate(at, locale, now)
}

/** One name, two names, three: "rust, zorg en humor". */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(tag[locale], { type: 'conjunction' }).format(items)
}

/** How one calls somebody in a sentence: the first of their names. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name
}
