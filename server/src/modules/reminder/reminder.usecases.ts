// Making, changing, resting and removing one's own reminders, and saying that one was opened. Sending: send-due.usecases.ts.
import { canKeepReminder } from '#method/access/reminder.access.ts'
import { nextOccurrence } from '#method/reminder/next-occurrence.ts'
import { checkReminder, mostReminders, type ReminderBody, type Schedule } from '#method/reminder/reminder.ts'
import type { Actor } from '../../actor.ts'
import type { ReminderDeliveryRow, ReminderRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { getProfile } from '../person/person.usecases.ts'
import { devicesOf } from './device.repository.ts'
import {
  changeReminder,
  countReminders,
  deleteReminder,
  isOwnAim,
  lockReminder,
  markOpened,
  putReminder,
  remindersOf,
  unopenedSince,
} from './reminder.repository.ts'

export { countReminders }

type Asked = { readonly actor: Actor }
type AskedReminder = Asked & { readonly reminderId: string }
export type OpenReminder = { readonly row: ReminderRow; readonly body: ReminderBody }
export type Ways = { readonly pushKey: string | null; readonly mail: boolean; readonly devices: readonly string[] }
export type Listed = { readonly reminders: readonly OpenReminder[]; readonly arrivals: readonly ReminderDeliveryRow[]; readonly ways: Ways }

/** A moment is told of in the app for a day; then it has passed. */
const shownFor = 24 * 3_600_000
const unknown = () => refuse(404, 'reminder.unknown')

/** The one space in which somebody has reminders: their own. */
function ownSpace(actor: Actor): string | null {
  return canKeepReminder(actor, actor.ownSpaceId) ? actor.ownSpaceId : null
}

async function openReminder(row: ReminderRow, { vault }: Dependencies): Promise<OpenReminder> {
  return { row, body: await vault.open<ReminderBody>(row.space_id, row.id, row.body) }
}

export async function listReminders({ actor }: Asked, dependencies: Dependencies): Promise<Listed | Refusal> {
  const spaceId = ownSpace(actor)
  if (spaceId === null) return unknown()
  const { database, clock, push } = dependencies
  const now = clock()
  const rows = await remindersOf(database, spaceId)
  const arrivals = await unopenedSince(database, spaceId, now - shownFor)
  const latest = new Map(arrivals.toReversed().map((arrival) => [arrival.reminder_id, arrival]))
  return {
    reminders: await Promise.all(rows.map((row) => openReminder(row, dependencies))),
    arrivals: [...latest.values()],
    ways: {
      pushKey: push?.publicKey ?? null,
      mail: await canMail(actor, dependencies),
      devices: (await devicesOf(database, actor.personId, now)).map((row) => row.device_id),
    },
  }
}

async function canMail(actor: Actor, dependencies: Dependencies): Promise<boolean> {
  return dependencies.sendMail !== null && (await getProfile(dependencies, actor.personId)).email !== null
}

type Keep = AskedReminder & ReminderBody & { readonly schedule: Schedule; readonly byPush: boolean; readonly byMail: boolean }

/**
 * Makes a reminder or changes one's own; the id is made on the device. Changing one that had stopped sets it going again; one
 * that rests goes on resting. What came before a change does not count any more for stopping.
 */
export async function keepReminder(input: Keep, dependencies: Dependencies): Promise<OpenReminder | Refusal> {
  const { actor, reminderId, label, about, schedule } = input
  const spaceId = ownSpace(actor)
  if (spaceId === null) return unknown()
  const refusal = checkReminder({ label, about }, schedule)
  if (refusal !== null) return refuse(422, refusal)
  return dependencies.database.transaction().execute(async (database) => {
    const within = { ...dependencies, database }
    const now = within.clock()
    const next = nextOccurrence(schedule, now)
    if (next === null) return refuse(422, 'reminder.over')
    if (about !== null && !(await isOwnAim(database, spaceId, about))) return refuse(422, 'reminder.about-unknown')
    const known = await lockReminder(database, spaceId, reminderId)
    if (known === undefined && (await countReminders(database, spaceId)) >= mostReminders) return refuse(409, 'reminder.too-many')
    const state = known?.state === 'paused' ? 'paused' : 'on'
    const row: ReminderRow = {
      space_id: spaceId,
      id: reminderId,
      person_id: actor.personId,
      body: await within.vault.seal(spaceId, reminderId, { label, about } satisfies ReminderBody),
      schedule: JSON.stringify(schedule),
      by_push: input.byPush ? 1 : 0,
      by_mail: input.byMail ? 1 : 0,
      state,
      told: 1,
      next_at: state === 'on' ? next.at : null,
      reckoned_at: now,
      counted_from: now,
      created_at: known?.created_at ?? now,
      updated_at: now,
    }
    await putReminder(database, row)
    return openReminder(row, within)
  })
}

export async function setReminderState(
  { actor, reminderId, state }: AskedReminder & { readonly state: 'on' | 'paused' },
  dependencies: Dependencies,
): Promise<OpenReminder | Refusal> {
  const spaceId = ownSpace(actor)
  if (spaceId === null) return unknown()
  return dependencies.database.transaction().execute(async (database) => {
    const within = { ...dependencies, database }
    const known = await lockReminder(database, spaceId, reminderId)
    if (known === undefined) return unknown()
    if (known.state === state) return openReminder(known, within)
    const now = within.clock()
    const next = nextOccurrence(JSON.parse(known.schedule) as Schedule, now)
    if (state === 'on' && next === null) return refuse(422, 'reminder.over')
    const change = {
      state,
      told: 1,
      next_at: state === 'on' ? (next?.at ?? null) : null,
      reckoned_at: now,
      counted_from: now,
      updated_at: now,
    } as const
    await changeReminder(database, spaceId, reminderId, change)
    return openReminder({ ...known, ...change }, within)
  })
}

export async function tellReminderStopped(
  { actor, reminderId }: AskedReminder,
  { database }: Dependencies,
): Promise<{ ok: true } | Refusal> {
  const spaceId = ownSpace(actor)
  if (spaceId === null || !(await changeReminder(database, spaceId, reminderId, { told: 1 }))) return unknown()
  return { ok: true }
}

export async function removeReminder({ actor, reminderId }: AskedReminder, { database }: Dependencies): Promise<{ ok: true } | Refusal> {
  const spaceId = ownSpace(actor)
  if (spaceId === null || !(await deleteReminder(database, spaceId, reminderId))) return unknown()
  return { ok: true }
}

export async function openArrival(
  { actor, arrivalId }: Asked & { readonly arrivalId: string },
  { database, clock }: Dependencies,
): Promise<ReminderDeliveryRow | Refusal> {
  const spaceId = ownSpace(actor)
  const opened = spaceId === null ? undefined : await markOpened(database, spaceId, arrivalId, clock())
  return opened ?? refuse(404, 'arrival.unknown')
}
