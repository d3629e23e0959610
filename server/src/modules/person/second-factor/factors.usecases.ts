// Which second factors a person has. A person with an authenticator app or a passkey is asked for one at every sign-in.
import type { Dependencies } from '../../../dependencies.ts'
import { countFactors, type FactorCounts } from './second-factor.repository.ts'

export type SecondFactor = 'totp' | 'recovery' | 'passkey'
/** `methods`: what the person can answer with; empty when no second factor is asked. */
export type Factors = FactorCounts & { readonly methods: readonly SecondFactor[] }

export async function factorsOf(personId: string, { database }: Pick<Dependencies, 'database'>): Promise<Factors> {
  const counts = await countFactors(database, personId)
  const methods: SecondFactor[] = []
  if (counts.hasTotp) methods.push('totp')
  if (counts.passkeys > 0) methods.push('passkey')
  if (methods.length > 0 && counts.recoveryCodes > 0) methods.push('recovery')
  return { ...counts, methods }
}
