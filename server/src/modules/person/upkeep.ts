// What only the keeper of the installation does, from the command line or as a job. No endpoint reaches this.
import type { Dependencies } from '../../dependencies.ts'
import { removeRecoveryCodes } from './second-factor/recovery-codes.ts'
import { endOtherSignIns, idleAfter } from './sign-in/sign-ins.ts'
import { inTransaction } from './transaction.ts'

const days = 86_400_000

/** For somebody who lost phone and codes, once the keeper has made sure who asks. Ends every sign-in; a new link is then needed. */
export async function resetSecondFactor(dependencies: Dependencies, personId: string): Promise<void> {
  await inTransaction(dependencies, async (within) => {
    await within.database.updateTable('person').set({ totp: null }).where('id', '=', personId).execute()
    await within.database.deleteFrom('passkey').where('person_id', '=', personId).execute()
    await removeRecoveryCodes(within, personId)
    await endOtherSignIns(within, personId, null)
  })
}

/** Removes what no longer opens anything: meant once a day. */
export async function removeExpired({ database, clock }: Dependencies): Promise<void> {
  const now = clock()
  await database
    .deleteFrom('rate')
    .where('window_start', '<', now - 2 * days)
    .execute()
  await database
    .deleteFrom('challenge')
    .where('expires_at', '<', now - days)
    .execute()
  await database
    .deleteFrom('sign_in_link')
    .where('expires_at', '<', now - days)
    .execute()
  await database
    .deleteFrom('sign_in')
    .where((where) =>
      where.or([where('ended_at', '<', now - days), where('expires_at', '<', now), where('last_seen_at', '<', now - idleAfter)]),
    )
    .execute()
}
