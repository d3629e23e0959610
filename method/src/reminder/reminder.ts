// A reminder (herinnering) that a person sets for themselves: its schedule and its content. Messages about it carry no content.
import { isBlank } from '#method/finding/field.ts'
import { isTimeZone } from '#method/reminder/local-time.ts'

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export type Weekday = (typeof weekdays)[number]

/**
 * In local time of `zone` (IANA, like Europe/Amsterdam). `time`: HH:MM. `date` and `until`: calendar days like 2026-11-26. `until`: the
 * last day on which it may occur; null: no end.
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

/** `about`: the id of one of the person's own intentions or anchors, or null. */
export type ReminderBody = { readonly label: string; readonly about: string | null }

/** paused: the person paused it. stopped: it stopped by itself (bows-out.ts). */
export const reminderStates = ['on', 'paused', 'stopped'] as const
export type ReminderState = (typeof reminderStates)[number]

export const longestLabel = 300
/** Per person. */
export const mostReminders = 20

export const reminderRefusals = ['reminder.no-words', 'reminder.no-day', 'reminder.zone-unknown', 'reminder.too-long'] as const
export type ReminderRefusal = (typeof reminderRefusals)[number]

/** The first reason why this reminder cannot be saved; null when it can. */
export function checkReminder({ label, about }: ReminderBody, schedule: Schedule): ReminderRefusal | null {
  if (isBlank(label) && about === null) return 'reminder.no-words'
  if (label.length > longestLabel) return 'reminder.too-long'
  if (schedule.kind === 'weekly' && schedule.days.length === 0) return 'reminder.no-day'
  return isTimeZone(schedule.zone) ? null : 'reminder.zone-unknown'
}
