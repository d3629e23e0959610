// A quality as a gift: everyone with the link can read it, and a user can keep it in the own space.
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import type { CallResult } from '#contract/client.ts'
import { call } from '../../client/api.ts'
import { clearTab, keepInTab, readTab } from '../../client/drafts/tab-storage.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import { probeMe } from '../../client/who/me.ts'
import { useLinkToken } from '../../client/who/use-link-token.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { LargeWord } from '../../ui/LargeWord.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { PublicPage } from '../../ui/page/PublicPage.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { giftWords } from './gift.words.ts'
import { Closed } from './parts/Closed.tsx'
import { useLanguageOf } from './parts/use-language-of.ts'
import styles from './witness.module.css'

const key = 'gift'

/** From the hash of the address, or after signing in from this tab. The token is never in a URL that the server gets. */
export default function GiftScreen() {
  const inAddress = useLinkToken()
  const [kept] = useState(() => readTab<{ token: string }>(key)?.token ?? null)
  const token = inAddress ?? kept
  return <Given key={token} token={token} />
}

function Given({ token }: { token: string | null }) {
  const words = useWords(giftWords)
  const look = useQuery({
    queryKey: ['gift', token],
    queryFn: () => call('POST /api/gifts/look', { body: { token: token ?? '' } }),
    enabled: token !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const gift = look.data
  useLanguageOf(gift?.locale)
  if (!token || look.error)
    return <Closed error={look.error} busy={look.isFetching} onAgain={() => look.refetch()} windowTitle={words.windowTitle} />
  return (
    <PublicPage language="top">
      {gift ? gift.own ? <OwnGift gift={gift} /> : <GiftOfOther gift={gift} token={token} /> : <Waiting />}
    </PublicPage>
  )
}

type Gift = CallResult<'POST /api/gifts/look'>

function GiftOfOther({ gift, token }: { gift: Gift; token: string }) {
  const words = useWords(giftWords)
  const locale = useLocale()
  const { giverName: giver, forName } = gift
  return (
    <>
      <PageTitle title={words.title(giver)} lead={forName ? words.leadFor(forName) : words.lead} windowTitle={words.windowTitle} />
      <Seen gift={gift}>
        <p className={styles.quiet}>{words.again}</p>
      </Seen>
      <Keep token={token} />
      <p className={styles.quiet}>
        {words.until(formatDate(gift.until, locale))} {words.unseen(giver)}
      </p>
    </>
  )
}

/** What the giver sees: the text as the other will read it, without a button to keep it. */
function OwnGift({ gift }: { gift: Gift }) {
  const words = useWords(giftWords)
  const locale = useLocale()
  return (
    <>
      <PageTitle title={words.own.title} lead={words.own.lead(gift.forName)} />
      <Seen gift={gift} />
      <div className={styles.part}>
        <p className={styles.quiet}>{words.until(formatDate(gift.until, locale))}</p>
        <ButtonLink href="/give" variant="quiet">
          {words.own.toGive}
        </ButtonLink>
      </div>
    </>
  )
}

function Seen({ gift: { saw, word, giverName, locale }, children }: { gift: Gift; children?: ReactNode }) {
  const words = useWords(giftWords)
  return (
    <div className={styles.seen}>
      <blockquote className={styles.saw} lang={locale}>
        {saw}
      </blockquote>
      <p>
        {words.named(giverName)} <LargeWord lang={locale}>{word}</LargeWord>
      </p>
      {children}
    </div>
  )
}

function Keep({ token }: { token: string }) {
  const words = useWords(giftWords)
  const [, navigate] = useLocation()
  const present = useQuery({ queryKey: ['gift', 'who-is-here'], queryFn: probeMe })
  const { run, busy, problem } = useAttempt(words.problems)
  const take = () =>
    run(async () => {
      const { id } = await call('POST /api/gifts/take', { body: { token } })
      clearTab(key)
      navigate(`/received?open=${id}`, { replace: true })
    })
  if (present.isLoading) return null
  return (
    <section className={classNames(styles.part, styles.keep)} aria-labelledby="keep">
      <h2 id="keep">{words.keep.title}</h2>
      {present.data ? (
        <>
          <p>{words.keep.lead(present.data.name)}</p>
          {problem && <Notice tone="dusk">{problem}</Notice>}
          <Button variant="sun" size="l" busy={busy} onClick={take}>
            {words.keep.take}
          </Button>
        </>
      ) : (
        <>
          <p>{words.keep.signedOut}</p>
          <ButtonLink href="/sign-in?next=%2Fgift" variant="quiet" onClick={() => keepInTab(key, { token })}>
            {words.keep.signIn}
          </ButtonLink>
        </>
      )}
    </section>
  )
}
