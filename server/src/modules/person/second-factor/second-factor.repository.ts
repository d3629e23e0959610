// Rows of passkeys and recovery codes, and how many second factors a person has.
import type { Database, PasskeyRow } from '../../../database/tables.ts'

export async function passkeysOf(database: Database, personId: string): Promise<PasskeyRow[]> {
  return database.selectFrom('passkey').selectAll().where('person_id', '=', personId).orderBy('created_at').execute()
}

export async function findPasskeyByCredential(database: Database, credentialId: string): Promise<PasskeyRow | undefined> {
  return database.selectFrom('passkey').selectAll().where('credential_id', '=', credentialId).executeTakeFirst()
}

/** False when the credential belongs to an account already. */
export async function insertPasskey(database: Database, row: PasskeyRow): Promise<boolean> {
  const added = await database
    .insertInto('passkey')
    .values(row)
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** Replaces only the counter that was read before: of two concurrent sign-ins (one with a copied passkey) one succeeds. */
export async function replacePasskeyCounter(
  database: Database,
  { id, counter: before }: Pick<PasskeyRow, 'id' | 'counter'>,
  { counter, last_used_at }: Pick<PasskeyRow, 'counter' | 'last_used_at'>,
): Promise<boolean> {
  const used = await database
    .updateTable('passkey')
    .set({ counter, last_used_at })
    .where('id', '=', id)
    .where('counter', '=', before)
    .returning('id')
    .executeTakeFirst()
  return used !== undefined
}

export async function deletePasskey(database: Database, personId: string, passkeyId: string): Promise<void> {
  await database.deleteFrom('passkey').where('id', '=', passkeyId).where('person_id', '=', personId).execute()
}

export async function deletePasskeys(database: Database, personId: string): Promise<void> {
  await database.deleteFrom('passkey').where('person_id', '=', personId).execute()
}

export async function insertRecoveryCodes(database: Database, personId: string, hashes: readonly string[]): Promise<void> {
  await database
    .insertInto('recovery_code')
    .values(hashes.map((code_hash) => ({ person_id: personId, code_hash, used_at: null })))
    .execute()
}

/** True once per code. */
export async function setRecoveryCodeUsed(database: Database, personId: string, codeHash: string, at: number): Promise<boolean> {
  const used = await database
    .updateTable('recovery_code')
    .set({ used_at: at })
    .where('person_id', '=', personId)
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst()
  return used !== undefined
}

export async function deleteRecoveryCodes(database: Database, personId: string): Promise<void> {
  await database.deleteFrom('recovery_code').where('person_id', '=', personId).execute()
}

export type FactorCounts = { readonly hasTotp: boolean; readonly passkeys: number; readonly recoveryCodes: number }

/** In one query. `recoveryCodes`: those that were not used yet. */
export async function countFactors(database: Database, personId: string): Promise<FactorCounts> {
  const row = await database
    .selectFrom('person')
    .select((select) => [
      'totp',
      select
        .selectFrom('passkey')
        .select((count) => count.fn.countAll<number>().as('n'))
        .where('person_id', '=', personId)
        .as('passkeys'),
      select
        .selectFrom('recovery_code')
        .select((count) => count.fn.countAll<number>().as('n'))
        .where('person_id', '=', personId)
        .where('used_at', 'is', null)
        .as('recoveryCodes'),
    ])
    .where('id', '=', personId)
    .executeTakeFirst()
  return { hasTotp: row?.totp != null, passkeys: Number(row?.passkeys ?? 0), recoveryCodes: Number(row?.recoveryCodes ?? 0) }
}
