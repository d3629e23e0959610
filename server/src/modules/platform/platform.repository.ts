// A write that shows whether the database can store anything.
import type { Database } from '../../database/tables.ts'

export async function writeCheck(database: Database, now: number): Promise<void> {
  await database
    .insertInto('setting')
    .values({ key: 'last-health-check', value: String(now) })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: String(now) }))
    .execute()
}
