// The part of the day for a greeting, and names for past days. Pure: the present instant is an argument.
import type { Locale } from '#method/locale/locale.ts'
import { daysBetween, formatDate } from './format.ts'
import { localeTag } from './locale-tag.ts'

export type PartOfDay = 'night' | 'morning' | 'afternoon' | 'evening'

/** By the local time of this device. */
export function partOfDay(now: number): PartOfDay {
  const hour = new Date(now).getHours()
  return hour < 6 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
}

/** A day in the past: today, yesterday, the weekday within a week, otherwise the date. */
export function pastDay(at: number, locale: Locale, now: number, near: { readonly today: string; readonly yesterday: string }): string {
  const days = daysBetween(now, at)
  if (days <= 0) return near.today
  if (days === 1) return near.yesterday
  return days < 7 ? new Intl.DateTimeFormat(localeTag[locale], { weekday: 'long' }).format(at) : formatDate(at, locale, now)
}

/** The calendar day in the time zone of this device, as 2026-11-22. */
export function dayStamp(at: number): string {
  const date = new Date(at)
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
}
