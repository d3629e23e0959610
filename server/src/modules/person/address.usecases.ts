// The e-mail address of a person: added or replaced by that person, and verified by a link that is mailed to it. Until then no link that is
// mailed there signs anyone in. The link only works in a browser where the person is signed in: a mail to a mistyped address gives the
// reader of that mailbox nothing.
import { inTransaction } from '../../database/in-transaction.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { SignedIn } from '../../http/caller.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { limits } from '../../rate-limit/limits.ts'
import { countAttempts } from '../../rate-limit/rate-limit.ts'
import { addressCheckRecord } from '../../vault/record-names.ts'
import { hashToken } from '../../vault/token.ts'
import { endAddressChecks, insertAddressCheck, openAddressCheck, setEmailVerified, takeAddressCheck } from './address.repository.ts'
import { findPerson } from './person.repository.ts'
import { addressWords } from './person.words.ts'
import { findPersonByEmail, getProfile, normaliseEmail, revisePerson } from './profile.usecases.ts'
import { endOtherSignIns, refuseUnlessRecent } from './sign-in/sign-ins.usecases.ts'

const linkLasts = 86_400_000

/** `verified`: a link that was mailed to the address was opened. `pending`: the address that replaces it once that happened there. */
export type AddressState = { readonly verified: boolean; readonly pending: string | null }

export async function addressState(personId: string, dependencies: Dependencies): Promise<AddressState> {
  const { database, vault, clock } = dependencies
  const person = await findPerson(database, personId)
  const check = await openAddressCheck(database, personId, clock())
  if (person === undefined || check === undefined) return { verified: person?.email_verified_at != null, pending: null }
  const { email } = await vault.open<{ email: string }>(person.space_id, addressCheckRecord(check.token_hash), check.body)
  const isPresent = (await getProfile(personId, dependencies)).email === email
  return { verified: person.email_verified_at !== null, pending: isPresent ? null : email }
}

type SetAddress = SignedIn & { readonly email: string }

/**
 * A verified address is replaced once the new one is verified; an unverified one, or none, at once. On an installation without mail no
 * address can be verified: it is the name that goes with a password. Rate-limited, because the answer tells whether an address has an
 * account here.
 */
export async function setEmail({ actor, signInId, email }: SetAddress, dependencies: Dependencies): Promise<Refusal | null> {
  const { personId } = actor
  const refused =
    (await refuseUnlessRecent({ actor, signInId }, dependencies)) ?? (await countAttempts([[limits.addEmail, personId]], dependencies))
  if (refused) return refused
  const next = email.trim()
  const before = (await getProfile(personId, dependencies)).email
  const { verified } = await addressState(personId, dependencies)
  const isSame = before !== null && normaliseEmail(before) === normaliseEmail(next)
  if (isSame && verified) return null
  if (!isSame) {
    if ((await findPersonByEmail(next, dependencies)) !== null) return refuse(409, 'email.taken')
    if (!verified || dependencies.sendMail === null) {
      const taken = await revisePerson({ personId, email: next }, dependencies)
      if (taken) return taken
    }
    if (before !== null) await endOtherSignIns({ personId, keepSignInId: signInId }, dependencies)
  }
  return dependencies.sendMail === null ? null : mailAddressCheck({ personId, email: next }, dependencies)
}

/** Mails a link to verify this address. An earlier link ends. Null also when the mail could not be sent: the person can ask again. */
export async function mailAddressCheck(
  { personId, email }: { readonly personId: string; readonly email: string },
  dependencies: Dependencies,
): Promise<Refusal | null> {
  const { database, vault, sendMail, clock, makeToken, origin } = dependencies
  if (sendMail === null) return null
  const limited = await countAttempts([[limits.addressCheckTo, normaliseEmail(email)]], dependencies)
  if (limited) return limited
  const person = await findPerson(database, personId)
  if (person === undefined) return refuse(404, 'person.unknown')
  const token = makeToken()
  const hash = hashToken(token)
  const now = clock()
  const body = await vault.seal(person.space_id, addressCheckRecord(hash), { email })
  await inTransaction(dependencies, async (within) => {
    await endAddressChecks(within.database, personId, now)
    const row = { token_hash: hash, person_id: personId, body, created_at: now, expires_at: now + linkLasts, used_at: null }
    await insertAddressCheck(within.database, row)
  })
  const words = addressWords[(await getProfile(personId, dependencies)).locale]
  const { subject, text } = words.check
  await sendMail({ to: email, subject, text: text(`${origin}/address#${token}`) }).catch(() =>
    console.error('A link to verify an address could not be mailed.'),
  )
  return null
}

/** A link of another person, and a used or expired one, give the same answer. */
export async function confirmEmail(
  { actor, token }: SignedIn & { readonly token: string },
  dependencies: Dependencies,
): Promise<Refusal | null> {
  const { personId, ownSpaceId } = actor
  const limited = await countAttempts([[limits.addressConfirm, personId]], dependencies)
  if (limited) return limited
  const before = await getProfile(personId, dependencies)
  const wasVerified = (await addressState(personId, dependencies)).verified
  const confirmed = await inTransaction(dependencies, async (within) => {
    const row = await takeAddressCheck(within.database, { hash: hashToken(token), personId, now: within.clock() })
    if (row === undefined) return refuse(410, 'address.ended')
    const { email } = await within.vault.open<{ email: string }>(ownSpaceId, addressCheckRecord(row.token_hash), row.body)
    const taken = email === before.email ? null : await revisePerson({ personId, email }, within)
    if (taken) return taken
    await setEmailVerified(within.database, personId, within.clock())
    return email
  })
  if (typeof confirmed !== 'string') return confirmed
  if (wasVerified && before.email !== null && before.email !== confirmed) await tellFormer(before.email, before.locale, dependencies)
  return null
}

async function tellFormer(to: string, locale: 'nl' | 'en', { sendMail }: Dependencies): Promise<void> {
  const { subject, text } = addressWords[locale].replaced
  await sendMail?.({ to, subject, text }).catch(() => console.error('A former address could not be told that it was replaced.'))
}
