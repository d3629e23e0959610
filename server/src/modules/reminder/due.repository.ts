// What is due in all spaces, and claiming it. The only queries across spaces; they read times and no content.
import type { Database, ReminderDeliveryRow, ReminderRow } from '../../database/tables.ts'

export type ReminderChannel = 'app' | 'push' | 'mail'
export type DeliveryOutcome = 'sent' | 'failed' | 'nowhere'

/** Milliseconds. An older occurrence cannot be due again, unless the clock is set back further. */
export const arrivalsKept = 400 * 86_400_000

export async function dueReminders(database: Database, now: number, most: number, without: readonly string[]): Promise<ReminderRow[]> {
  const query = database.selectFrom('reminder').selectAll().where('state', '=', 'on').where('next_at', '<=', now)
  return (without.length === 0 ? query : query.where('id', 'not in', [...without])).orderBy('next_at').limit(most).execute()
}

/** Reminders whose next time was computed while the clock was ahead: it may be too far in the future. */
export async function misreckoned(database: Database, after: number, most: number): Promise<ReminderRow[]> {
  return database.selectFrom('reminder').selectAll().where('state', '=', 'on').where('reckoned_at', '>', after).limit(most).execute()
}

/** Does nothing when the person or another process changed the reminder since it was read. */
export async function setReckoned(database: Database, row: ReminderRow, nextAt: number | null, now: number): Promise<void> {
  await database
    .updateTable('reminder')
    .set({ next_at: nextAt, reckoned_at: now })
    .where('space_id', '=', row.space_id)
    .where('id', '=', row.id)
    .where('reckoned_at', '=', row.reckoned_at)
    .where('state', '=', 'on')
    .execute()
}

export async function wasClaimed(database: Database, spaceId: string, reminderId: string, occurrence: string): Promise<boolean> {
  const row = await database
    .selectFrom('reminder_delivery')
    .select('arrival_id')
    .where('space_id', '=', spaceId)
    .where('reminder_id', '=', reminderId)
    .where('occurrence', '=', occurrence)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Fails on the primary key when another process claimed it: then the transaction rolls back and nothing is sent. */
export async function insertDeliveries(database: Database, rows: readonly ReminderDeliveryRow[]): Promise<void> {
  await database
    .insertInto('reminder_delivery')
    .values([...rows])
    .execute()
}

/** The latest deliveries on every channel, newest first. */
export async function latestDeliveries(database: Database, { space_id, id, counted_from }: ReminderRow): Promise<ReminderDeliveryRow[]> {
  const enough = 12
  return database
    .selectFrom('reminder_delivery')
    .selectAll()
    .where('space_id', '=', space_id)
    .where('reminder_id', '=', id)
    .where('due_at', '>=', counted_from)
    .orderBy('due_at', 'desc')
    .limit(enough)
    .execute()
}

export async function setOutcome(
  database: Database,
  key: Pick<ReminderDeliveryRow, 'space_id' | 'reminder_id' | 'occurrence' | 'channel'>,
  outcome: DeliveryOutcome,
  now: number,
): Promise<void> {
  await database
    .updateTable('reminder_delivery')
    .set({ outcome, sent_at: outcome === 'sent' ? now : null })
    .where('space_id', '=', key.space_id)
    .where('reminder_id', '=', key.reminder_id)
    .where('occurrence', '=', key.occurrence)
    .where('channel', '=', key.channel)
    .execute()
}

/** When this person last wrote a finding, a session event or a note. Null: never. */
export async function lastWroteAt(database: Database, spaceId: string, personId: string): Promise<number | null> {
  const finding = await database
    .selectFrom('finding_revision')
    .select((select) => select.fn.max('at').as('at'))
    .where('space_id', '=', spaceId)
    .where('by_id', '=', personId)
    .executeTakeFirst()
  const event = await database
    .selectFrom('session_event')
    .select((select) => select.fn.max('at').as('at'))
    .where('space_id', '=', spaceId)
    .where('actor_id', '=', personId)
    .executeTakeFirst()
  const note = await database
    .selectFrom('note')
    .select((select) => select.fn.max('updated_at').as('at'))
    .where('space_id', '=', spaceId)
    .where('made_by', '=', personId)
    .executeTakeFirst()
  const times = [finding, event, note].map((row) => row?.at ?? null).filter((at) => at !== null)
  return times.length === 0 ? null : Math.max(...times)
}

export async function removeOldDeliveries(database: Database, before: number): Promise<void> {
  await database.deleteFrom('reminder_delivery').where('claimed_at', '<', before).execute()
}
