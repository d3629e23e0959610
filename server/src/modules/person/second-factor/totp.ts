// The authenticator app: RFC 6238, SHA-1, six digits, 30 seconds, one step of tolerance, and every step at most once.
import * as OTPAuth from 'otpauth'
import type { Dependencies } from '../../../dependencies.ts'

const period = 30
const shape = { issuer: 'Krachtlijn', algorithm: 'SHA1', digits: 6, period } as const

/** Sealed in person.totp, and while it is being set up in a challenge. */
export type TotpSecret = { readonly secret: string; readonly lastStep: number }

/** The column must not open as another sealed column of the same row. */
export const totpRecord = (personId: string) => `${personId}/totp`

/** 20 bytes of a token, in base32. */
export function makeTotpSecret(token: string): string {
  const bytes = new Uint8Array(Buffer.from(token, 'base64url').subarray(0, 20))
  return new OTPAuth.Secret({ buffer: bytes.buffer }).base32
}

export function totpUri(secret: string, label: string): string {
  return new OTPAuth.TOTP({ ...shape, label, secret }).toString()
}

export function isTotpCode(code: string): boolean {
  return /^\d{6}$/.test(code.replaceAll(/\s/g, ''))
}

/** The step whose code this is, when it is later than the last one used; otherwise null. */
export function findTotpStep({ secret, lastStep }: TotpSecret, code: string, now: number): number | null {
  if (!isTotpCode(code)) return null
  const delta = new OTPAuth.TOTP({ ...shape, secret }).validate({ token: code.replaceAll(/\s/g, ''), timestamp: now, window: 1 })
  if (delta === null) return null
  const step = Math.floor(now / 1000 / period) + delta
  return step > lastStep ? step : null
}

/** True once per step. The row is written only over the bytes that were read: of two at the same moment one succeeds. */
export async function spendTotp({ database, vault, clock }: Dependencies, personId: string, code: string): Promise<boolean> {
  const person = await database.selectFrom('person').select(['space_id', 'totp']).where('id', '=', personId).executeTakeFirst()
  if (!person?.totp) return false
  const kept = await vault.open<TotpSecret>(person.space_id, totpRecord(personId), person.totp)
  const step = findTotpStep(kept, code, clock())
  if (step === null) return false
  const next: TotpSecret = { ...kept, lastStep: step }
  const totp = await vault.seal(person.space_id, totpRecord(personId), next)
  const used = await database
    .updateTable('person')
    .set({ totp })
    .where('id', '=', personId)
    .where('totp', '=', person.totp)
    .returning('id')
    .executeTakeFirst()
  return used !== undefined
}
