// The dialog to sign in again, over the open screen.
import { useCallback } from 'react'
import { firstName } from '#method/text/first-name.ts'
import type { WhySignIn } from '../../client/api.ts'
import { meKey, queryClient } from '../../client/query-client.ts'
import { keepMe } from '../../client/who/kept-me.ts'
import { leaveDevice } from '../../client/who/leave-device.ts'
import { probeMe, useMe } from '../../client/who/me.ts'
import SignInAgainDialog from '../../features/signin/SignInAgainDialog.tsx'

type Props = { why: WhySignIn; onAnswer: (signedIn: boolean) => void }

export default function AskSignIn({ why, onAnswer }: Props) {
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
      why={why}
      onSignedIn={goOn}
      onLeave={() => {
        onAnswer(false)
        if (why === 'ended') void leaveDevice()
      }}
    />
  )
}
