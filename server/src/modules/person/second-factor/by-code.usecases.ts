// The second step of signing in: a code of the authenticator app or a recovery code.
import type { Dependencies } from '../../../dependencies.ts'
import { type Refusal, refuse } from '../../../http/refusal.ts'
import { addressGroup } from '../../../rate-limit/address-group.ts'
import { limits } from '../../../rate-limit/limits.ts'
import { countAttempts, forgetAttempts } from '../../../rate-limit/rate-limit.ts'
import { takeChallenge, tryChallenge } from '../sign-in/challenge.usecases.ts'
import type { SigningIn } from '../sign-in/continue-sign-in.usecases.ts'
import { replaceSignIn } from '../sign-in/sign-ins.usecases.ts'
import { spendRecoveryCode } from './recovery-codes.usecases.ts'
import { isTotpCode, spendTotp } from './totp.usecases.ts'

type Spend = { readonly personId: string; readonly code: string }

/**
 * Six digits are a code of the app, anything else is a recovery code. Attempts count per person and not per challenge: starting a new
 * sign-in gives no new attempts.
 */
export async function spendCode(spend: Spend, dependencies: Dependencies): Promise<boolean | Refusal> {
  const attempts = [
    [limits.code, spend.personId],
    [limits.codeDay, spend.personId],
  ] as const
  const limited = await countAttempts(attempts, dependencies)
  if (limited) return limited
  const right = isTotpCode(spend.code) ? await spendTotp(spend, dependencies) : await spendRecoveryCode(spend, dependencies)
  if (right) await forgetAttempts(attempts, dependencies)
  return right
}

type ByCode = SigningIn & { readonly challengeId: string; readonly code: string }

export async function signInSecondFactor(
  { challengeId, code, ...browser }: ByCode,
  dependencies: Dependencies,
): Promise<{ status: 'signed-in' } | Refusal> {
  const limited = await countAttempts([[limits.codeAddress, addressGroup(browser.facts.address)]], dependencies)
  if (limited) return limited
  const asked = { kind: 'second-factor', id: challengeId } as const
  const personId = (await tryChallenge(asked, dependencies))?.person_id ?? null
  if (personId === null) return refuse(410, 'challenge.ended')
  const right = await spendCode({ personId, code }, dependencies)
  if (typeof right !== 'boolean') return right
  if (!right) return refuse(401, 'code.refused')
  if ((await takeChallenge({ ...asked, personId }, dependencies)) === null) return refuse(410, 'challenge.ended')
  await replaceSignIn({ personId, ...browser }, dependencies)
  return { status: 'signed-in' }
}
