// The dialog to sign in again, over the open screen.
import { useCallback } from 'react'
import { firstName } from '#method/text/first-name.ts'
import { meKey, queryClient } from '../../client/query-client.ts'
import { keepMe } from '../../client/who/kept-me.ts'
import { leaveDevice } from '../../client/who/leave-device.ts'
import { probeMe, useMe } from '../../client/who/me.ts'
import SignInAgainDialog from '../../features/signin/SignInAgainDialog.tsx'

export default function AskSignIn({ onAnswer }: { onAnswer: (signedIn: boolean) => void }) {
  const me = useMe()
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
    onAnswer(true)
    return true
  }, [onAnswer, me.personId])
  return (
    <SignInAgainDialog
      name={firstName(me.name)}
      onSignedIn={goOn}
      onLeave={() => {
        onAnswer(false)
        void leaveDevice()
      }}
    />
  )
}
