// A reminder (herinnering): a sign at a moment that somebody chose for themselves. Its times, and what may stand in it. It carries no content.
import { isTimeZone } from '#method/reminder/local-time.ts'

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export type Weekday = (typeof weekdays)[number]

/**
 * When it comes, by the clock on the wall of `zone` (IANA, like Europe/Amsterdam). `time` is HH:MM, `date` and `until` are
 * calendar days (2026-11-26); `until` is the last day on which it still may come, null: no end set.
 */
export type Schedule =
  | { readonly kind: 'once'; readonly date: string; readonly time: string; readonly zone: string }
  | {
      readonly kind: 'weekly'
      readonly days: readonly Weekday[]
      readonly time: string
      readonly zone: string
      readonly until: string | null
    }

/** What a person kept about it. `about`: one of their own intentions or anchors, or nothing but the moment itself. */
export type ReminderBody = { readonly label: string; readonly about: string | null }

/** on: it comes. paused: its person let it rest. stopped: it bowed out by itself. */
export const reminderStates = ['on', 'paused', 'stopped'] as const
export type ReminderState = (typeof reminderStates)[number]

export const longestLabel = 300
/** Enough for every moment of a week; more would be a calendar. */
export const mostReminders = 20

export const reminderRefusals = ['reminder.no-words', 'reminder.no-day', 'reminder.zone-unknown', 'reminder.too-long'] as const
export type ReminderRefusal = (typeof reminderRefusals)[number]

/**
 * Meaning: the first reason why this reminder cannot be kept; null when it can.
 * Rule: it has words or something it is about; a weekly one has a day; its time zone is known here.
 * Source: M22, M39; S17.
 * @example checkReminder({ label: '', about: null }, schedule) // 'reminder.no-words'
 */
export function checkReminder({ label, about }: ReminderBody, schedule: Schedule): ReminderRefusal | null {
  if (label.trim() === '' && about === null) return 'reminder.no-words'
  if (label.length > longestLabel) return 'reminder.too-long'
  if (schedule.kind === 'weekly' && schedule.days.length === 0) return 'reminder.no-day'
  return isTimeZone(schedule.zone) ? null : 'reminder.zone-unknown'
}
