// The confirming click of a sign-in link. Mail programs that open links by themselves do not use it up this way.
import { useState } from 'react'
import { useLocation } from 'wouter'
import { problemCode } from '../../client/api.ts'
import { arrive } from '../../client/who/me.ts'
import { tokenIn } from '../../client/who/token-in.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { PublicPage } from '../../ui/page/PublicPage.tsx'
import { explain } from '../../words/explain.ts'
import { useWords } from '../../words/use-words.ts'
import { SecondFactorForm } from './parts/SecondFactorForm.tsx'
import styles from './signin.module.css'
import { signinWords } from './signin.words.ts'
import { useSignIn } from './use-sign-in.ts'

export default function LinkScreen() {
  const words = useWords(signinWords)
  const [token] = useState(() => tokenIn(location.hash))
  const [, navigate] = useLocation()
  const signIn = useSignIn(async () => {
    await arrive()
    navigate('/', { replace: true })
  })
  const spent = problemCode(signIn.error) === 'link.ended'

  if (signIn.step.at === 'second') {
    return (
      <PublicPage>
        <PageTitle key="second" title={words.second.title} lead={words.second.lead} />
        <SecondFactorForm signIn={signIn} />
      </PublicPage>
    )
  }
  if (!token || spent) {
    return (
      <PublicPage>
        <PageTitle
          key="spent"
          title={token ? words.link.spent : words.link.missing}
          lead={token ? words.link.spentLead : words.link.missingLead}
        />
        <ButtonLink href="/sign-in" variant="sun" size="l">
          {words.link.again}
        </ButtonLink>
      </PublicPage>
    )
  }
  return (
    <PublicPage>
      <PageTitle key="start" title={words.link.title} lead={words.link.lead} />
      <div className={styles.form}>
        {signIn.error !== null && <Notice tone="dusk">{explain(signIn.error, words.problems)}</Notice>}
        <Button variant="sun" size="l" wide busy={signIn.busy} onClick={() => signIn.byLink(token)} autoFocus>
          {words.link.confirm}
        </Button>
      </div>
    </PublicPage>
  )
}
