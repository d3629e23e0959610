// Ten recovery codes, for when the authenticator app is lost. Shown once, stored as keyed hashes; each works once.
import type { Dependencies } from '../../../dependencies.ts'
import { deleteRecoveryCodes, insertRecoveryCodes, setRecoveryCodeUsed } from './second-factor.repository.ts'

const amount = 10
/** Without i, l, o and u, which are misread or form words. 32 characters are 5 bits each, so a code of ten has 50 bits. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** From the first ten bytes of a token, for instance 7f3kq-9xw2m. */
function codeOf(token: string): string {
  const characters = [...Buffer.from(token, 'base64url').subarray(0, 10)].map((byte) => alphabet[byte % 32] ?? '').join('')
  return `${characters.slice(0, 5)}-${characters.slice(5)}`
}

/** Undoes what people change when they copy a code: capitals, spaces, a missing dash, o for 0, i or l for 1. */
function normaliseCode(code: string): string {
  return code.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1')
}

const hashOf = (personId: string, code: string, { vault }: Dependencies) => vault.hash('recovery', `${personId}\n${normaliseCode(code)}`)

/** Makes new codes; all earlier ones stop working. */
export async function replaceRecoveryCodes(personId: string, dependencies: Dependencies): Promise<string[]> {
  const codes = Array.from({ length: amount }, () => codeOf(dependencies.makeToken()))
  await removeRecoveryCodes(personId, dependencies)
  await insertRecoveryCodes(
    dependencies.database,
    personId,
    codes.map((code) => hashOf(personId, code, dependencies)),
  )
  return codes
}

export async function removeRecoveryCodes(personId: string, { database }: Pick<Dependencies, 'database'>): Promise<void> {
  await deleteRecoveryCodes(database, personId)
}

type Spend = { readonly personId: string; readonly code: string }

/** True once per code. */
export async function spendRecoveryCode({ personId, code }: Spend, dependencies: Dependencies): Promise<boolean> {
  return setRecoveryCodeUsed(dependencies.database, personId, hashOf(personId, code, dependencies), dependencies.clock())
}
