// Making a passkey on this device and telling the server. The heavy part is loaded when it is asked for.
import { ApiProblem, call } from '../../client/api.ts'

const problem = (code: string) => new ApiProblem({ type: 'about:blank', title: code, status: 0, code })

export async function addPasskey(name: string): Promise<void> {
  const { browserSupportsWebAuthn, startRegistration } = await import('@simplewebauthn/browser')
  if (!browserSupportsWebAuthn()) throw problem('passkey.unsupported')
  const { challengeId, options } = await call('POST /api/me/passkeys/options', {})
  type Options = Parameters<typeof startRegistration>[0]['optionsJSON']
  const response = await startRegistration({ optionsJSON: options as unknown as Options }).catch((error: unknown) => {
    throw problem((error as { name?: string }).name === 'InvalidStateError' ? 'passkey.exists' : 'passkey.cancelled')
  })
  await call('POST /api/me/passkeys', { body: { challengeId, name, response: { ...response } } })
}
