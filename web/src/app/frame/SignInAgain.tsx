// When the sign-in ran out during work: asks to sign in over the screen as it is, then lets the waiting calls go on.
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { onSignInNeeded } from '../../client/api.ts'
import { meKey, queryClient } from '../../client/query-client.ts'
import { leaveDevice } from '../../client/who/leave-device.ts'
import { probeMe, useMe } from '../../client/who/me.ts'
import { firstName } from '../../words/format.ts'

const SignInAgainDialog = lazy(() => import('../../features/signin/SignInAgainDialog.tsx'))

export function SignInAgain() {
  const me = useMe()
  const [answer, setAnswer] = useState<((signedIn: boolean) => void) | null>(null)

  useEffect(() => {
    onSignInNeeded(() => new Promise((resolve) => setAnswer(() => resolve)))
    return () => onSignInNeeded(undefined)
  }, [])

  /** Goes on when the same person is back. Somebody else must never see or write what is on this screen. */
  const goOn = useCallback(async () => {
    const now = await probeMe()
    if (!now) return false
    if (now.personId !== me.personId) {
      location.assign('/')
      return true
    }
    queryClient.setQueryData(meKey, now)
    answer?.(true)
    setAnswer(null)
    return true
  }, [answer, me.personId])

  if (!answer) return null
  return (
    <Suspense fallback={null}>
      <SignInAgainDialog
        name={firstName(me.name)}
        onSignedIn={goOn}
        onLeave={() => {
          answer(false)
          setAnswer(null)
          void leaveDevice()
        }}
      />
    </Suspense>
  )
}
