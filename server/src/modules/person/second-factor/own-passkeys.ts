// Adding, listing and removing one's passkeys.
import { generateRegistrationOptions, type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { Actor } from '../../../actor.ts'
import type { Dependencies } from '../../../dependencies.ts'
import { type Refusal, refuse } from '../../../http/refusal.ts'
import { getProfile } from '../profile.ts'
import { countAttempts, limits } from '../rate-limit.ts'
import { createChallenge, takeChallenge } from '../sign-in/challenge.ts'
import { endOtherSignIns, refuseUnlessRecent } from '../sign-in/sign-ins.ts'
import { inTransaction } from '../transaction.ts'
import { dropUnneededCodes } from './own-totp.ts'
import { algorithms, relyingParty, userHandle } from './relying-party.ts'

const most = 20
const transportWords = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']

export type PasskeyView = { readonly id: string; readonly name: string; readonly createdAt: number; readonly lastUsedAt: number | null }
export type BegunPasskey = { readonly challengeId: string; readonly options: Record<string, unknown> }

export async function listPasskeys({ database, vault }: Dependencies, actor: Actor): Promise<PasskeyView[]> {
  const rows = await database.selectFrom('passkey').selectAll().where('person_id', '=', actor.personId).orderBy('created_at').execute()
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      name: (await vault.open<{ name: string }>(actor.ownSpaceId, row.id, row.name)).name,
      createdAt: row.created_at,
      lastUsedAt: row.last_used_at,
    })),
  )
}

export async function passkeyOptions(dependencies: Dependencies, actor: Actor): Promise<BegunPasskey | Refusal> {
  const refused = (await refuseUnlessRecent(dependencies, actor)) ?? (await countAttempts(dependencies, [[limits.own, actor.personId]]))
  if (refused) return refused
  const profile = await getProfile(dependencies, actor.personId)
  const known = await dependencies.database
    .selectFrom('passkey')
    .select(['credential_id', 'transports'])
    .where('person_id', '=', actor.personId)
    .execute()
  if (known.length >= most) return refuse(409, 'passkey.too-many')
  const options = await generateRegistrationOptions({
    rpName: 'Krachtlijn',
    rpID: relyingParty(dependencies).id,
    userName: profile.email ?? profile.name,
    userDisplayName: profile.name,
    userID: userHandle(actor.personId),
    challenge: new Uint8Array(Buffer.from(dependencies.makeToken(), 'base64url')),
    attestationType: 'none',
    excludeCredentials: known.map((row) => ({ id: row.credential_id, transports: JSON.parse(row.transports) as string[] })),
    // Verified by PIN or fingerprint, because a passkey alone signs in here: it stands for two factors.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  })
  const challengeId = await createChallenge(dependencies, 'passkey-add', actor.personId, options.challenge)
  return { challengeId, options: { ...options } }
}

type Add = { readonly actor: Actor; readonly challengeId: string; readonly name: string; readonly response: Record<string, unknown> }

export async function addPasskey(dependencies: Dependencies, { actor, challengeId, name, response }: Add): Promise<Refusal | null> {
  const { personId, ownSpaceId, signInId } = actor
  const refused = await refuseUnlessRecent(dependencies, actor)
  if (refused) return refused
  const challenge = await takeChallenge(dependencies, 'passkey-add', challengeId, personId)
  if (challenge === null) return refuse(410, 'challenge.ended')
  const verified = await verifyNew(dependencies, challenge.data, response)
  if (verified === null) return refuse(422, 'passkey.refused')
  const { credential } = verified
  const { vault, makeId, clock } = dependencies
  const id = makeId()
  const sealedName = await vault.seal(ownSpaceId, id, { name: name.trim() || 'Passkey' })
  const transports = JSON.stringify(
    transportWords.filter((word) => Array.isArray(credential.transports) && credential.transports.includes(word)),
  )
  return inTransaction(dependencies, async (within) => {
    const added = await within.database
      .insertInto('passkey')
      .values({
        id,
        person_id: personId,
        credential_id: credential.id,
        public_key: credential.publicKey,
        counter: credential.counter,
        transports,
        name: sealedName,
        created_at: clock(),
        last_used_at: null,
      })
      .onConflict((conflict) => conflict.column('credential_id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (added === undefined) return refuse(409, 'passkey.exists')
    await endOtherSignIns(within, personId, signInId)
    return null
  })
}

async function verifyNew(dependencies: Dependencies, expectedChallenge: string, response: Record<string, unknown>) {
  const { id, origin } = relyingParty(dependencies)
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: response as unknown as RegistrationResponseJSON,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    })
    return verified ? registrationInfo : null
  } catch {
    // The library throws at everything that does not fit; what was sent is not ours to repeat.
    return null
  }
}

export async function removePasskey(
  dependencies: Dependencies,
  { actor, passkeyId }: { readonly actor: Actor; readonly passkeyId: string },
): Promise<Refusal | null> {
  const { personId, signInId } = actor
  const own = await dependencies.database
    .selectFrom('passkey')
    .select('id')
    .where('id', '=', passkeyId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (own === undefined) return refuse(404, 'passkey.unknown')
  const refused = await refuseUnlessRecent(dependencies, actor)
  if (refused) return refused
  return inTransaction(dependencies, async (within) => {
    await within.database.deleteFrom('passkey').where('id', '=', passkeyId).where('person_id', '=', personId).execute()
    await dropUnneededCodes(within, personId)
    await endOtherSignIns(within, personId, signInId)
    return null
  })
}
