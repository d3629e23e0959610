// Ten codes for when the authenticator app is gone. Shown once, kept hashed, each works once.
import type { Dependencies } from '../../../dependencies.ts'

const amount = 10
/** No i, l, o, u: not to be misread, and no words. 32 characters, 5 bits each: 50 bits a code. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** One code from the first ten bytes of a token. @example '7f3kq-9xw2m' */
function codeOf(token: string): string {
  const characters = [...Buffer.from(token, 'base64url').subarray(0, 10)].map((byte) => alphabet[byte % 32] ?? '').join('')
  return `${characters.slice(0, 5)}-${characters.slice(5)}`
}

/** As people type it over: capitals, spaces, missing dash, and o for 0. */
export function normaliseCode(code: string): string {
  return code.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1')
}

const hashOf = ({ vault }: Dependencies, personId: string, code: string) => vault.hash('recovery', `${personId}\n${normaliseCode(code)}`)

/** New ones take the place of all earlier ones. */
export async function replaceRecoveryCodes(dependencies: Dependencies, personId: string): Promise<string[]> {
  const codes = Array.from({ length: amount }, () => codeOf(dependencies.makeToken()))
  await removeRecoveryCodes(dependencies, personId)
  await dependencies.database
    .insertInto('recovery_code')
    .values(codes.map((code) => ({ person_id: personId, code_hash: hashOf(dependencies, personId, code), used_at: null })))
    .execute()
  return codes
}

export async function removeRecoveryCodes({ database }: Dependencies, personId: string): Promise<void> {
  await database.deleteFrom('recovery_code').where('person_id', '=', personId).execute()
}

/** True once per code. */
export async function spendRecoveryCode(dependencies: Dependencies, personId: string, code: string): Promise<boolean> {
  const used = await dependencies.database
    .updateTable('recovery_code')
    .set({ used_at: dependencies.clock() })
    .where('person_id', '=', personId)
    .where('code_hash', '=', hashOf(dependencies, personId, code))
    .where('used_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst()
  return used !== undefined
}
