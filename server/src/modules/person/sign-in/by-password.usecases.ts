// Signs in with a password, and sets one.
import { inTransaction } from '../../../database/in-transaction.ts'
import type { Dependencies } from '../../../dependencies.ts'
import type { SignedIn } from '../../../http/caller.ts'
import { type Refusal, refuse } from '../../../http/refusal.ts'
import { addressGroup } from '../../../rate-limit/address-group.ts'
import { limits } from '../../../rate-limit/limits.ts'
import { countAttempts, forgetAttempts } from '../../../rate-limit/rate-limit.ts'
import { findPerson, replacePasswordHash } from '../person.repository.ts'
import { findPersonByEmail, getProfile, normaliseEmail } from '../profile.usecases.ts'
import { continueSignIn, type SignInStep, type SigningIn } from './continue-sign-in.usecases.ts'
import { HashingBusy, hashPassword, isObvious, isOutdated, isPassword } from './password.ts'
import { endOtherSignIns, refuseUnlessRecent } from './sign-ins.usecases.ts'

type ByPassword = SigningIn & { readonly email: string; readonly password: string }

/** An unknown address, a person without password and a wrong password get the same answer after the same work. */
export async function signInByPassword(
  { email, password, ...browser }: ByPassword,
  dependencies: Dependencies,
): Promise<SignInStep | Refusal> {
  const account = normaliseEmail(email)
  const address = addressGroup(browser.facts.address)
  const pair = [limits.passwordPair, `${account}\n${address}`] as const
  const limited = await countAttempts([pair, [limits.passwordAccount, account], [limits.passwordAddress, address]], dependencies)
  if (limited) return limited
  const personId = await findPersonByEmail(account, dependencies)
  const stored = await storedHash(personId ?? '', dependencies)
  const right = await orBusy(() => isPassword(password, stored, address))
  if (typeof right !== 'boolean') return right
  if (!right || personId === null || stored === null) return refuse(401, 'sign-in.refused')
  await forgetAttempts([pair], dependencies)
  if (isOutdated(stored)) await rehash({ personId, password, stored }, dependencies)
  return continueSignIn({ personId, ...browser }, dependencies)
}

async function storedHash(personId: string, { database }: Dependencies): Promise<string | null> {
  return (await findPerson(database, personId))?.password_hash ?? null
}

async function orBusy<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof HashingBusy) return refuse(429, 'rate.limited')
    throw error
  }
}

type Rehash = { readonly personId: string; readonly password: string; readonly stored: string }

async function rehash({ personId, password, stored }: Rehash, { database, makeToken }: Dependencies): Promise<void> {
  const hash = await orBusy(() => hashPassword(password, makeToken(), personId))
  // Too busy to hash now: the next sign-in tries again.
  if (typeof hash === 'string') await replacePasswordHash(database, personId, stored, hash)
}

type SetPassword = SignedIn & { readonly current: string | null; readonly password: string }

/** Needs the current password, or a recent sign-in when there is none. Ends all other sign-ins and open links. */
export async function setPassword(
  { actor, signInId, current, password }: SetPassword,
  dependencies: Dependencies,
): Promise<Refusal | null> {
  const { personId } = actor
  const stored = await storedHash(personId, dependencies)
  const refused =
    stored === null
      ? await refuseUnlessRecent({ actor, signInId }, dependencies)
      : await refuseUnlessCurrent({ personId, current, stored }, dependencies)
  return refused ?? storePassword({ personId, password, stored, keepSignInId: signInId }, dependencies)
}

type Current = { readonly personId: string; readonly current: string | null; readonly stored: string }

async function refuseUnlessCurrent({ personId, current, stored }: Current, dependencies: Dependencies): Promise<Refusal | null> {
  if (current === null) return refuse(422, 'password.current-needed')
  const attempts = [[limits.currentPassword, personId]] as const
  const limited = await countAttempts(attempts, dependencies)
  if (limited) return limited
  const right = await orBusy(() => isPassword(current, stored, personId))
  if (typeof right !== 'boolean') return right
  if (!right) return refuse(403, 'password.wrong')
  await forgetAttempts(attempts, dependencies)
  return null
}

/** For a person who accepts an invitation and has no password yet. Call it outside a transaction: hashing takes about 0.15 s. */
export async function setFirstPassword(
  { personId, password }: { readonly personId: string; readonly password: string },
  dependencies: Dependencies,
): Promise<Refusal | null> {
  return storePassword({ personId, password, stored: null, keepSignInId: null }, dependencies)
}

type Store = {
  readonly personId: string
  readonly password: string
  readonly stored: string | null
  readonly keepSignInId: string | null
}

async function storePassword({ personId, password, stored, keepSignInId }: Store, dependencies: Dependencies): Promise<Refusal | null> {
  const profile = await getProfile(personId, dependencies)
  if (isObvious(password, [profile.name, profile.email])) return refuse(422, 'password.obvious')
  const hash = await orBusy(() => hashPassword(password, dependencies.makeToken(), personId))
  if (typeof hash !== 'string') return hash
  return inTransaction(dependencies, async (within) => {
    // Of two concurrent changes the second is refused: it checked a password that is no longer the current one.
    if (!(await replacePasswordHash(within.database, personId, stored, hash))) return refuse(409, 'password.changed')
    await endOtherSignIns({ personId, keepSignInId }, within)
    return null
  })
}
