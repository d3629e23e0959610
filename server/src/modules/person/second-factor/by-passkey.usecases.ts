// Signs in with a passkey alone. That is two factors: the device, and the PIN or fingerprint that unlocks it.
import { type AuthenticationResponseJSON, generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { PasskeyRow } from '../../../database/tables.ts'
import type { Dependencies } from '../../../dependencies.ts'
import type { RequestFacts } from '../../../http/caller.ts'
import { type Refusal, refuse } from '../../../http/refusal.ts'
import { addressGroup } from '../../../rate-limit/address-group.ts'
import { limits } from '../../../rate-limit/limits.ts'
import { countAttempts } from '../../../rate-limit/rate-limit.ts'
import { createChallenge, takeChallenge } from '../sign-in/challenge.usecases.ts'
import type { SigningIn } from '../sign-in/continue-sign-in.usecases.ts'
import { replaceSignIn } from '../sign-in/sign-ins.usecases.ts'
import type { PasskeyChallenge } from './own-passkeys.usecases.ts'
import { relyingParty, userHandle } from './relying-party.ts'
import { findPasskeyByCredential, replacePasskeyCounter } from './second-factor.repository.ts'

/** The options name no account, so they are the same for every visitor: the device offers the passkeys it has for this site. */
export async function passkeySignInOptions(
  { facts }: { readonly facts: RequestFacts },
  dependencies: Dependencies,
): Promise<PasskeyChallenge | Refusal> {
  const limited = await countAttempts([[limits.passkeyAddress, addressGroup(facts.address)]], dependencies)
  if (limited) return limited
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(dependencies).id,
    challenge: new Uint8Array(Buffer.from(dependencies.makeToken(), 'base64url')),
    // With 'preferred' a found security key would sign in without PIN: one factor instead of two.
    userVerification: 'required',
  })
  const challengeId = await createChallenge({ kind: 'passkey-sign-in', personId: null, data: options.challenge }, dependencies)
  return { challengeId, options: { ...options } }
}

type ByPasskey = SigningIn & { readonly challengeId: string; readonly response: Record<string, unknown> }

export async function signInByPasskey(
  { challengeId, response, ...browser }: ByPasskey,
  dependencies: Dependencies,
): Promise<{ status: 'signed-in' } | Refusal> {
  const limited = await countAttempts([[limits.passkeyAddress, addressGroup(browser.facts.address)]], dependencies)
  if (limited) return limited
  const challenge = await takeChallenge({ kind: 'passkey-sign-in', id: challengeId, personId: null }, dependencies)
  if (challenge === null) return refuse(410, 'challenge.ended')
  const { database, clock } = dependencies
  const { id } = response
  const passkey = typeof id === 'string' && /^[\w-]{1,2000}$/.test(id) ? await findPasskeyByCredential(database, id) : undefined
  const counter = passkey ? await verifiedCounter(passkey, { expectedChallenge: challenge.data, response }, dependencies) : null
  if (passkey === undefined || counter === null) return refuse(401, 'passkey.refused')
  if (!(await replacePasskeyCounter(database, passkey, { counter, last_used_at: clock() }))) return refuse(401, 'passkey.refused')
  await replaceSignIn({ personId: passkey.person_id, ...browser }, dependencies)
  return { status: 'signed-in' }
}

type Answer = { readonly expectedChallenge: string; readonly response: Record<string, unknown> }

/** The new counter of the passkey; null when the answer is not valid. */
async function verifiedCounter(
  passkey: PasskeyRow,
  { expectedChallenge, response }: Answer,
  dependencies: Dependencies,
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
