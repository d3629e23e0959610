// Requests a sign-in link by mail, and signs in with one.
import type { Dependencies } from '../../../dependencies.ts'
import type { RequestFacts } from '../../../http/caller.ts'
import { type Refusal, refuse } from '../../../http/refusal.ts'
import { addressGroup } from '../../../rate-limit/address-group.ts'
import { limits } from '../../../rate-limit/limits.ts'
import { countAttempts } from '../../../rate-limit/rate-limit.ts'
import { hashToken } from '../../../vault/token.ts'
import { findPerson } from '../person.repository.ts'
import { signInWords } from '../person.words.ts'
import { findPersonByEmail, getProfile, normaliseEmail } from '../profile.usecases.ts'
import { continueSignIn, type SignInStep, type SigningIn } from './continue-sign-in.usecases.ts'
import { setGivenLinkUsed } from './given-link.repository.ts'
import { createSignInLink } from './links.usecases.ts'
import { takeSignInLink } from './sign-in.repository.ts'

const mailedLinkLasts = 15 * 60_000

/** Uses the link up, also when a second factor is still needed. */
export async function signInByLink(
  { token, ...browser }: SigningIn & { readonly token: string },
  dependencies: Dependencies,
): Promise<SignInStep | Refusal> {
  const limited = await countAttempts([[limits.linkAddress, addressGroup(browser.facts.address)]], dependencies)
  if (limited) return limited
  const { database, clock } = dependencies
  const personId = await takeSignInLink(database, hashToken(token), clock())
  if (personId === null) return refuse(410, 'link.ended')
  await setGivenLinkUsed(database, hashToken(token), clock())
  return continueSignIn({ personId, ...browser }, dependencies)
}

/**
 * Answers before it looks up the address, so neither the answer nor its duration tells whether the address has an account. The limits
 * count known and unknown addresses alike.
 */
export async function requestSignInLink(
  { email, facts }: { readonly email: string; readonly facts: RequestFacts },
  dependencies: Dependencies,
): Promise<Refusal | null> {
  if (dependencies.sendMail === null) return refuse(422, 'link.no-mail')
  const account = normaliseEmail(email)
  const limited = await countAttempts(
    [
      [limits.linkRequestAccount, account],
      [limits.linkRequestDay, account],
      [limits.linkRequestAddress, addressGroup(facts.address)],
    ],
    dependencies,
  )
  if (limited) return limited
  const mailLater = () =>
    void mailSignInLink(email, dependencies).catch((error: unknown) =>
      console.error('A sign-in link could not be mailed:', reasonOf(error)),
    )
  setImmediate(mailLater)
  return null
}

/** The kind of failure, without its message: an SMTP server may repeat the address in it. */
function reasonOf(error: unknown): string {
  return (error as { code?: unknown } | null)?.code?.toString() ?? (error instanceof Error ? error.name : 'unknown')
}

async function mailSignInLink(email: string, dependencies: Dependencies): Promise<void> {
  const personId = await findPersonByEmail(email, dependencies)
  if (personId === null || dependencies.sendMail === null) return
  const profile = await getProfile(personId, dependencies)
  // Until the person verified the address, it may belong to another person.
  if (profile.email === null || (await findPerson(dependencies.database, personId))?.email_verified_at == null) return
  const link = await createSignInLink({ personId, lasts: mailedLinkLasts }, dependencies)
  const words = signInWords[profile.locale]
  await dependencies.sendMail({ to: profile.email, subject: words.subject, text: words.text(link) })
}
