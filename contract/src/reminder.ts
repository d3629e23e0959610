// Reminders that a person sets for themselves, and the devices that get notifications. No other person reads or sets them.
import { z } from 'zod'
import { isTimeZone } from '#method/reminder/local-time.ts'
import type { Schedule } from '#method/reminder/reminder.ts'
import { longestLabel, reminderStates } from '#method/reminder/reminder.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, ok } from './schemas.ts'
import { basis, version } from './version.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const zone = z.string().max(64).refine(isTimeZone)
const weekday = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)])
export const schedule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('once'), date: z.iso.date(), time, zone }),
  z.object({ kind: z.literal('weekly'), days: z.array(weekday).max(7), time, zone, until: z.iso.date().nullable() }),
]) satisfies z.ZodType<Schedule>

const kept = {
  label: z.string().max(longestLabel),
  /** The id of an own intention or anchor, or null. */
  about: id.nullable(),
  schedule,
  /** Also as a notification, also by mail. In the app it is always shown. */
  byPush: z.boolean(),
  byMail: z.boolean(),
}
export const reminder = z.object({
  id,
  ...kept,
  state: z.enum(reminderStates),
  /** When it is due next; null: paused, stopped, or past. */
  nextAt: instant.nullable(),
  /** Whether the person has read that it stopped by itself. */
  told: z.boolean(),
  createdAt: instant,
  /** Of what the person wrote and chose; pausing and coming do not change it. */
  version,
})
const arrival = z.object({ id, reminderId: id, at: instant })
const reminderId = z.object({ reminderId: id })
const deviceId = z.object({ deviceId: id })
const reminders = z.object({
  reminders: z.array(reminder),
  /** Arrivals of the last 24 hours that were not opened, the latest per reminder. */
  arrivals: z.array(arrival),
  ways: z.object({
    /** The host's public key for notifications; null: this installation sends none. */
    pushKey: z.string().nullable(),
    /** This installation sends mail, and this person has an e-mail address. */
    mail: z.boolean(),
    /** Devices that get notifications and are still signed in. */
    devices: z.array(id),
  }),
})

export const reminderEndpoints = {
  listReminders: endpoint({
    method: 'GET',
    path: '/api/me/reminders',
    summary: 'My reminders, recent arrivals, and the channels that can be used',
    policy: 'signed-in',
    result: reminders,
  }),
  keepReminder: endpoint({
    method: 'PUT',
    path: '/api/me/reminders/:reminderId',
    summary: 'Create or change a reminder; the device makes the id',
    policy: 'signed-in',
    params: reminderId,
    body: z.object({ ...kept, ...basis }),
    result: reminder,
    /** A reminder that was removed since: 409 reminder.removed. */
    conflict: { code: 'reminder.changed', current: reminder },
  }),
  setReminderState: endpoint({
    method: 'POST',
    path: '/api/me/reminders/:reminderId/state',
    summary: 'Pause or resume a reminder',
    policy: 'signed-in',
    params: reminderId,
    body: z.object({ state: z.enum(['on', 'paused']) }),
    result: reminder,
  }),
  tellReminderStopped: endpoint({
    method: 'POST',
    path: '/api/me/reminders/:reminderId/told',
    summary: 'Record that the person read that it stopped by itself',
    policy: 'signed-in',
    params: reminderId,
    result: ok,
  }),
  removeReminder: endpoint({
    method: 'DELETE',
    path: '/api/me/reminders/:reminderId',
    summary: 'Remove a reminder',
    policy: 'signed-in',
    params: reminderId,
    result: ok,
  }),
  openArrival: endpoint({
    method: 'POST',
    path: '/api/me/arrivals/:arrivalId/opened',
    summary: 'Record that an arrival was opened',
    policy: 'signed-in',
    params: z.object({ arrivalId: id }),
    result: arrival,
  }),
  subscribeDevice: endpoint({
    method: 'PUT',
    path: '/api/me/push/:deviceId',
    summary: 'Send notifications to this device, while it is signed in',
    policy: 'signed-in',
    params: deviceId,
    body: z.object({
      endpoint: z.url({ protocol: /^https$/ }).max(2000),
      p256dh: z.base64url().length(87),
      auth: z.base64url().length(22),
    }),
    result: ok,
    conflict: { none: 'a device replaces only its own subscription, and only the newest one works' },
  }),
  unsubscribeDevice: endpoint({
    method: 'DELETE',
    path: '/api/me/push/:deviceId',
    summary: 'Stop notifications on this device',
    policy: 'signed-in',
    params: deviceId,
    result: ok,
  }),
} as const
