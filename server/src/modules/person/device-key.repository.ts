// Rows of device keys: per person and device the wrapped key.
import type { Database, DeviceKeyRow, Sealed } from '../../database/tables.ts'

export async function findDeviceKey(database: Database, personId: string, deviceId: string): Promise<Sealed | null> {
  const row = await database
    .selectFrom('device_key')
    .select('wrapped')
    .where('person_id', '=', personId)
    .where('device_id', '=', deviceId)
    .executeTakeFirst()
  return row?.wrapped ?? null
}

/** Does nothing when the device has a key already. */
export async function insertDeviceKey(database: Database, row: DeviceKeyRow): Promise<void> {
  await database
    .insertInto('device_key')
    .values(row)
    .onConflict((conflict) => conflict.columns(['person_id', 'device_id']).doNothing())
    .execute()
}
