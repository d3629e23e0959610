// The page of a sign-in link. The link is used by a click only, because some mail programs open links by themselves.
import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { arrive, probeMe } from '../../client/who/me.ts'
import { useLinkToken } from '../../client/who/use-link-token.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { PublicPage } from '../../ui/page/PublicPage.tsx'
import { useWords } from '../../words/use-words.ts'
import { SecondFactorForm } from './parts/SecondFactorForm.tsx'
import styles from './signin.module.css'
import { signinWords } from './signin.words.ts'
import { useMail } from './use-mail.ts'
import { useSignIn } from './use-sign-in.ts'

export default function LinkScreen() {
  const token = useLinkToken()
  return <Link key={token} token={token} />
}

function Link({ token }: { token: string | null }) {
  const words = useWords(signinWords)
  const { mail } = useMail()
  const present = useQuery({ queryKey: ['link', 'who-is-here'], queryFn: probeMe, enabled: token !== null })
  const [, navigate] = useLocation()
  const signIn = useSignIn(async () => {
    await arrive()
    navigate('/', { replace: true })
  })
  const spent = signIn.code === 'link.ended'

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
          lead={!mail ? words.link.askCoach : token ? words.link.spentLead : words.link.missingLead}
        />
        <ButtonLink href="/sign-in" variant="sun" size="l">
          {mail ? words.link.again : words.link.toSignIn}
        </ButtonLink>
      </PublicPage>
    )
  }
  return (
    <PublicPage>
      <PageTitle key="start" title={words.link.title} lead={words.link.lead} />
      <div className={styles.form}>
        {present.data && <Notice>{words.link.present(present.data.name)}</Notice>}
        {signIn.problem && <Notice tone="dusk">{signIn.problem}</Notice>}
        <Button variant="sun" size="l" wide busy={signIn.busy} onClick={() => signIn.byLink(token)} autoFocus>
          {words.link.confirm}
        </Button>
      </div>
    </PublicPage>
  )
}
