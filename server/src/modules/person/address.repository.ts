// Rows of links that verify an e-mail address.
import type { AddressCheckRow, Database } from '../../database/tables.ts'

export async function insertAddressCheck(database: Database, row: AddressCheckRow): Promise<void> {
  await database.insertInto('address_check').values(row).execute()
}

/** The newest link that can still be used. */
export async function openAddressCheck(database: Database, personId: string, now: number): Promise<AddressCheckRow | undefined> {
  return database
    .selectFrom('address_check')
    .selectAll()
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Uses the link up. Undefined: unknown, used, expired, or of another person. */
export async function takeAddressCheck(
  database: Database,
  { hash, personId, now }: { readonly hash: string; readonly personId: string; readonly now: number },
): Promise<AddressCheckRow | undefined> {
  return database
    .updateTable('address_check')
    .set({ used_at: now })
    .where('token_hash', '=', hash)
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst()
}

export async function endAddressChecks(database: Database, personId: string, at: number): Promise<void> {
  await database.updateTable('address_check').set({ used_at: at }).where('person_id', '=', personId).where('used_at', 'is', null).execute()
}

export async function deleteOldAddressChecks(database: Database, expiredBefore: number): Promise<void> {
  await database.deleteFrom('address_check').where('expires_at', '<', expiredBefore).execute()
}

export async function setEmailVerified(database: Database, personId: string, at: number): Promise<void> {
  await database.updateTable('person').set({ email_verified_at: at }).where('id', '=', personId).execute()
}
