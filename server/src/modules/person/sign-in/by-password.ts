// Signing in with a password, and setting one.
import type { Actor } from '../../../actor.ts'
import type { Dependencies } from '../../../dependencies.ts'
import type { RequestFacts } from '../../../http/mount.ts'
import { type Refusal, refuse } from '../../../http/refusal.ts'
import { findPersonByEmail, getProfile, normaliseEmail } from '../profile.ts'
import { addressGroup, countAttempts, forgetAttempts, limits } from '../rate-limit.ts'
import { inTransaction } from '../transaction.ts'
import { continueSignIn, type SignedIn } from './continue-sign-in.ts'
import { HashingBusy, hashPassword, isObvious, isOutdated, isPassword } from './password.ts'
import { endOtherSignIns, refuseUnlessRecent } from './sign-ins.ts'

type ByPassword = { readonly email: string; readonly password: string; readonly facts: RequestFacts; readonly actor: Actor | null }

/** An unknown address, a person without password and a wrong password are one answer after the same work. */
export async function signInByPassword(
  dependencies: Dependencies,
  { email, password, facts, actor }: ByPassword,
): Promise<SignedIn | Refusal> {
  const account = normaliseEmail(email)
  const address = addressGroup(facts.address)
  const pair = [limits.passwordPair, `${account}\n${address}`] as const
  const limited = await countAttempts(dependencies, [pair, [limits.passwordAccount, account], [limits.passwordAddress, address]])
  if (limited) return limited
  const personId = await findPersonByEmail(dependencies, account)
  const kept = await passwordHashOf(dependencies, personId ?? '')
  const right = await compare(password, kept)
  if (typeof right !== 'boolean') return right
  if (!right || personId === null || kept === null) return refuse(401, 'sign-in.refused')
  await forgetAttempts(dependencies, [pair])
  if (isOutdated(kept)) await rehash(dependencies, personId, password, kept)
  return continueSignIn(dependencies, personId, facts, actor)
}

async function passwordHashOf({ database }: Dependencies, personId: string): Promise<string | null> {
  return (await database.selectFrom('person').select('password_hash').where('id', '=', personId).executeTakeFirst())?.password_hash ?? null
}

const compare = (password: string, kept: string | null) => orBusy(() => isPassword(password, kept))

async function orBusy<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof HashingBusy) return refuse(429, 'rate.limited')
    throw error
  }
}

async function rehash({ database, makeToken }: Dependencies, personId: string, password: string, kept: string): Promise<void> {
  const password_hash = await orBusy(() => hashPassword(password, makeToken()))
  // Another time will do.
  if (typeof password_hash !== 'string') return
  await database.updateTable('person').set({ password_hash }).where('id', '=', personId).where('password_hash', '=', kept).execute()
}

type SetPassword = { readonly actor: Actor; readonly current: string | null; readonly password: string }

/** Where a password exists, the current one is asked; otherwise a recent sign-in. Ends all other sign-ins and open links. */
export async function setPassword(dependencies: Dependencies, { actor, current, password }: SetPassword): Promise<Refusal | null> {
  const { personId } = actor
  const kept = await passwordHashOf(dependencies, personId)
  const refused =
    kept === null ? await refuseUnlessRecent(dependencies, actor) : await refuseUnlessCurrent(dependencies, personId, current, kept)
  return refused ?? storePassword(dependencies, { personId, password, kept, keepSignInId: actor.signInId })
}

async function refuseUnlessCurrent(
  dependencies: Dependencies,
  personId: string,
  current: string | null,
  kept: string,
): Promise<Refusal | null> {
  if (current === null) return refuse(422, 'password.current-needed')
  const limited = await countAttempts(dependencies, [[limits.currentPassword, personId]])
  if (limited) return limited
  const right = await compare(current, kept)
  if (typeof right !== 'boolean') return right
  if (!right) return refuse(403, 'password.wrong')
  await forgetAttempts(dependencies, [[limits.currentPassword, personId]])
  return null
}

/** For somebody who accepts an invitation and has no password yet. Hashing takes a while: call it outside a transaction. */
export async function setFirstPassword(dependencies: Dependencies, personId: string, password: string): Promise<Refusal | null> {
  return storePassword(dependencies, { personId, password, kept: null, keepSignInId: null })
}

type Store = { readonly personId: string; readonly password: string; readonly kept: string | null; readonly keepSignInId: string | null }

async function storePassword(dependencies: Dependencies, { personId, password, kept, keepSignInId }: Store): Promise<Refusal | null> {
  const profile = await getProfile(dependencies, personId)
  if (isObvious(password, [profile.name, profile.email])) return refuse(422, 'password.obvious')
  const password_hash = await orBusy(() => hashPassword(password, dependencies.makeToken()))
  if (typeof password_hash !== 'string') return password_hash
  return inTransaction(dependencies, async (within) => {
    // Only over the password that was checked: of two changes at once the second is refused.
    const changed = await within.database
      .updateTable('person')
      .set({ password_hash })
      .where('id', '=', personId)
      .where('password_hash', kept === null ? 'is' : '=', kept)
      .returning('id')
      .executeTakeFirst()
    if (changed === undefined) return refuse(409, 'password.changed')
    await endOtherSignIns(within, personId, keepSignInId)
    return null
  })
}
