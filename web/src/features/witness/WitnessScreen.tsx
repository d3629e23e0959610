// The page of a witness, opened by a link: who asks, two questions, and what happens with the answer. No account, no cookie.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../../client/api.ts'
import { useLinkToken } from '../../client/who/use-link-token.ts'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { PublicPage } from '../../ui/page/PublicPage.tsx'
import { useWords } from '../../words/use-words.ts'
import { Closed } from './parts/Closed.tsx'
import { ReplyForm } from './parts/ReplyForm.tsx'
import { useLanguageOf } from './parts/use-language-of.ts'
import { witnessWords } from './witness.words.ts'

export default function WitnessScreen() {
  const token = useLinkToken()
  return <Asked key={token} token={token} />
}

function Asked({ token }: { token: string | null }) {
  const words = useWords(witnessWords)
  const [sentTo, setSentTo] = useState<string | null>(null)
  const look = useQuery({
    queryKey: ['witness', token],
    queryFn: () => call('POST /api/witness/look', { body: { token: token ?? '' } }),
    enabled: token !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const asked = look.data
  useLanguageOf(asked?.locale)
  if (sentTo !== null) return <Sent asker={sentTo} />
  if (!token || look.error)
    return <Closed error={look.error} busy={look.isFetching} onAgain={() => look.refetch()} windowTitle={words.windowTitle} />
  return (
    <PublicPage language="top">
      {asked ? <ReplyForm token={token} asked={asked} onSent={() => setSentTo(asked.askerName)} /> : <Waiting />}
    </PublicPage>
  )
}

function Sent({ asker }: { asker: string }) {
  const words = useWords(witnessWords)
  // The pressed button, which had the focus, is gone.
  useEffect(() => document.querySelector('h1')?.focus(), [])
  return (
    <PublicPage language="top">
      <PageTitle key="sent" title={words.sent.title} lead={words.sent.lead(asker)} windowTitle={words.windowTitle} />
      <p>{words.sent.done}</p>
    </PublicPage>
  )
}
