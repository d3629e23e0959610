// The day as people greet it and name it. Pure; the present moment comes in.
import type { Locale } from '#method/locale/locale.ts'
import { daysBetween, formatDate } from './format.ts'

export type PartOfDay = 'night' | 'morning' | 'afternoon' | 'evening'

export function partOfDay(now: number): PartOfDay {
  const hour = new Date(now).getHours()
  return hour < 6 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
}

/** A day that lies behind: today, yesterday, a weekday within the week, otherwise the date. */
export function pastDay(at: number, locale: Locale, now: number, near: { readonly today: string; readonly yesterday: string }): string {
  const days = daysBetween(now, at)
  if (days <= 0) return near.today
  if (days === 1) return near.yesterday
  return days < 7
    ? new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { weekday: 'long' }).format(at)
    : formatDate(at, locale, now)
}

/** The calendar day here, as 2026-11-22. */
export function dayStamp(at: number): string {
  const date = new Date(at)
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
}
