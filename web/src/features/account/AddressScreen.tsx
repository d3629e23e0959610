// The page of a link that verifies an email address. It works only in a browser where the user is signed in, and by a click: some mail
// programs open links by themselves.
import { useState } from 'react'
import { call } from '../../client/api.ts'
import { meKey, queryClient } from '../../client/query-client.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import { tokenIn } from '../../client/who/token-in.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { PublicPage } from '../../ui/page/PublicPage.tsx'
import { useWords } from '../../words/use-words.ts'
import { addressWords } from './address.words.ts'

export default function AddressScreen() {
  const words = useWords(addressWords)
  const [token] = useState(() => tokenIn(location.hash))
  const [confirmed, setConfirmed] = useState<string | null>(null)
  const { busy, problem, run } = useAttempt(words.problems)
  if (!token)
    return (
      <PublicPage>
        <PageTitle title={words.missing} lead={words.missingLead} />
      </PublicPage>
    )
  if (confirmed !== null)
    return (
      <PublicPage>
        <PageTitle key="done" title={words.done} lead={words.doneLead(confirmed)} />
        <ButtonLink href="/" variant="sun" size="l">
          {words.goOn}
        </ButtonLink>
      </PublicPage>
    )
  const confirm = () =>
    run(async () => {
      const me = await call('POST /api/me/email/confirm', { body: { token } })
      queryClient.setQueryData(meKey, me)
      setConfirmed(me.email ?? '')
    })
  return (
    <PublicPage>
      <PageTitle key="ask" title={words.title} lead={words.lead} />
      {problem && <Notice tone="dusk">{problem}</Notice>}
      <Button variant="sun" size="l" wide busy={busy} onClick={confirm} autoFocus>
        {words.confirm}
      </Button>
    </PublicPage>
  )
}
