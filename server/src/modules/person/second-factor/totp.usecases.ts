// Codes of an authenticator app: RFC 6238 with SHA-1, six digits, steps of 30 seconds, one step of tolerance. Each step counts once.
import * as OTPAuth from 'otpauth'
import type { Dependencies } from '../../../dependencies.ts'
import { totpRecord } from '../../../vault/record-names.ts'
import { findPerson, replaceTotp } from '../person.repository.ts'

const period = 30
const shape = { issuer: 'Krachtlijn', algorithm: 'SHA1', digits: 6, period } as const

/** Stored sealed: in `person.totp`, and in a challenge until the first code confirms it. `lastStep`: the last step used, or -1. */
export type TotpSecret = { readonly secret: string; readonly lastStep: number }

/** Base32 of the first 20 bytes of a token. */
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

/** The step that this code belongs to; null when the code is wrong, or its step is not later than the last one used. */
export function findTotpStep({ secret, lastStep }: TotpSecret, code: string, now: number): number | null {
  if (!isTotpCode(code)) return null
  const delta = new OTPAuth.TOTP({ ...shape, secret }).validate({ token: code.replaceAll(/\s/g, ''), timestamp: now, window: 1 })
  if (delta === null) return null
  const step = Math.floor(now / 1000 / period) + delta
  return step > lastStep ? step : null
}

type Spend = { readonly personId: string; readonly code: string }

/** True once per step, also for concurrent requests with the same code. */
export async function spendTotp({ personId, code }: Spend, { database, vault, clock }: Dependencies): Promise<boolean> {
  const person = await findPerson(database, personId)
  if (!person?.totp) return false
  const record = totpRecord(personId)
  const stored = await vault.open<TotpSecret>(person.space_id, record, person.totp)
  const step = findTotpStep(stored, code, clock())
  if (step === null) return false
  const next: TotpSecret = { ...stored, lastStep: step }
  return replaceTotp(database, personId, person.totp, await vault.seal(person.space_id, record, next))
}
