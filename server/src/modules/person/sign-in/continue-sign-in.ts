// After the first factor: signed in, or first the second factor for those who have one. Passwords and links both pass here.
import type { Actor } from '../../../actor.ts'
import type { Dependencies } from '../../../dependencies.ts'
import type { RequestFacts } from '../../../http/mount.ts'
import { factorsOf, type Method } from '../second-factor/factors.ts'
import { createChallenge } from './challenge.ts'
import { replaceSignIn } from './sign-ins.ts'

export type SignedIn =
  | { readonly status: 'signed-in' }
  | { readonly status: 'second-factor'; readonly challengeId: string; readonly methods: Method[] }

export async function continueSignIn(
  dependencies: Dependencies,
  personId: string,
  facts: RequestFacts,
  before: Actor | null,
): Promise<SignedIn> {
  const { methods } = await factorsOf(dependencies, personId)
  if (methods.length > 0)
    return {
      status: 'second-factor',
      challengeId: await createChallenge(dependencies, 'second-factor', personId, ''),
      methods: [...methods],
    }
  await replaceSignIn(dependencies, personId, facts, before)
  return { status: 'signed-in' }
}
