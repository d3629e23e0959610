// Reminders as the API returns them.
import type { z } from 'zod'
import type { reminder, reminderEndpoints } from '#contract/reminder.ts'
import type { ReminderState, Schedule } from '#method/reminder/reminder.ts'
import type { ReminderDeliveryRow } from '../../database/tables.ts'
import type { OpenReminder, ReminderList } from './reminder.usecases.ts'

export function presentReminder({ row, body }: OpenReminder): z.input<typeof reminder> {
  return {
    id: row.id,
    label: body.label,
    about: body.about,
    schedule: JSON.parse(row.schedule) as z.input<typeof reminder>['schedule'] & Schedule,
    byPush: row.by_push === 1,
    byMail: row.by_mail === 1,
    state: row.state as ReminderState,
    nextAt: row.state === 'on' ? row.next_at : null,
    told: row.told === 1,
    createdAt: row.created_at,
    version: row.version,
  }
}

export const presentArrival = ({ arrival_id, reminder_id, due_at }: ReminderDeliveryRow) => ({
  id: arrival_id,
  reminderId: reminder_id,
  at: due_at,
})

export function presentReminders({ reminders, arrivals, ways }: ReminderList): z.input<typeof reminderEndpoints.listReminders.result> {
  return {
    reminders: reminders.map(presentReminder),
    arrivals: arrivals.map(presentArrival),
    ways: { ...ways, devices: [...ways.devices] },
  }
}
