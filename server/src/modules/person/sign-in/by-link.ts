// Asking for a sign-in link by mail, and signing in with one.
import type { Actor } from '../../../actor.ts'
import type { Dependencies } from '../../../dependencies.ts'
import type { RequestFacts } from '../../../http/mount.ts'
import { type Refusal, refuse } from '../../../http/refusal.ts'
import { signInWords } from '../person.words.ts'
import { findPersonByEmail, getProfile, normaliseEmail } from '../profile.ts'
import { addressGroup, countAttempts, limits } from '../rate-limit.ts'
import { continueSignIn, type SignedIn } from './continue-sign-in.ts'
import { createSignInLink } from './links.ts'
import { hashToken } from './token.ts'

export const mailedLinkLasts = 15 * 60_000

type ByLink = { readonly token: string; readonly facts: RequestFacts; readonly actor: Actor | null }

/** Uses the link up, also when a second factor is still to come. */
export async function signInByLink(dependencies: Dependencies, { token, facts, actor }: ByLink): Promise<SignedIn | Refusal> {
  const limited = await countAttempts(dependencies, [[limits.linkAddress, addressGroup(facts.address)]])
  if (limited) return limited
  const { database, clock } = dependencies
  const now = clock()
  const used = await database
    .updateTable('sign_in_link')
    .set({ used_at: now })
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('person_id')
    .executeTakeFirst()
  return used === undefined ? refuse(410, 'link.ended') : continueSignIn(dependencies, used.person_id, facts, actor)
}

/**
 * Answers before it looks anything up, so neither the answer nor its duration tells whether the address is known.
 * The limits count known and unknown addresses alike.
 */
export async function requestSignInLink(
  dependencies: Dependencies,
  { email, facts }: { readonly email: string; readonly facts: RequestFacts },
): Promise<Refusal | null> {
  const account = normaliseEmail(email)
  const limited = await countAttempts(dependencies, [
    [limits.linkRequestAccount, account],
    [limits.linkRequestDay, account],
    [limits.linkRequestAddress, addressGroup(facts.address)],
  ])
  if (limited) return limited
  if (dependencies.sendMail !== null)
    setImmediate(
      () =>
        void mailSignInLink(dependencies, email).catch((error: unknown) =>
          console.error('A sign-in link could not be mailed:', reasonOf(error)),
        ),
    )
  return null
}

/** Only the kind of failure: a message of an SMTP server may repeat the address. */
function reasonOf(error: unknown): string {
  return (error as { code?: unknown } | null)?.code?.toString() ?? (error instanceof Error ? error.name : 'unknown')
}

export async function mailSignInLink(dependencies: Dependencies, email: string): Promise<void> {
  const personId = await findPersonByEmail(dependencies, email)
  if (personId === null || dependencies.sendMail === null) return
  const profile = await getProfile(dependencies, personId)
  if (profile.email === null) return
  const link = await createSignInLink(dependencies, personId, mailedLinkLasts)
  const words = signInWords[profile.locale]
  await dependencies.sendMail({ to: profile.email, subject: words.subject, text: words.text(link) })
}
