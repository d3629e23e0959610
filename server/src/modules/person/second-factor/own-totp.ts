// Beginning with an authenticator app, confirming it with a first code, and stopping.
import type { Actor } from '../../../actor.ts'
import type { Dependencies } from '../../../dependencies.ts'
import { type Refusal, refuse } from '../../../http/refusal.ts'
import { getProfile } from '../profile.ts'
import { createChallenge, takeChallenge, tryChallenge } from '../sign-in/challenge.ts'
import { endOtherSignIns, refuseUnlessRecent } from '../sign-in/sign-ins.ts'
import { inTransaction } from '../transaction.ts'
import { spendCode } from './by-code.ts'
import { removeRecoveryCodes, replaceRecoveryCodes } from './recovery-codes.ts'
import { findTotpStep, makeTotpSecret, type TotpSecret, totpRecord, totpUri } from './totp.ts'

/** Until the first code it is a proposal, kept sealed in a challenge. Beginning anew forgets the earlier proposal. */
export async function startTotp(dependencies: Dependencies, actor: Actor): Promise<{ secret: string; uri: string } | Refusal> {
  const { personId, ownSpaceId } = actor
  const refused = await refuseUnlessRecent(dependencies, actor)
  if (refused) return refused
  const { database, vault, makeId, makeToken } = dependencies
  const person = await database.selectFrom('person').select('totp').where('id', '=', personId).executeTakeFirst()
  if (person?.totp) return refuse(409, 'totp.exists')
  const secret = makeTotpSecret(makeToken())
  const id = makeId()
  const proposal: TotpSecret = { secret, lastStep: -1 }
  const sealed = Buffer.from(await vault.seal(ownSpaceId, id, proposal)).toString('base64')
  await database.deleteFrom('challenge').where('person_id', '=', personId).where('kind', '=', 'totp-start').execute()
  await createChallenge(dependencies, 'totp-start', personId, sealed, id)
  const profile = await getProfile(dependencies, personId)
  return { secret, uri: totpUri(secret, profile.email ?? profile.name) }
}

/** Gives the recovery codes, this once. Other sign-ins end: they were made without this factor. */
export async function confirmTotp(
  dependencies: Dependencies,
  { actor, code }: { readonly actor: Actor; readonly code: string },
): Promise<{ recoveryCodes: string[] } | Refusal> {
  const { personId, ownSpaceId, signInId } = actor
  const { database, vault, clock } = dependencies
  const begun = await database
    .selectFrom('challenge')
    .select('id')
    .where('person_id', '=', personId)
    .where('kind', '=', 'totp-start')
    .executeTakeFirst()
  const challenge = begun ? await tryChallenge(dependencies, 'totp-start', begun.id) : null
  if (challenge === null) return refuse(410, 'challenge.ended')
  const proposal = await vault.open<TotpSecret>(ownSpaceId, challenge.id, new Uint8Array(Buffer.from(challenge.data, 'base64')))
  const lastStep = findTotpStep(proposal, code, clock())
  if (lastStep === null) return refuse(422, 'code.refused')
  const confirmed: TotpSecret = { secret: proposal.secret, lastStep }
  const totp = await vault.seal(ownSpaceId, totpRecord(personId), confirmed)
  return inTransaction(dependencies, async (within) => {
    if ((await takeChallenge(within, 'totp-start', challenge.id, personId)) === null) return refuse(410, 'challenge.ended')
    const set = await within.database
      .updateTable('person')
      .set({ totp })
      .where('id', '=', personId)
      .where('totp', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (set === undefined) return refuse(409, 'totp.exists')
    const recoveryCodes = await replaceRecoveryCodes(within, personId)
    await endOtherSignIns(within, personId, signInId)
    return { recoveryCodes }
  })
}

/** With a code of the app or a recovery code. Recovery codes stay while a passkey still asks for a second way. */
export async function removeTotp(
  dependencies: Dependencies,
  { actor, code }: { readonly actor: Actor; readonly code: string },
): Promise<Refusal | null> {
  const { personId, signInId } = actor
  const person = await dependencies.database.selectFrom('person').select('totp').where('id', '=', personId).executeTakeFirst()
  if (!person?.totp) return refuse(404, 'totp.unknown')
  const right = await spendCode(dependencies, personId, code)
  if (typeof right !== 'boolean') return right
  if (!right) return refuse(403, 'code.refused')
  return inTransaction(dependencies, async (within) => {
    await within.database.updateTable('person').set({ totp: null }).where('id', '=', personId).execute()
    await dropUnneededCodes(within, personId)
    await endOtherSignIns(within, personId, signInId)
    return null
  })
}

/** Recovery codes without any second factor would be a list of keys to nothing. */
export async function dropUnneededCodes(dependencies: Dependencies, personId: string): Promise<void> {
  const { database } = dependencies
  const person = await database.selectFrom('person').select('totp').where('id', '=', personId).executeTakeFirst()
  const passkey = await database.selectFrom('passkey').select('id').where('person_id', '=', personId).limit(1).executeTakeFirst()
  if (!person?.totp && passkey === undefined) await removeRecoveryCodes(dependencies, personId)
}
