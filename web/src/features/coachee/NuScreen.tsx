// Nu: the home of a coachee. Starts from what is strong and what is waiting; the first load stays light, writing comes when asked for.
import { lazy, Suspense, useEffect, useState } from 'react'
import { useSearchParams } from 'wouter'
import { readKept } from '../../app/offline/device-store.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { acceptedOf, anchoredBy } from '../../words/finding-words.ts'
import { formatList } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { coacheeWords } from './coachee.words.ts'
import { isDue, sortIntentions } from './intentions/open-intentions.ts'
import styles from './NuScreen.module.css'
import { dayStamp, firstName, partOfDay, pastDay } from './nu/day-words.ts'
import { latestWords } from './nu/latest-words.ts'
import { Row } from './nu/Row.tsx'
import { Opening } from './own/Opening.tsx'
import { type Own, useOwn } from './own/use-own.ts'
import { draftKey } from './success/draft-key.ts'

const SuccessFlow = lazy(() => import('./success/SuccessFlow.tsx'))

export default function NuScreen() {
  const own = useOwn()
  const words = useWords(coacheeWords)
  const locale = useLocale()
  const [search, setSearch] = useSearchParams()
  const now = Date.now()
  const latest = latestWords(own.findings)
  const writing = search.get('write') === 'success'
  const drafted = useDrafted(writing)
  const isNew = own.status === 'ready' && own.me.trajectories.length > 0 && own.findings.every((finding) => finding.state === 'noted')
  const write = () => setSearch({ write: 'success' })

  return (
    <div className={styles.nu}>
      <PageTitle
        windowTitle={words.windowTitle}
        title={words.greeting[partOfDay(now)](firstName(own.me.name))}
        lead={
          latest ? (
            <>
              {words.tookAlong(pastDay(latest.at, locale, now, words.near))} <q>{latest.text}</q>
            </>
          ) : isNew ? (
            words.newHere.lead
          ) : undefined
        }
      />
      <Opening of={own}>
        {own.me.trajectories.length === 0 ? (
          <EmptyState title={words.nobody.title}>{words.nobody.words}</EmptyState>
        ) : (
          <Main own={own} isNew={isNew} drafted={drafted} now={now} onWrite={write} />
        )}
      </Opening>
      {writing && own.me.trajectories.length > 0 && (
        <Suspense fallback={null}>
          <SuccessFlow own={own} onClose={() => setSearch({}, { replace: true })} />
        </Suspense>
      )}
    </div>
  )
}

/** Is there something half written on this device? */
function useDrafted(writing: boolean): boolean {
  const [drafted, setDrafted] = useState(false)
  useEffect(() => {
    if (!writing)
      readKept(draftKey).then(
        (kept) => setDrafted(Boolean(kept)),
        () => undefined,
      )
  }, [writing])
  return drafted
}

type MainProps = { own: Own; isNew: boolean; drafted: boolean; now: number; onWrite: () => void }

function Main({ own, isNew, drafted, now, onWrite }: MainProps) {
  const words = useWords(coacheeWords)
  const locale = useLocale()
  const offers = own.findings.filter((finding) => finding.state === 'offered')
  const coaches = formatList([...new Set(offers.map((finding) => firstName(own.coachOf(finding.trajectoryId))))], locale)
  const [next] = sortIntentions(own.findings).open
  const due = next && isDue(next, dayStamp(now)) ? next : null
  const [anchor] = acceptedOf(own.findings, 'anchor')
  const last = own.findings.reduce<{ at: number; trajectoryId: string; sessionId: string } | null>(
    (found, { sessionId, trajectoryId, createdAt: at }) =>
      sessionId && trajectoryId && at > (found?.at ?? 0) ? { at, trajectoryId, sessionId } : found,
    null,
  )
  const main = offers.length > 0 ? 'offers' : due ? 'due' : 'write'
  return (
    <>
      {main === 'offers' && (
        <Card tone="petrol" className={styles.main}>
          <h2>{words.offered.title}</h2>
          <p>{offers.length === 1 ? words.offered.one(coaches) : words.offered.more(coaches, offers.length)}</p>
          <ButtonLink variant="sun" size="l" href="/offered">
            {words.offered.look}
          </ButtonLink>
        </Card>
      )}
      {main === 'due' && due && (
        <Card tone="petrol" className={styles.main}>
          <h2>{words.due.title}</h2>
          <p>{due.finding.body.act}</p>
          <ButtonLink variant="sun" size="l" href={`/intentions?look=${due.finding.id}`}>
            {words.due.look}
          </ButtonLink>
        </Card>
      )}
      {main === 'write' && <WriteCard isNew={isNew} drafted={drafted} onWrite={onWrite} />}
      <ul className={styles.rows}>
        {anchor && (
          <Row
            href={`/anchor?anchor=${anchor.id}`}
            sign="anchor"
            title={words.anchor}
            lead={anchor.body.how || anchoredBy(anchor.body, own.bodyOf)}
          />
        )}
        {next && main !== 'due' && (
          <Row
            href={due ? `/intentions?look=${next.finding.id}` : '/intentions'}
            sign="intention"
            title={next.finding.body.act}
            lead={[words.intention, next.finding.body.when].filter(Boolean).join(', ')}
          />
        )}
        {main !== 'write' && (
          <Row
            onPress={onWrite}
            sign="success"
            title={drafted ? words.goOn.title : words.rowWrite.title}
            lead={drafted ? words.goOn.lead : words.rowWrite.lead}
          />
        )}
        {!isNew && <Row href="/ideal" sign="ideal" title={words.ideal.title} lead={words.ideal.lead} />}
        {last && (
          <Row
            href={`/trajectories/${last.trajectoryId}/sessions/${last.sessionId}`}
            sign="session"
            title={words.lookBack(pastDay(last.at, locale, now, words.near))}
            lead={words.lookBackLead}
          />
        )}
      </ul>
    </>
  )
}

function WriteCard({ isNew, drafted, onWrite }: { isNew: boolean; drafted: boolean; onWrite: () => void }) {
  const words = useWords(coacheeWords)
  const said = drafted ? words.goOn : words.write
  return (
    <Card tone="petrol" className={styles.main}>
      <h2>{isNew && !drafted ? words.newHere.title : said.title}</h2>
      <p>{isNew && !drafted ? words.newHere.words : said.lead}</p>
      <Button variant="sun" size="l" onClick={onWrite}>
        {isNew && !drafted ? words.newHere.begin : said.begin}
      </Button>
      {isNew && !drafted && <p className={styles.small}>{words.newHere.time}</p>}
    </Card>
  )
}
