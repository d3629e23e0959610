// When the sign-in has ended during work: asks to sign in over the open screen, then lets the waiting calls continue.

import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { firstName } from '#method/text/first-name.ts'
import { onSignInNeeded } from '../../client/api.ts'
import { meKey, queryClient } from '../../client/query-client.ts'
import { keepMe } from '../../client/who/kept-me.ts'
import { leaveDevice } from '../../client/who/leave-device.ts'
import { probeMe, useMe } from '../../client/who/me.ts'

const SignInAgainDialog = lazy(() => import('../../features/signin/SignInAgainDialog.tsx'))

export function SignInAgain() {
  const me = useMe()
  const [answer, setAnswer] = useState<((signedIn: boolean) => void) | null>(null)

  useEffect(() => {
    onSignInNeeded(() => new Promise((resolve) => setAnswer(() => resolve)))
    return () => onSignInNeeded(undefined)
  }, [])

  /** True when a user is signed in. Another user must never see or write what is on this screen: then the app reloads. */
  const goOn = useCallback(async () => {
    const now = await probeMe()
    if (!now) return false
    if (now.personId !== me.personId) {
      location.assign('/')
      return true
    }
    keepMe(now)
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
