// Reminders: a sign at a moment that a person chose for themselves, and the devices on which it comes. Nobody else's, ever.
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
  /** An intention or anchor of the person's own, or nothing but the moment itself. */
  about: id.nullable(),
  schedule,
  /** Also as a notification on the person's devices, and by mail. In the app it always shows. */
  byPush: z.boolean(),
  byMail: z.boolean(),
}
export const reminder = z.object({
  id,
  ...kept,
  state: z.enum(reminderStates),
  /** When it comes next; null: paused, stopped, or past. */
  nextAt: instant.nullable(),
  /** Whether the person was told that it stopped by itself. */
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
  /** What came lately and was not opened yet. */
  arrivals: z.array(arrival),
  ways: z.object({
    /** The host's public key for notifications; null: this installation sends none. */
    pushKey: z.string().nullable(),
    /** This installation sends mail, and knows an address of this person. */
    mail: z.boolean(),
    /** Devices that asked for notifications and are still signed in. */
    devices: z.array(id),
  }),
})

export const reminderEndpoints = {
  listReminders: endpoint({
    method: 'GET',
    path: '/api/me/reminders',
    summary: 'My reminders, what came lately, and how they can come',
    policy: 'signed-in',
    result: reminders,
  }),
  keepReminder: endpoint({
    method: 'PUT',
    path: '/api/me/reminders/:reminderId',
    summary: 'Make or change a reminder; the id is made on the device',
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
    summary: 'Let a reminder rest, or let it come again',
    policy: 'signed-in',
    params: reminderId,
    body: z.object({ state: z.enum(['on', 'paused']) }),
    result: reminder,
  }),
  tellReminderStopped: endpoint({
    method: 'POST',
    path: '/api/me/reminders/:reminderId/told',
    summary: 'The person has read that it stopped by itself; it is not said again',
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
    summary: 'A reminder that came was opened',
    policy: 'signed-in',
    params: z.object({ arrivalId: id }),
    result: arrival,
  }),
  subscribeDevice: endpoint({
    method: 'PUT',
    path: '/api/me/push/:deviceId',
    summary: 'Let reminders come as notifications on this device, for as long as it is signed in',
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
    summary: 'No more notifications on this device',
    policy: 'signed-in',
    params: deviceId,
    result: ok,
  }),
} as const
