// Signing in with a passkey alone. It is something one has and, by PIN or fingerprint, something one knows or is: two factors.
import { type AuthenticationResponseJSON, generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { Actor } from '../../../actor.ts'
import type { PasskeyRow } from '../../../database/tables.ts'
import type { Dependencies } from '../../../dependencies.ts'
import type { RequestFacts } from '../../../http/mount.ts'
import { type Refusal, refuse } from '../../../http/refusal.ts'
import { addressGroup, countAttempts, limits } from '../rate-limit.ts'
import { createChallenge, takeChallenge } from '../sign-in/challenge.ts'
import { replaceSignIn } from '../sign-in/sign-ins.ts'
import type { BegunPasskey } from './own-passkeys.ts'
import { relyingParty, userHandle } from './relying-party.ts'

/** The same for everybody: no account is named, the device offers the passkeys it holds. */
export async function passkeySignInOptions(dependencies: Dependencies, facts: RequestFacts): Promise<BegunPasskey | Refusal> {
  const limited = await countAttempts(dependencies, [[limits.passkeyAddress, addressGroup(facts.address)]])
  if (limited) return limited
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(dependencies).id,
    challenge: new Uint8Array(Buffer.from(dependencies.makeToken(), 'base64url')),
    // 'preferred' would let a found security key in without PIN; then one factor would pass for two.
    userVerification: 'required',
  })
  return { challengeId: await createChallenge(dependencies, 'passkey-sign-in', null, options.challenge), options: { ...options } }
}

type ByPasskey = {
  readonly challengeId: string
  readonly response: Record<string, unknown>
  readonly facts: RequestFacts
  readonly actor: Actor | null
}

export async function signInByPasskey(
  dependencies: Dependencies,
  { challengeId, response, facts, actor }: ByPasskey,
): Promise<{ status: 'signed-in' } | Refusal> {
  const limited = await countAttempts(dependencies, [[limits.passkeyAddress, addressGroup(facts.address)]])
  if (limited) return limited
  const challenge = await takeChallenge(dependencies, 'passkey-sign-in', challengeId, null)
  if (challenge === null) return refuse(410, 'challenge.ended')
  const { database, clock } = dependencies
  const passkey =
    typeof response.id === 'string' && /^[\w-]{1,2000}$/.test(response.id)
      ? await database.selectFrom('passkey').selectAll().where('credential_id', '=', response.id).executeTakeFirst()
      : undefined
  const counter = passkey ? await verifiedCounter(dependencies, passkey, challenge.data, response) : null
  if (passkey === undefined || counter === null) return refuse(401, 'passkey.refused')
  // Over the counter that was read: a copied passkey cannot slip in at the same moment.
  const used = await database
    .updateTable('passkey')
    .set({ counter, last_used_at: clock() })
    .where('id', '=', passkey.id)
    .where('counter', '=', passkey.counter)
    .returning('id')
    .executeTakeFirst()
  if (used === undefined) return refuse(401, 'passkey.refused')
  await replaceSignIn(dependencies, passkey.person_id, facts, actor)
  return { status: 'signed-in' }
}

async function verifiedCounter(
  dependencies: Dependencies,
  passkey: PasskeyRow,
  expectedChallenge: string,
  response: Record<string, unknown>,
): Promise<number | null> {
  const { id, origin } = relyingParty(dependencies)
  try {
    const given = response as unknown as AuthenticationResponseJSON
    const handle = given.response.userHandle
    if (handle !== undefined && handle !== Buffer.from(userHandle(passkey.person_id)).toString('base64url')) return null
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: given,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      credential: { id: passkey.credential_id, publicKey: new Uint8Array(passkey.public_key), counter: passkey.counter },
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}
