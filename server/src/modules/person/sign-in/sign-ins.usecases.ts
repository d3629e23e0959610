// The sign-ins of a person, one per browser: create, list, end.
import type { Actor } from '#method/access/actor.ts'
import type { SignInRow } from '../../../database/tables.ts'
import type { Dependencies } from '../../../dependencies.ts'
import type { RequestFacts, SignedIn } from '../../../http/caller.ts'
import { type Refusal, refuse } from '../../../http/refusal.ts'
import { hashToken } from '../../../vault/token.ts'
import { findPerson, setLastSeen } from '../person.repository.ts'
import { countFactors } from '../second-factor/second-factor.repository.ts'
import { endChallenges } from './challenge.usecases.ts'
import { deviceName } from './device-name.ts'
import { endSignInLinks } from './links.usecases.ts'
import { findSignIn, insertSignIn, setOtherSignInsEnded, setSignInEnded, signInsOfPerson } from './sign-in.repository.ts'

const days = 86_400_000
/** A sign-in ends 30 days after it was made, or after 14 days without a request. */
export const endsAfter = 30 * days
export const idleAfter = 14 * days
/** A person who changes how they sign in must have signed in at most this long ago. */
const recent = 3_600_000

type NewSignIn = { readonly personId: string; readonly facts: RequestFacts }

/** Signs a person in on this browser. Checks nothing: the caller has checked every factor. */
export async function createSignIn({ personId, facts }: NewSignIn, dependencies: Dependencies): Promise<{ readonly signInId: string }> {
  const { database, clock, makeId, makeToken } = dependencies
  const now = clock()
  const signInId = makeId()
  const token = makeToken()
  const expiresAt = now + endsAfter
  await insertSignIn(database, {
    id: signInId,
    person_id: personId,
    token_hash: hashToken(token),
    device: deviceName(facts.userAgent),
    created_at: now,
    last_seen_at: now,
    expires_at: expiresAt,
    ended_at: null,
  })
  await setLastSeen(database, personId, now)
  facts.setSignInCookie(token, expiresAt)
  return { signInId }
}

/**
 * `signInId`: the sign-in of this browser until now, or null. It is ended, because its cookie is overwritten and no
 * request could sign it out any more.
 */
export async function replaceSignIn({ signInId, ...next }: NewSignIn & { readonly signInId: string | null }, dependencies: Dependencies) {
  await createSignIn(next, dependencies)
  if (signInId !== null) await setSignInEnded(dependencies.database, signInId, dependencies.clock())
}

/** After a change of password or second factor: also ends open sign-in links and challenges. `keepSignInId` null ends all sign-ins. */
export async function endOtherSignIns(
  { personId, keepSignInId }: { readonly personId: string; readonly keepSignInId: string | null },
  dependencies: Dependencies,
): Promise<void> {
  await setOtherSignInsEnded(dependencies.database, personId, keepSignInId, dependencies.clock())
  await endSignInLinks(personId, dependencies)
  await endChallenges(personId, dependencies)
}

export async function signOut(
  { signInId, facts }: Pick<SignedIn, 'signInId'> & { readonly facts: RequestFacts },
  { database, clock }: Dependencies,
): Promise<void> {
  await setSignInEnded(database, signInId, clock())
  facts.clearSignInCookie()
}

export async function listSignIns({ actor }: { readonly actor: Actor }, { database, clock }: Dependencies): Promise<SignInRow[]> {
  const now = clock()
  return signInsOfPerson(database, actor.personId, { now, unseenSince: now - idleAfter })
}

/** A sign-in of another person and an unknown one give the same 404. */
export async function endSignIn(
  { actor, signInId }: { readonly actor: Actor; readonly signInId: string },
  { database, clock }: Dependencies,
): Promise<Refusal | null> {
  const row = await findSignIn(database, signInId)
  const ended = row?.person_id === actor.personId && (await setSignInEnded(database, signInId, clock()))
  return ended ? null : refuse(404, 'sign-in.unknown')
}

/**
 * A stolen sign-in must not become a permanent one. So a person who changes how they sign in must have signed in within the last hour, or
 * within `within` milliseconds.
 * Exception: a person who cannot sign in again on their own (no password, no passkey, no mail; they came by a link from their coach).
 * They could otherwise never set a password.
 */
export async function refuseUnlessRecent(
  { actor, signInId }: SignedIn,
  dependencies: Dependencies,
  within = recent,
): Promise<Refusal | null> {
  const row = await findSignIn(dependencies.database, signInId)
  if (row !== undefined && row.created_at > dependencies.clock() - within) return null
  return (await comesBackAlone(actor.personId, dependencies)) ? refuse(403, 'sign-in.not-recent') : null
}

/** Whether this person can sign in again without help: by address and password, by passkey, or by a mailed link. */
export async function comesBackAlone(personId: string, { database, sendMail }: Dependencies): Promise<boolean> {
  const person = await findPerson(database, personId)
  const { passkeys } = await countFactors(database, personId)
  // A password is asked together with the address. A link is mailed only to a verified address.
  const byAddress =
    person?.email_hash != null && (person.password_hash !== null || (sendMail !== null && person.email_verified_at !== null))
  return byAddress || passkeys > 0
}
