// Signing in by link, password or passkey. Then the app goes to the address in `next`.
import { useLocation, useSearchParams } from 'wouter'
import { arrive } from '../../client/who/me.ts'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { PublicPage } from '../../ui/page/PublicPage.tsx'
import { useWords } from '../../words/use-words.ts'
import { SecondFactorForm } from './parts/SecondFactorForm.tsx'
import { SignInForm } from './parts/SignInForm.tsx'
import { safeNext } from './sign-in-step.ts'
import styles from './signin.module.css'
import { signinWords } from './signin.words.ts'
import { useMail } from './use-mail.ts'
import { useSignIn } from './use-sign-in.ts'

export default function SignInScreen() {
  const words = useWords(signinWords)
  const [, navigate] = useLocation()
  const [query] = useSearchParams()
  const signIn = useSignIn(async () => {
    await arrive()
    navigate(safeNext(query.get('next')), { replace: true })
  })
  const { mail, known } = useMail()
  // Without mail there is no link to ask for.
  const step = !mail && signIn.step.at === 'link' ? ({ at: 'password' } as const) : signIn.step

  if (!known) {
    return (
      <PublicPage>
        <Waiting />
      </PublicPage>
    )
  }
  if (step.at === 'sent') {
    return (
      <PublicPage>
        <PageTitle key="sent" title={words.sent.title} lead={words.sent.lead(step.email)} />
        <p className={styles.hint}>{words.sent.hint}</p>
        <Button variant="quiet" onClick={() => signIn.go({ at: 'link' })}>
          {words.sent.other}
        </Button>
      </PublicPage>
    )
  }
  if (step.at === 'second') {
    const lead = step.by === 'totp' ? words.second.lead : step.by === 'recovery' ? words.second.recoveryLead : undefined
    return (
      <PublicPage>
        <PageTitle key="second" title={words.second.title} lead={lead} />
        <SecondFactorForm signIn={signIn} />
      </PublicPage>
    )
  }
  return (
    <PublicPage>
      <PageTitle
        key="start"
        title={words.title}
        lead={mail ? (step.at === 'password' ? words.leadPassword : words.lead) : words.leadNoMail}
        windowTitle={words.signIn}
      />
      <SignInForm signIn={signIn} mail={mail} />
    </PublicPage>
  )
}
