// Makes a passkey on this device and registers it on the server. The WebAuthn library is loaded on demand.
import { call } from '../../client/api.ts'
import { refusal } from '../../client/refusal.ts'

/** Throws a refusal `passkey.…` when the browser has no passkeys, the user cancels, or this device has one already. */
export async function addPasskey(name: string): Promise<void> {
  const { browserSupportsWebAuthn, startRegistration } = await import('@simplewebauthn/browser')
  if (!browserSupportsWebAuthn()) throw refusal('passkey.unsupported')
  const { challengeId, options } = await call('POST /api/me/passkeys/options', {})
  type Options = Parameters<typeof startRegistration>[0]['optionsJSON']
  const response = await startRegistration({ optionsJSON: options as unknown as Options }).catch((error: unknown) => {
    throw refusal((error as { name?: string }).name === 'InvalidStateError' ? 'passkey.exists' : 'passkey.cancelled')
  })
  await call('POST /api/me/passkeys', { body: { challengeId, name, response: { ...response } } })
}
