// Sets up an authenticator app, confirms it with a first code, and removes it.
import { inTransaction } from '../../../database/in-transaction.ts'
import type { Dependencies } from '../../../dependencies.ts'
import type { SignedIn } from '../../../http/caller.ts'
import { type Refusal, refuse } from '../../../http/refusal.ts'
import { totpRecord } from '../../../vault/record-names.ts'
import { clearTotp, findPerson, replaceTotp } from '../person.repository.ts'
import { getProfile } from '../profile.usecases.ts'
import { createChallenge, takeChallenge, tryChallenge } from '../sign-in/challenge.usecases.ts'
import { deleteChallenges, findChallengeId } from '../sign-in/sign-in.repository.ts'
import { endOtherSignIns, refuseUnlessRecent } from '../sign-in/sign-ins.usecases.ts'
import { spendCode } from './by-code.usecases.ts'
import { factorsOf } from './factors.usecases.ts'
import { removeRecoveryCodes, replaceRecoveryCodes } from './recovery-codes.usecases.ts'
import { findTotpStep, makeTotpSecret, type TotpSecret, totpUri } from './totp.usecases.ts'

/** Stores the new secret sealed in a challenge until the first code confirms it. A second call replaces the first secret. */
export async function startTotp(
  { actor, signInId }: SignedIn,
  dependencies: Dependencies,
): Promise<{ secret: string; uri: string } | Refusal> {
  const { personId, ownSpaceId } = actor
  const refused = await refuseUnlessRecent({ actor, signInId }, dependencies)
  if (refused) return refused
  const { database, vault, makeId, makeToken } = dependencies
  if ((await findPerson(database, personId))?.totp) return refuse(409, 'totp.exists')
  const secret = makeTotpSecret(makeToken())
  const id = makeId()
  const unconfirmed: TotpSecret = { secret, lastStep: -1 }
  const data = Buffer.from(await vault.seal(ownSpaceId, id, unconfirmed)).toString('base64')
  await deleteChallenges(database, personId, 'totp-start')
  await createChallenge({ kind: 'totp-start', personId, data, id }, dependencies)
  const profile = await getProfile(personId, dependencies)
  return { secret, uri: totpUri(secret, profile.email ?? profile.name) }
}

/** Gives the recovery codes, this once. Ends the other sign-ins: they were made without this factor. */
export async function confirmTotp(
  { actor, signInId, code }: SignedIn & { readonly code: string },
  dependencies: Dependencies,
): Promise<{ recoveryCodes: string[] } | Refusal> {
  const { personId, ownSpaceId } = actor
  const { database, vault, clock } = dependencies
  const challengeId = await findChallengeId(database, personId, 'totp-start')
  const challenge = challengeId === null ? null : await tryChallenge({ kind: 'totp-start', id: challengeId }, dependencies)
  if (challenge === null) return refuse(410, 'challenge.ended')
  const { secret } = await vault.open<TotpSecret>(ownSpaceId, challenge.id, new Uint8Array(Buffer.from(challenge.data, 'base64')))
  const lastStep = findTotpStep({ secret, lastStep: -1 }, code, clock())
  if (lastStep === null) return refuse(422, 'code.refused')
  const totp = await vault.seal(ownSpaceId, totpRecord(personId), { secret, lastStep } satisfies TotpSecret)
  return inTransaction(dependencies, async (within) => {
    const taken = await takeChallenge({ kind: 'totp-start', id: challenge.id, personId }, within)
    if (taken === null) return refuse(410, 'challenge.ended')
    if (!(await replaceTotp(within.database, personId, null, totp))) return refuse(409, 'totp.exists')
    const recoveryCodes = await replaceRecoveryCodes(personId, within)
    await endOtherSignIns({ personId, keepSignInId: signInId }, within)
    return { recoveryCodes }
  })
}

/** Needs a code of the app or a recovery code. The recovery codes stay when the person still has a passkey. */
export async function removeTotp(
  { actor, signInId, code }: SignedIn & { readonly code: string },
  dependencies: Dependencies,
): Promise<Refusal | null> {
  const { personId } = actor
  if (!(await findPerson(dependencies.database, personId))?.totp) return refuse(404, 'totp.unknown')
  const right = await spendCode({ personId, code }, dependencies)
  if (typeof right !== 'boolean') return right
  if (!right) return refuse(403, 'code.refused')
  return inTransaction(dependencies, async (within) => {
    await clearTotp(within.database, personId)
    await dropUnneededCodes(personId, within)
    await endOtherSignIns({ personId, keepSignInId: signInId }, within)
    return null
  })
}

/** Deletes the recovery codes when no second factor is left: they would never be asked for. */
export async function dropUnneededCodes(personId: string, dependencies: Pick<Dependencies, 'database'>): Promise<void> {
  const { hasTotp, passkeys } = await factorsOf(personId, dependencies)
  if (!hasTotp && passkeys === 0) await removeRecoveryCodes(personId, dependencies)
}
