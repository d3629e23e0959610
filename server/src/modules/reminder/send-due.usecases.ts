// Sends due reminders. Every server process may run this at the same time, be killed halfway, or have its clock moved: no occurrence is
// sent twice on one channel. What a killed process had claimed and not yet sent is lost.
import { type Arrival, bowsOut } from '#method/reminder/bows-out.ts'
import { dueOccurrence, latestLate, nextOccurrence, type Occurrence } from '#method/reminder/next-occurrence.ts'
import type { Schedule } from '#method/reminder/reminder.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { ReminderDeliveryRow, ReminderRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { createDeliverReminder, type DeliverReminder, type ReminderMessage } from './deliver.ts'
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
/** How many are sent at the same time; also the most that is lost when the process is killed. */
const atOnce = 8
/** Milliseconds. A smaller difference between two machines is not a clock that was set back. */
const clocksDiffer = 60_000

type Sending = { readonly deliver?: DeliverReminder; readonly stopping?: () => boolean }
type Claimed = { readonly delivery: ReminderDeliveryRow; readonly message: ReminderMessage }

/**
 * Gives the number that this process claimed, and the kinds of errors of those that failed (for instance a busy database). Failed ones are
 * tried again at the next run, unless they had been claimed.
 */
export async function sendDueReminders(
  dependencies: Dependencies,
  { deliver = createDeliverReminder(dependencies), stopping = () => false }: Sending = {},
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

/** Without the message: messages of databases repeat values. */
function kindOf(error: unknown): string {
  const { code, errcode, name } = error as { code?: unknown; errcode?: unknown; name?: unknown }
  return [name, code, errcode].filter((part) => part !== undefined).join(' ')
}

/** In one transaction: inserts the deliveries under their idempotency key, and sets the next time of the reminder. Sending comes after. */
async function claim(row: ReminderRow, dependencies: Dependencies): Promise<Claimed[]> {
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    const now = within.clock()
    const held = await lockReminder(database, row.space_id, row.id)
    // Another process claimed it, or the person changed it, since it was read.
    if (held === undefined || held.state !== 'on' || held.next_at === null || held.next_at > now) return []
    const schedule = JSON.parse(held.schedule) as Schedule
    const due = dueOccurrence(schedule, held.next_at, now)
    const fresh = due !== null && !(await wasClaimed(database, held.space_id, held.id, due.local)) ? due : null
    if (fresh !== null && (await hasBowedOut(held, within))) {
      await changeReminder(database, held.space_id, held.id, { state: 'stopped', told: 0, next_at: null, reckoned_at: now })
      return []
    }
    const claimed = fresh === null ? [] : messagesOf(held, fresh, now, within)
    if (claimed.length > 0)
      await insertDeliveries(
        database,
        claimed.map(({ delivery }) => delivery),
      )
    await changeReminder(database, held.space_id, held.id, { next_at: nextOccurrence(schedule, now)?.at ?? null, reckoned_at: now })
    return claimed
  })
}

function messagesOf(row: ReminderRow, { at, local }: Occurrence, now: number, { makeId }: Dependencies): Claimed[] {
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
    message: {
      key: `${row.space_id} ${row.id} ${local}`,
      channel: channel as ReminderMessage['channel'],
      spaceId: row.space_id,
      personId: row.person_id,
      arrivalId,
      lapsesAt: at + latestLate,
    },
  }))
}

async function send({ delivery, message }: Claimed, deliver: DeliverReminder, { database, clock }: Dependencies): Promise<void> {
  if (delivery.channel === 'app') return
  // When sending throws, it stays claimed and unsent: it is lost rather than sent twice.
  await setOutcome(database, delivery, await deliver(message), clock())
}

async function hasBowedOut(row: ReminderRow, { database }: Dependencies): Promise<boolean> {
  const deliveries = await latestDeliveries(database, row)
  const arrivals = [...Map.groupBy(deliveries, ({ occurrence }) => occurrence).values()].map(arrivalOf)
  if (!bowsOut(arrivals, null)) return false
  return bowsOut(arrivals, await lastWroteAt(database, row.space_id, row.person_id))
}

/** A reminder without push and mail reaches the person in the app. Otherwise at least one of its messages must have been sent. */
function arrivalOf(deliveries: readonly ReminderDeliveryRow[]): Arrival {
  const messages = deliveries.filter(({ channel }) => channel !== 'app')
  return {
    at: deliveries[0]?.due_at ?? 0,
    opened: deliveries.some(({ opened_at }) => opened_at !== null),
    reached: messages.length === 0 || messages.some(({ outcome }) => outcome === 'sent'),
  }
}

/** After the clock was set back: computes the next time again. The idempotency keys prevent sending twice. */
async function reckonAgain({ database, clock }: Dependencies): Promise<void> {
  for (;;) {
    const now = clock()
    const rows = await misreckoned(database, now + clocksDiffer, batch)
    for (const row of rows) {
      // Occurrences of the last two hours may still be sent, unless the reminder was changed since.
      const after = row.counted_from > now ? now : Math.max(now - latestLate, row.counted_from)
      const next = nextOccurrence(JSON.parse(row.schedule) as Schedule, after)
      await setReckoned(database, row, next?.at ?? null, now)
    }
    if (rows.length < batch) return
  }
}

/** Deletes old deliveries whose occurrence cannot be due again. */
export async function removeOldArrivals({ database, clock }: Dependencies): Promise<void> {
  await removeOldDeliveries(database, clock() - arrivalsKept)
}
