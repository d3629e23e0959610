// When the sign-in has ended during work: asks to sign in over the open screen, then lets the waiting calls continue.
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { onSignInNeeded, type WhySignIn } from '../../client/api.ts'

const AskSignIn = lazy(() => import('./AskSignIn.tsx'))

export function SignInAgain() {
  const [why, setWhy] = useState<WhySignIn>('ended')
  const [waiting, setWaiting] = useState<((signedIn: boolean) => void) | null>(null)
  useEffect(() => {
    onSignInNeeded((asked) => {
      setWhy(asked)
      return new Promise((resolve) => setWaiting(() => resolve))
    })
    return () => onSignInNeeded(undefined)
  }, [])
  const answer = useCallback(
    (signedIn: boolean) => {
      waiting?.(signedIn)
      setWaiting(null)
    },
    [waiting],
  )
  if (!waiting) return null
  return (
    <Suspense fallback={null}>
      <AskSignIn why={why} onAnswer={answer} />
    </Suspense>
  )
}
