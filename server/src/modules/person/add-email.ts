// An address for who came in without one: with it a password and a link by mail work. Changing a known one is not offered here:
// who sits at a screen that was left open could otherwise take the account along.
import type { Actor } from '../../actor.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { getProfile, revisePerson } from './profile.ts'
import { countAttempts, limits } from './rate-limit.ts'
import { refuseUnlessRecent } from './sign-in/sign-ins.ts'

/** Limited, since the answer tells whether an address is known here. */
export async function addEmail(
  dependencies: Dependencies,
  { actor, email }: { readonly actor: Actor; readonly email: string },
): Promise<Refusal | null> {
  const refused =
    (await refuseUnlessRecent(dependencies, actor)) ?? (await countAttempts(dependencies, [[limits.addEmail, actor.personId]]))
  if (refused) return refused
  if ((await getProfile(dependencies, actor.personId)).email !== null) return refuse(409, 'email.known')
  return revisePerson(dependencies, actor.personId, { email })
}
