// The devices on which a person is signed in: begin, list, end.
import type { Actor } from '../../../actor.ts'
import type { SignInRow } from '../../../database/tables.ts'
import type { Dependencies } from '../../../dependencies.ts'
import type { RequestFacts } from '../../../http/mount.ts'
import { type Refusal, refuse } from '../../../http/refusal.ts'
import { endChallenges } from './challenge.ts'
import { deviceName } from './device-name.ts'
import { endLinks } from './links.ts'
import { hashToken } from './token.ts'

const days = 86_400_000
/** A sign-in ends after 30 days whatever happens, and after 14 days of silence. */
export const endsAfter = 30 * days
export const idleAfter = 14 * days
/** How fresh a sign-in must be to change how one signs in. */
const recent = 3_600_000

/** Signs a person in on this device. Asks nothing: whoever calls has checked every factor. */
export async function createSignIn(
  dependencies: Dependencies,
  personId: string,
  facts: RequestFacts,
): Promise<{ readonly signInId: string }> {
  const { database, clock, makeId, makeToken } = dependencies
  const now = clock()
  const signInId = makeId()
  const token = makeToken()
  const expiresAt = now + endsAfter
  await database
    .insertInto('sign_in')
    .values({
      id: signInId,
      person_id: personId,
      token_hash: hashToken(token),
      device: deviceName(facts.userAgent),
      created_at: now,
      last_seen_at: now,
      expires_at: expiresAt,
      ended_at: null,
    })
    .execute()
  await database.updateTable('person').set({ last_seen_at: now }).where('id', '=', personId).execute()
  facts.setSignInCookie(token, expiresAt)
  return { signInId }
}

/** The cookie of this browser is replaced, so a sign-in that stood in it would live on without anybody holding it. */
export async function replaceSignIn(
  dependencies: Dependencies,
  personId: string,
  facts: RequestFacts,
  before: Actor | null,
): Promise<void> {
  await createSignIn(dependencies, personId, facts)
  if (before !== null) await endOne(dependencies, before.personId, before.signInId)
}

async function endOne({ database, clock }: Dependencies, personId: string, signInId: string): Promise<boolean> {
  const ended = await database
    .updateTable('sign_in')
    .set({ ended_at: clock() })
    .where('id', '=', signInId)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}

/** After a change of password or second factor: every other way in that stood open is closed. Null keeps none. */
export async function endOtherSignIns(dependencies: Dependencies, personId: string, keepSignInId: string | null): Promise<void> {
  const { database, clock } = dependencies
  await database
    .updateTable('sign_in')
    .set({ ended_at: clock() })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .$if(keepSignInId !== null, (query) => query.where('id', '<>', keepSignInId ?? ''))
    .execute()
  await endLinks(dependencies, personId)
  await endChallenges(dependencies, personId)
}

export async function signOut(dependencies: Dependencies, actor: Actor, facts: RequestFacts): Promise<void> {
  await endOne(dependencies, actor.personId, actor.signInId)
  facts.clearSignInCookie()
}

export async function listSignIns({ database, clock }: Dependencies, actor: Actor): Promise<SignInRow[]> {
  const now = clock()
  return database
    .selectFrom('sign_in')
    .selectAll()
    .where('person_id', '=', actor.personId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', now - idleAfter)
    .orderBy('last_seen_at', 'desc')
    .execute()
}

export async function endSignIn(dependencies: Dependencies, actor: Actor, signInId: string): Promise<Refusal | null> {
  return (await endOne(dependencies, actor.personId, signInId)) ? null : refuse(404, 'sign-in.unknown')
}

/**
 * A stolen sign-in should not become a lasting way in. So who changes how they sign in has signed in within the hour.
 * Who has no way to sign in anew by themselves (they came by a link somebody handed them) is not asked, or they could never begin.
 */
export async function refuseUnlessRecent(dependencies: Dependencies, actor: Actor): Promise<Refusal | null> {
  const { database, clock } = dependencies
  const row = await database.selectFrom('sign_in').select('created_at').where('id', '=', actor.signInId).executeTakeFirst()
  if (row !== undefined && row.created_at > clock() - recent) return null
  const person = await database
    .selectFrom('person')
    .select(['password_hash', 'email_hash'])
    .where('id', '=', actor.personId)
    .executeTakeFirst()
  const passkey = await database.selectFrom('passkey').select('id').where('person_id', '=', actor.personId).limit(1).executeTakeFirst()
  const byMail = person?.email_hash != null && dependencies.sendMail !== null
  return person?.password_hash != null || passkey !== undefined || byMail ? refuse(403, 'sign-in.not-recent') : null
}
