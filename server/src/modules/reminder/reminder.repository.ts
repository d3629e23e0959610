// Rows of reminders and their arrivals, per person. What is due for everyone: due.repository.ts.
import type { Database, ReminderDeliveryRow, ReminderRow } from '../../database/tables.ts'

export async function remindersOf(database: Database, spaceId: string): Promise<ReminderRow[]> {
  return database.selectFrom('reminder').selectAll().where('space_id', '=', spaceId).orderBy('created_at').orderBy('id').execute()
}

/** Locks until the transaction ends, so that changing and sending do not overlap. */
export async function lockReminder(database: Database, spaceId: string, reminderId: string): Promise<ReminderRow | undefined> {
  return database
    .selectFrom('reminder')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('id', '=', reminderId)
    .forUpdate()
    .executeTakeFirst()
}

export async function countReminders(database: Database, spaceId: string): Promise<number> {
  const { count } = await database
    .selectFrom('reminder')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('space_id', '=', spaceId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** False when a request at the same time inserted this id first. */
export async function insertReminder(database: Database, row: ReminderRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await database
    .insertInto('reminder')
    .values(row)
    .onConflict((conflict) => conflict.columns(['space_id', 'id']).doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) === 1
}

export type ReminderChange = Partial<Omit<ReminderRow, 'space_id' | 'id' | 'person_id' | 'created_at'>>

export async function changeReminder(database: Database, spaceId: string, reminderId: string, change: ReminderChange): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('reminder')
    .set(change)
    .where('space_id', '=', spaceId)
    .where('id', '=', reminderId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deleteReminder(database: Database, spaceId: string, reminderId: string): Promise<boolean> {
  const { numDeletedRows } = await database
    .deleteFrom('reminder')
    .where('space_id', '=', spaceId)
    .where('id', '=', reminderId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Arrivals since an instant that were not opened, newest first. */
export async function unopenedSince(database: Database, spaceId: string, since: number): Promise<ReminderDeliveryRow[]> {
  return database
    .selectFrom('reminder_delivery')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('channel', '=', 'app')
    .where('due_at', '>=', since)
    .where('opened_at', 'is', null)
    .orderBy('due_at', 'desc')
    .execute()
}

/** Idempotent. */
export async function markOpened(
  database: Database,
  spaceId: string,
  arrivalId: string,
  now: number,
): Promise<ReminderDeliveryRow | undefined> {
  await database
    .updateTable('reminder_delivery')
    .set({ opened_at: now })
    .where('space_id', '=', spaceId)
    .where('arrival_id', '=', arrivalId)
    .where('opened_at', 'is', null)
    .execute()
  return database
    .selectFrom('reminder_delivery')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('arrival_id', '=', arrivalId)
    .where('channel', '=', 'app')
    .executeTakeFirst()
}

/** Whether this is an accepted intention or anchor of this space: what a reminder may be about. */
export async function isOwnAim(database: Database, spaceId: string, findingId: string): Promise<boolean> {
  const row = await database
    .selectFrom('finding')
    .select('id')
    .where('space_id', '=', spaceId)
    .where('id', '=', findingId)
    .where('kind', 'in', ['intention', 'anchor'])
    .where('state', '=', 'accepted')
    .executeTakeFirst()
  return row !== undefined
}
