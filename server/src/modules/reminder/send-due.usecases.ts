// Sending what is due. Every server process may run this at the same time, be killed in the midst of it, or have its clock moved:
// no coming of a reminder is ever sent twice on a channel. What a killed process had claimed and not yet sent is lost.
import { type Arrival, bowsOut } from '#method/reminder/bows-out.ts'
import { dueOccurrence, latestLate, nextOccurrence, type Occurrence } from '#method/reminder/next-occurrence.ts'
import type { Schedule } from '#method/reminder/reminder.ts'
import type { ReminderDeliveryRow, ReminderRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Coming, createDeliver, type Deliver } from './deliver.ts'
import {
  arrivalsKept,
  dueReminders,
  insertDeliveries,
  lastWroteAt,
  latestDeliveries,
  misreckoned,
  removeOldDeliveries,
  setOutcome,
  setReckoned,
  wasClaimed,
} from './due.repository.ts'
import { changeReminder, lockReminder } from './reminder.repository.ts'

const batch = 100
/** Sent at the same time; also the most that is lost when the process is killed. */
const atOnce = 8
/** Clocks of two machines differ a little; that is no clock that went back. */
const clocksDiffer = 60_000

type Sending = { readonly deliver?: Deliver; readonly stopping?: () => boolean }
type Claimed = { readonly delivery: ReminderDeliveryRow; readonly coming: Coming }

/**
 * Sends everything that is due now. Returns how many were claimed here, and of those that failed (the database was away, or too
 * busy) why: they are tried again the next time, unless they had been claimed.
 */
export async function sendDueReminders(
  dependencies: Dependencies,
  { deliver = createDeliver(dependencies), stopping = () => false }: Sending = {},
): Promise<{ readonly claimed: number; readonly broken: readonly string[] }> {
  await reckonAgain(dependencies)
  let claimed = 0
  const broken = new Map<string, string>()
  const sendOne = async (row: ReminderRow) => {
    try {
      const mine = await claim(row, dependencies)
      claimed += mine.length
      for (const one of mine) await send(one, deliver, dependencies)
    } catch (error) {
      broken.set(row.id, kindOf(error))
    }
  }
  while (!stopping() && broken.size < batch) {
    const rows = await dueReminders(dependencies.database, dependencies.clock(), batch, [...broken.keys()])
    if (rows.length === 0) break
    const waiting = rows.values()
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (const row of waiting) if (!stopping()) await sendOne(row)
      }),
    )
  }
  return { claimed, broken: [...broken.values()] }
}

/** Without its message: those of databases repeat values. */
function kindOf(error: unknown): string {
  const { code, errcode, name } = error as { code?: unknown; errcode?: unknown; name?: unknown }
  return [name, code, errcode].filter((part) => part !== undefined).join(' ')
}

/** In one transaction: what is due is put under its key, and the reminder moves on to its next time. Only then anything is sent. */
async function claim(row: ReminderRow, dependencies: Dependencies): Promise<Claimed[]> {
  return dependencies.database.transaction().execute(async (database) => {
    const now = dependencies.clock()
    const held = await lockReminder(database, row.space_id, row.id)
    // Meanwhile another process was first, or its person changed it.
    if (held === undefined || held.state !== 'on' || held.next_at === null || held.next_at > now) return []
    const schedule = JSON.parse(held.schedule) as Schedule
    const due = dueOccurrence(schedule, held.next_at, now)
    const fresh = due !== null && !(await wasClaimed(database, held.space_id, held.id, due.local)) ? due : null
    if (fresh !== null && (await hasBowedOut(held, { ...dependencies, database }))) {
      await changeReminder(database, held.space_id, held.id, { state: 'stopped', told: 0, next_at: null, reckoned_at: now })
      return []
    }
    const claimed = fresh === null ? [] : comingsOf(held, fresh, now, dependencies)
    if (claimed.length > 0)
      await insertDeliveries(
        database,
        claimed.map(({ delivery }) => delivery),
      )
    await changeReminder(database, held.space_id, held.id, { next_at: nextOccurrence(schedule, now)?.at ?? null, reckoned_at: now })
    return claimed
  })
}

function comingsOf(row: ReminderRow, { at, local }: Occurrence, now: number, { makeId }: Dependencies): Claimed[] {
  const arrivalId = makeId()
  const channels = ['app' as const, ...(row.by_push === 1 ? ['push' as const] : []), ...(row.by_mail === 1 ? ['mail' as const] : [])]
  return channels.map((channel) => ({
    delivery: {
      space_id: row.space_id,
      reminder_id: row.id,
      occurrence: local,
      channel,
      arrival_id: arrivalId,
      due_at: at,
      claimed_at: now,
      sent_at: channel === 'app' ? now : null,
      opened_at: null,
      outcome: channel === 'app' ? 'sent' : 'claimed',
    },
    coming: {
      key: `${row.space_id} ${row.id} ${local}`,
      channel: channel as Coming['channel'],
      spaceId: row.space_id,
      personId: row.person_id,
      arrivalId,
      lapsesAt: at + latestLate,
    },
  }))
}

async function send({ delivery, coming }: Claimed, deliver: Deliver, { database, clock }: Dependencies): Promise<void> {
  if (delivery.channel === 'app') return
  // A bug while sending leaves it claimed and unsent: rather lost than twice.
  await setOutcome(database, delivery, await deliver(coming), clock())
}

async function hasBowedOut(row: ReminderRow, { database }: Dependencies): Promise<boolean> {
  const deliveries = await latestDeliveries(database, row)
  const arrivals = [...Map.groupBy(deliveries, ({ occurrence }) => occurrence).values()].map(arrivalOf)
  if (!bowsOut(arrivals, null)) return false
  return bowsOut(arrivals, await lastWroteAt(database, row.space_id, row.person_id))
}

/** A reminder that only shows in the app has reached its person there; otherwise one of its messages must have gone out. */
function arrivalOf(deliveries: readonly ReminderDeliveryRow[]): Arrival {
  const messages = deliveries.filter(({ channel }) => channel !== 'app')
  return {
    at: deliveries[0]?.due_at ?? 0,
    opened: deliveries.some(({ opened_at }) => opened_at !== null),
    reached: messages.length === 0 || messages.some(({ outcome }) => outcome === 'sent'),
  }
}

/** The clock went back: what was reckoned in the later time is reckoned anew. The keys see to it that nothing comes twice. */
async function reckonAgain({ database, clock }: Dependencies): Promise<void> {
  for (;;) {
    const now = clock()
    const rows = await misreckoned(database, now + clocksDiffer, batch)
    for (const row of rows) {
      // What fell in the last two hours may still come, unless it was only set since.
      const after = row.counted_from > now ? now : Math.max(now - latestLate, row.counted_from)
      const next = nextOccurrence(JSON.parse(row.schedule) as Schedule, after)
      await setReckoned(database, row, next?.at ?? null, now)
    }
    if (rows.length < batch) return
  }
}

/** Meant once in a while: keys of long ago, which nothing can claim again. */
export async function removeOldArrivals({ database, clock }: Dependencies): Promise<void> {
  await removeOldDeliveries(database, clock() - arrivalsKept)
}
