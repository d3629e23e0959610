// Rows of devices that get notifications.
import type { Database, PushSubscriptionRow } from '../../database/tables.ts'

/** Only devices whose sign-in is still valid. */
export async function devicesOf(database: Database, personId: string, now: number): Promise<PushSubscriptionRow[]> {
  return database
    .selectFrom('push_subscription')
    .innerJoin('sign_in', 'sign_in.id', 'push_subscription.sign_in_id')
    .selectAll('push_subscription')
    .where('push_subscription.person_id', '=', personId)
    .where('sign_in.ended_at', 'is', null)
    .where('sign_in.expires_at', '>', now)
    .orderBy('push_subscription.created_at')
    .execute()
}

export async function countDevices(database: Database, personId: string): Promise<number> {
  const { count } = await database
    .selectFrom('push_subscription')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function putDevice(database: Database, row: PushSubscriptionRow): Promise<void> {
  const { sign_in_id, body, created_at } = row
  await database
    .insertInto('push_subscription')
    .values(row)
    .onConflict((conflict) => conflict.columns(['person_id', 'device_id']).doUpdateSet({ sign_in_id, body, created_at }))
    .execute()
}

export async function deleteDevice(database: Database, personId: string, deviceId: string): Promise<void> {
  await database.deleteFrom('push_subscription').where('person_id', '=', personId).where('device_id', '=', deviceId).execute()
}
