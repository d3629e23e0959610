// What only the host of the installation does, by command or as a scheduled job. No endpoint calls these.
import { inTransaction } from '../../database/in-transaction.ts'
import type { Dependencies } from '../../dependencies.ts'
import { removeOldAttempts } from '../../rate-limit/rate-limit.ts'
import { deleteOldAddressChecks } from './address.repository.ts'
import { clearTotp, findPerson } from './person.repository.ts'
import { removeRecoveryCodes } from './second-factor/recovery-codes.usecases.ts'
import { deletePasskeys } from './second-factor/second-factor.repository.ts'
import { deleteExpired } from './sign-in/sign-in.repository.ts'
import { endOtherSignIns, idleAfter } from './sign-in/sign-ins.usecases.ts'

const days = 86_400_000

/**
 * For a person who lost their phone and their recovery codes; the host has checked who they are. Ends every sign-in.
 * `canSignIn`: by password or mailed link; without those the person needs a sign-in link from the host.
 */
export async function resetSecondFactor(personId: string, dependencies: Dependencies): Promise<{ readonly canSignIn: boolean }> {
  return inTransaction(dependencies, async (within) => {
    await clearTotp(within.database, personId)
    await deletePasskeys(within.database, personId)
    await removeRecoveryCodes(personId, within)
    await endOtherSignIns({ personId, keepSignInId: null }, within)
    const person = await findPerson(within.database, personId)
    return { canSignIn: person?.password_hash != null || (dependencies.sendMail !== null && person?.email_verified_at != null) }
  })
}

/** Deletes rows that can no longer be used. The server runs it every hour. */
export async function removeExpired(dependencies: Dependencies): Promise<void> {
  const now = dependencies.clock()
  await removeOldAttempts(now - 2 * days, dependencies)
  await deleteOldAddressChecks(dependencies.database, now - days)
  await deleteExpired(dependencies.database, { now, endedBefore: now - days, unseenSince: now - idleAfter })
}
