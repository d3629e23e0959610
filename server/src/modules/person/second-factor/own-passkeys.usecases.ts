// Adds, lists and removes a person's passkeys.
import { generateRegistrationOptions, type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { Actor } from '#method/access/actor.ts'
import { inTransaction } from '../../../database/in-transaction.ts'
import type { Dependencies } from '../../../dependencies.ts'
import type { SignedIn } from '../../../http/caller.ts'
import { type Refusal, refuse } from '../../../http/refusal.ts'
import { limits } from '../../../rate-limit/limits.ts'
import { countAttempts } from '../../../rate-limit/rate-limit.ts'
import { getProfile } from '../profile.usecases.ts'
import { createChallenge, takeChallenge } from '../sign-in/challenge.usecases.ts'
import { endOtherSignIns, refuseUnlessRecent } from '../sign-in/sign-ins.usecases.ts'
import { dropUnneededCodes } from './own-totp.usecases.ts'
import { algorithms, relyingParty, userHandle } from './relying-party.ts'
import { deletePasskey, insertPasskey, passkeysOf } from './second-factor.repository.ts'

const mostPasskeys = 20
const knownTransports = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']

export type PasskeyView = { readonly id: string; readonly name: string; readonly createdAt: number; readonly lastUsedAt: number | null }
/** `options`: what the browser passes to navigator.credentials. */
export type PasskeyChallenge = { readonly challengeId: string; readonly options: Record<string, unknown> }

export async function listPasskeys({ actor }: { readonly actor: Actor }, { database, vault }: Dependencies): Promise<PasskeyView[]> {
  const rows = await passkeysOf(database, actor.personId)
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      name: (await vault.open<{ name: string }>(actor.ownSpaceId, row.id, row.name)).name,
      createdAt: row.created_at,
      lastUsedAt: row.last_used_at,
    })),
  )
}

export async function passkeyOptions({ actor, signInId }: SignedIn, dependencies: Dependencies): Promise<PasskeyChallenge | Refusal> {
  const { personId } = actor
  const refused =
    (await refuseUnlessRecent({ actor, signInId }, dependencies)) ?? (await countAttempts([[limits.passkeyAdd, personId]], dependencies))
  if (refused) return refused
  const profile = await getProfile(personId, dependencies)
  const known = await passkeysOf(dependencies.database, personId)
  if (known.length >= mostPasskeys) return refuse(409, 'passkey.too-many')
  const options = await generateRegistrationOptions({
    rpName: 'Krachtlijn',
    rpID: relyingParty(dependencies).id,
    userName: profile.email ?? profile.name,
    userDisplayName: profile.name,
    userID: userHandle(personId),
    challenge: new Uint8Array(Buffer.from(dependencies.makeToken(), 'base64url')),
    attestationType: 'none',
    excludeCredentials: known.map((row) => ({ id: row.credential_id, transports: JSON.parse(row.transports) as string[] })),
    // PIN or fingerprint is required, because a passkey alone signs in: it has to be two factors.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  })
  const challengeId = await createChallenge({ kind: 'passkey-add', personId, data: options.challenge }, dependencies)
  return { challengeId, options: { ...options } }
}

type Add = SignedIn & { readonly challengeId: string; readonly name: string; readonly response: Record<string, unknown> }

/** Ends the other sign-ins: they were made without this factor. */
export async function addPasskey(
  { actor, signInId, challengeId, name, response }: Add,
  dependencies: Dependencies,
): Promise<Refusal | null> {
  const { personId, ownSpaceId } = actor
  const refused = await refuseUnlessRecent({ actor, signInId }, dependencies)
  if (refused) return refused
  const challenge = await takeChallenge({ kind: 'passkey-add', id: challengeId, personId }, dependencies)
  if (challenge === null) return refuse(410, 'challenge.ended')
  const verified = await verifyNew({ expectedChallenge: challenge.data, response }, dependencies)
  if (verified === null) return refuse(422, 'passkey.refused')
  const { credential } = verified
  const { vault, makeId, clock } = dependencies
  const id = makeId()
  const sealedName = await vault.seal(ownSpaceId, id, { name: name.trim() || 'Passkey' })
  const transports = knownTransports.filter((word) => Array.isArray(credential.transports) && credential.transports.includes(word))
  return inTransaction(dependencies, async (within) => {
    const added = await insertPasskey(within.database, {
      id,
      person_id: personId,
      credential_id: credential.id,
      public_key: credential.publicKey,
      counter: credential.counter,
      transports: JSON.stringify(transports),
      name: sealedName,
      created_at: clock(),
      last_used_at: null,
    })
    if (!added) return refuse(409, 'passkey.exists')
    await endOtherSignIns({ personId, keepSignInId: signInId }, within)
    return null
  })
}

type Answer = { readonly expectedChallenge: string; readonly response: Record<string, unknown> }

async function verifyNew({ expectedChallenge, response }: Answer, dependencies: Dependencies) {
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
    // The library throws at everything that is not valid. Its message is dropped: it may repeat what was sent.
    return null
  }
}

export async function removePasskey(
  { actor, signInId, passkeyId }: SignedIn & { readonly passkeyId: string },
  dependencies: Dependencies,
): Promise<Refusal | null> {
  const { personId } = actor
  const own = await passkeysOf(dependencies.database, personId)
  if (!own.some(({ id }) => id === passkeyId)) return refuse(404, 'passkey.unknown')
  const refused = await refuseUnlessRecent({ actor, signInId }, dependencies)
  if (refused) return refused
  return inTransaction(dependencies, async (within) => {
    await deletePasskey(within.database, personId, passkeyId)
    await dropUnneededCodes(personId, within)
    await endOtherSignIns({ personId, keepSignInId: signInId }, within)
    return null
  })
}
