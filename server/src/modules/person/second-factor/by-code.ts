// The second step of signing in: a code of the authenticator app or a recovery code.
import type { Actor } from '../../../actor.ts'
import type { Dependencies } from '../../../dependencies.ts'
import type { RequestFacts } from '../../../http/mount.ts'
import { type Refusal, refuse } from '../../../http/refusal.ts'
import { addressGroup, countAttempts, forgetAttempts, limits } from '../rate-limit.ts'
import { takeChallenge, tryChallenge } from '../sign-in/challenge.ts'
import { replaceSignIn } from '../sign-in/sign-ins.ts'
import { spendRecoveryCode } from './recovery-codes.ts'
import { isTotpCode, spendTotp } from './totp.ts'

/** Six digits are the app's, anything else is a recovery code. Counts over all challenges, so that beginning anew gives no new tries. */
export async function spendCode(dependencies: Dependencies, personId: string, code: string): Promise<boolean | Refusal> {
  const own = [
    [limits.code, personId],
    [limits.codeDay, personId],
  ] as const
  const limited = await countAttempts(dependencies, own)
  if (limited) return limited
  const right = isTotpCode(code) ? await spendTotp(dependencies, personId, code) : await spendRecoveryCode(dependencies, personId, code)
  if (right) await forgetAttempts(dependencies, own)
  return right
}

type ByCode = { readonly challengeId: string; readonly code: string; readonly facts: RequestFacts; readonly actor: Actor | null }

export async function signInSecondFactor(
  dependencies: Dependencies,
  { challengeId, code, facts, actor }: ByCode,
): Promise<{ status: 'signed-in' } | Refusal> {
  const limited = await countAttempts(dependencies, [[limits.codeAddress, addressGroup(facts.address)]])
  if (limited) return limited
  const challenge = await tryChallenge(dependencies, 'second-factor', challengeId)
  if (challenge === null || challenge.person_id === null) return refuse(410, 'challenge.ended')
  const right = await spendCode(dependencies, challenge.person_id, code)
  if (typeof right !== 'boolean') return right
  if (!right) return refuse(401, 'code.refused')
  if ((await takeChallenge(dependencies, 'second-factor', challengeId, challenge.person_id)) === null) return refuse(410, 'challenge.ended')
  await replaceSignIn(dependencies, challenge.person_id, facts, actor)
  return { status: 'signed-in' }
}
