// The state of signing in: the present step, and a function per way to go on.
import { useState } from 'react'
import { call } from '../../client/api.ts'
import { refusal } from '../../client/refusal.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import { useWords } from '../../words/use-words.ts'
import { type SecondMethod, type SignInStep, stepAfter } from './sign-in-step.ts'
import { signinWords } from './signin.words.ts'

async function askPasskey() {
  const { browserSupportsWebAuthn, startAuthentication } = await import('@simplewebauthn/browser')
  if (!browserSupportsWebAuthn()) throw refusal('passkey.unsupported')
  const { challengeId, options } = await call('POST /api/sign-in/passkey-options', {})
  type Options = Parameters<typeof startAuthentication>[0]['optionsJSON']
  const response = await startAuthentication({ optionsJSON: options as unknown as Options }).catch(() => {
    throw refusal('passkey.cancelled')
  })
  return call('POST /api/sign-in/passkey', { body: { challengeId, response: { ...response } } })
}

export function useSignIn(onDone: () => Promise<unknown> | undefined) {
  const [step, setStep] = useState<SignInStep>({ at: 'link' })
  const { run, busy, code, problem, reset } = useAttempt(useWords(signinWords).problems)
  const attempt = (work: () => Promise<SignInStep>) =>
    run(async () => {
      const next = await work()
      if (next.at === 'done') await onDone()
      else setStep(next)
    })

  return {
    step,
    code,
    problem,
    busy,
    go: (next: SignInStep) => {
      reset()
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
    byCode: (challengeId: string, typed: string) =>
      attempt(async () => stepAfter(await call('POST /api/sign-in/second-factor', { body: { challengeId, code: typed.trim() } }))),
    chooseSecond: (by: SecondMethod) => {
      reset()
      setStep((now) => (now.at === 'second' ? { ...now, by } : now))
    },
  }
}
export type SignIn = ReturnType<typeof useSignIn>
