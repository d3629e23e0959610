// Adds an e-mail address for a person who has none, so that they can sign in with a password or a mailed link.
// An existing address cannot be changed: with a screen left open, another person could take over the account that way.
import type { Dependencies } from '../../dependencies.ts'
import type { SignedIn } from '../../http/caller.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { limits } from '../../rate-limit/limits.ts'
import { countAttempts } from '../../rate-limit/rate-limit.ts'
import { getProfile, revisePerson } from './profile.usecases.ts'
import { refuseUnlessRecent } from './sign-in/sign-ins.usecases.ts'

/** Rate-limited, because the answer tells whether an address has an account here. */
export async function addEmail(
  { actor, signInId, email }: SignedIn & { readonly email: string },
  dependencies: Dependencies,
): Promise<Refusal | null> {
  const { personId } = actor
  const refused =
    (await refuseUnlessRecent({ actor, signInId }, dependencies)) ?? (await countAttempts([[limits.addEmail, personId]], dependencies))
  if (refused) return refused
  if ((await getProfile(personId, dependencies)).email !== null) return refuse(409, 'email.known')
  return revisePerson({ personId, email }, dependencies)
}
