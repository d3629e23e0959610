// Creates, changes, pauses and removes a person's own reminders, and records that an arrival was opened. Sending: send-due.usecases.ts.
import { isDeepStrictEqual } from 'node:util'
import type { Basis } from '#contract/version.ts'
import type { Actor } from '#method/access/actor.ts'
import { canKeepReminder } from '#method/access/reminder.access.ts'
import { nextOccurrence } from '#method/reminder/next-occurrence.ts'
import { checkReminder, mostReminders, type ReminderBody, type Schedule } from '#method/reminder/reminder.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { ReminderDeliveryRow, ReminderRow, Versioned } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { isRefusal, type Refusal, refuse, refuseChanged } from '../../http/refusal.ts'
import { weighNew, weighWrite } from '../../weigh-write.ts'
import { getProfile } from '../person/profile.usecases.ts'
import { devicesOf } from './device.repository.ts'
import {
  changeReminder,
  countReminders,
  deleteReminder,
  insertReminder,
  isOwnAim,
  lockReminder,
  markOpened,
  type ReminderChange,
  remindersOf,
  unopenedSince,
} from './reminder.repository.ts'

type Asked = { readonly actor: Actor }
type AskedReminder = Asked & { readonly reminderId: string }
export type OpenReminder = { readonly row: ReminderRow; readonly body: ReminderBody }
export type ReminderChannels = { readonly pushKey: string | null; readonly mail: boolean; readonly devices: readonly string[] }
export type ReminderList = {
  readonly reminders: readonly OpenReminder[]
  readonly arrivals: readonly ReminderDeliveryRow[]
  readonly ways: ReminderChannels
}

/** The app shows an arrival for a day. */
const shownFor = 24 * 3_600_000
const unknown = () => refuse(404, 'reminder.unknown')

/** Reminders exist only in the person's own space. */
function ownSpace(actor: Actor): string | null {
  return canKeepReminder(actor, actor.ownSpaceId) ? actor.ownSpaceId : null
}

async function openReminder(row: ReminderRow, { vault }: Dependencies): Promise<OpenReminder> {
  return { row, body: await vault.open<ReminderBody>(row.space_id, row.id, row.body) }
}

export async function listReminders({ actor }: Asked, dependencies: Dependencies): Promise<ReminderList | Refusal> {
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
  return dependencies.sendMail !== null && (await getProfile(actor.personId, dependencies)).email !== null
}

type Keep = AskedReminder & ReminderBody & Basis & { readonly schedule: Schedule; readonly byPush: boolean; readonly byMail: boolean }

/**
 * Upsert; the device makes the id. Changing a stopped reminder turns it on again; a paused one stays paused. Arrivals before the change no
 * longer count for stopping by itself.
 */
export async function keepReminder(input: Keep, dependencies: Dependencies): Promise<OpenReminder | Refusal<OpenReminder>> {
  const spaceId = ownSpace(input.actor)
  if (spaceId === null) return unknown()
  const refusal = checkReminder(input, input.schedule)
  if (refusal !== null) return refuse(422, refusal)
  const kept = await inTransaction(dependencies, (within) => keepOwn(input, spaceId, within))
  // Another request inserted the same id at the same time; this time its row is found.
  return kept ?? keepReminder(input, dependencies)
}

/** null: another request inserted the same id at the same time. */
async function keepOwn(input: Keep, spaceId: string, dependencies: Dependencies): Promise<OpenReminder | Refusal<OpenReminder> | null> {
  const { actor, reminderId, label, about, schedule } = input
  const { database, vault } = dependencies
  const now = dependencies.clock()
  const known = await lockReminder(database, spaceId, reminderId)
  const weighed = weighKept(known === undefined ? null : await openReminder(known, dependencies), input)
  if (isRefusal(weighed) || 'row' in weighed) return weighed
  const next = nextOccurrence(schedule, now)
  if (next === null) return refuse(422, 'reminder.over')
  if (about !== null && !(await isOwnAim(database, spaceId, about))) return refuse(422, 'reminder.about-unknown')
  if (known === undefined && (await countReminders(database, spaceId)) >= mostReminders) return refuse(409, 'reminder.too-many')
  const state = known?.state === 'paused' ? 'paused' : 'on'
  const row: ReminderRow = {
    space_id: spaceId,
    id: reminderId,
    person_id: actor.personId,
    body: await vault.seal(spaceId, reminderId, { label, about } satisfies ReminderBody),
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
    version: weighed.version,
    written: weighed.written,
  }
  if (known !== undefined) await changeReminder(database, spaceId, reminderId, changeOf(row))
  else if (!(await insertReminder(database, row))) return null
  return openReminder(row, dependencies)
}

function changeOf({ space_id: _space, id: _id, person_id: _person, created_at: _created, ...change }: ReminderRow): ReminderChange {
  return change
}

/** The version columns of the reminder to be stored; or the stored one, when nothing is to be stored. */
function weighKept(stored: OpenReminder | null, input: Keep): Versioned | OpenReminder | Refusal<OpenReminder> {
  if (stored === null) {
    const verdict = weighNew(input, ['reminder'])
    return verdict === 'removed' ? refuse(409, 'reminder.removed') : verdict
  }
  const { row, body } = stored
  const present = { ...body, schedule: JSON.parse(row.schedule), byPush: row.by_push === 1, byMail: row.by_mail === 1 }
  const { label, about, schedule, byPush, byMail } = input
  // Stored once more in the same version: it may have stopped meanwhile.
  if (isDeepStrictEqual(present, { label, about, schedule, byPush, byMail })) return row
  const verdict = weighWrite(row, input, ['reminder'])
  if (verdict === 'done') return stored
  return verdict === 'changed' ? refuseChanged('reminder.changed', stored) : verdict
}

export async function setReminderState(
  { actor, reminderId, state }: AskedReminder & { readonly state: 'on' | 'paused' },
  dependencies: Dependencies,
): Promise<OpenReminder | Refusal> {
  const spaceId = ownSpace(actor)
  if (spaceId === null) return unknown()
  return inTransaction(dependencies, async (within) => {
    const { database } = within
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
