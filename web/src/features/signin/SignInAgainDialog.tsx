// Signing in over a screen that stays open. On focus it checks whether the user has signed in by a link in another window.
import { useEffect } from 'react'
import type { WhySignIn } from '../../client/api.ts'
import { useMe } from '../../client/who/me.ts'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import { SecondFactorForm } from './parts/SecondFactorForm.tsx'
import { SignInForm } from './parts/SignInForm.tsx'
import { signinWords } from './signin.words.ts'
import { useSignIn } from './use-sign-in.ts'

type Props = {
  name: string
  why: WhySignIn
  /** Checks who is signed in now; true when the dialog is no longer needed. */
  onSignedIn: () => Promise<boolean>
  onLeave: () => void
}

export default function SignInAgainDialog({ name, why, onSignedIn, onLeave }: Props) {
  const words = useWords(signinWords)
  const me = useMe()
  const signIn = useSignIn(onSignedIn)
  useEffect(() => {
    // While the person is still signed in, the check would always say yes.
    if (why === 'sure') return
    const check = () => {
      if (document.visibilityState === 'visible') void onSignedIn()
    }
    addEventListener('focus', check)
    document.addEventListener('visibilitychange', check)
    return () => {
      removeEventListener('focus', check)
      document.removeEventListener('visibilitychange', check)
    }
  }, [onSignedIn, why])

  return (
    <Dialog
      open
      dismissible={false}
      title={words.again.title}
      onClose={() => undefined}
      actions={
        <Button variant="ghost" onClick={onLeave}>
          {why === 'sure' ? words.again.notNow : words.again.leave}
        </Button>
      }
    >
      <p>{why === 'sure' ? words.again.leadSure : words.again.lead(name)}</p>
      {signIn.step.at === 'second' ? (
        <SecondFactorForm signIn={signIn} />
      ) : signIn.step.at === 'sent' ? (
        <>
          <p>{words.sent.lead(signIn.step.email)}</p>
          <p>{words.again.sentHint}</p>
          <Button variant="sun" onClick={() => onSignedIn()}>
            {words.again.checking}
          </Button>
        </>
      ) : (
        <SignInForm signIn={signIn} mail={me.mail} knownEmail={me.email ?? ''} />
      )}
    </Dialog>
  )
}
