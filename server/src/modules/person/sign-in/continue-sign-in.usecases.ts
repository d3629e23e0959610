// After the first factor (password or link): signs the person in, or asks for the second factor when they have one.
import type { Dependencies } from '../../../dependencies.ts'
import type { RequestFacts } from '../../../http/caller.ts'
import { factorsOf, type SecondFactor } from '../second-factor/factors.usecases.ts'
import { createChallenge } from './challenge.usecases.ts'
import { replaceSignIn } from './sign-ins.usecases.ts'

export type SignInStep =
  | { readonly status: 'signed-in' }
  | { readonly status: 'second-factor'; readonly challengeId: string; readonly methods: SecondFactor[] }

/** Of the browser that signs in. `signInId`: its sign-in until now, which the new one replaces; null when there is none. */
export type SigningIn = { readonly facts: RequestFacts; readonly signInId: string | null }

export async function continueSignIn(
  { personId, facts, signInId }: SigningIn & { readonly personId: string },
  dependencies: Dependencies,
): Promise<SignInStep> {
  const { methods } = await factorsOf(personId, dependencies)
  if (methods.length > 0) {
    const challengeId = await createChallenge({ kind: 'second-factor', personId, data: '' }, dependencies)
    return { status: 'second-factor', challengeId, methods: [...methods] }
  }
  await replaceSignIn({ personId, facts, signInId }, dependencies)
  return { status: 'signed-in' }
}
