// Signing in, one step after another: by link, password or passkey, with the second factor when it is there.
import { useState } from 'react'
import { ApiProblem, call } from '../../client/api.ts'
import { type SecondMethod, type SignInStep, stepAfter } from './sign-in-step.ts'

const passkeyProblem = (code: string) => new ApiProblem({ type: 'about:blank', title: code, status: 0, code })

async function askPasskey() {
  const { browserSupportsWebAuthn, startAuthentication } = await import('@simplewebauthn/browser')
  if (!browserSupportsWebAuthn()) throw passkeyProblem('passkey.unsupported')
  const { challengeId, options } = await call('POST /api/sign-in/passkey-options', {})
  type Options = Parameters<typeof startAuthentication>[0]['optionsJSON']
  const response = await startAuthentication({ optionsJSON: options as unknown as Options }).catch(() => {
    throw passkeyProblem('passkey.cancelled')
  })
  return call('POST /api/sign-in/passkey', { body: { challengeId, response: { ...response } } })
}

export function useSignIn(onDone: () => Promise<unknown> | undefined) {
  const [step, setStep] = useState<SignInStep>({ at: 'link' })
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)

  async function attempt(work: () => Promise<SignInStep>) {
    if (busy) return
    setBusy(true)
    setError(null)
    try {
      const next = await work()
      if (next.at === 'done') await onDone()
      else setStep(next)
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(false)
    }
  }

  return {
    step,
    error,
    busy,
    go: (next: SignInStep) => {
      setError(null)
      setStep(next)
    },
    sendLink: (email: string) =>
      attempt(async () => {
        await call('POST /api/sign-in/link-request', { body: { email } })
        return { at: 'sent', email }
      }),
    byPassword: (email: string, password: string) =>
      attempt(async () => stepAfter(await call('POST /api/sign-in/password', { body: { email, password } }))),
    byLink: (token: string) => attempt(async () => stepAfter(await call('POST /api/sign-in/link', { body: { token } }))),
    byPasskey: () => attempt(async () => stepAfter(await askPasskey())),
    byCode: (challengeId: string, code: string) =>
      attempt(async () => stepAfter(await call('POST /api/sign-in/second-factor', { body: { challengeId, code: code.trim() } }))),
    chooseSecond: (by: SecondMethod) => {
      setError(null)
      setStep((now) => (now.at === 'second' ? { ...now, by } : now))
    },
  }
}
export type SignIn = ReturnType<typeof useSignIn>
