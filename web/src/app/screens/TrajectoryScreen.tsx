// One trajectory, for coach and coachee: the head with name and dates, and tabs. Each tab has its own address.

import { type ComponentType, lazy, Suspense, useState } from 'react'
import { Link, Redirect, useLocation, useParams } from 'wouter'
import { isOwnPlace } from '#method/access/space.access.ts'
import { firstName } from '#method/text/first-name.ts'
import { beginSession } from '../../client/begin-session.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import { useMe } from '../../client/who/me.ts'
import AlignmentsPage from '../../features/alignment/AlignmentsPage.tsx'
import { SpaceHere } from '../../findings/reading/space-here.tsx'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { useTrajectorySpace } from '../../findings/reading/use-space.ts'
import { type PageProps, type Session, useSessions, useTrajectory } from '../../findings/reading/use-trajectory.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { Tabs } from '../../ui/page/Tabs.tsx'
import { explain, problemCode } from '../../words/explain.ts'
import { formatDate } from '../../words/format.ts'
import { sinceMonth } from '../../words/since.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { AimForm, AimLine } from './Aim.tsx'
import styles from './head.module.css'
import { NextDate, NextDateForm } from './NextDate.tsx'

const pages: Readonly<Record<string, ComponentType<PageProps>>> = {
  '': AlignmentsPage,
  sessions: lazy(() => import('../../features/session-list/SessionsPage.tsx')),
  strength: lazy(() => import('../../features/strength/StrengthPage.tsx')),
  obstacles: lazy(() => import('../../features/obstacles/ObstaclesPage.tsx')),
  intentions: lazy(() => import('../../features/intentions/IntentionsPage.tsx')),
  agreements: lazy(() => import('../../features/agreements/AgreementsPage.tsx')),
}

/** In the own place there is no coach, so these pages are elsewhere, without tabs. */
const ownAddresses: Readonly<Record<string, string>> = {
  sessions: '/alone',
  strength: '/strength',
  obstacles: '/strength',
  intentions: '/intentions',
  agreements: '/sharing',
}

export default function TrajectoryScreen() {
  const { trajectoryId = '', '*': part = '' } = useParams<{ trajectoryId: string; '*'?: string }>()
  const { spaceId } = useMe()
  const words = useWords(trajectoryWords)
  const { data: trajectory, error } = useTrajectory(trajectoryId)
  const isOwn = isOwnPlace({ spaceId, trajectoryId })
  const elsewhere = isOwn ? ownAddresses[part] : undefined
  if (elsewhere !== undefined) return <Redirect to={elsewhere} replace />
  if (trajectory && isOwn) return <OwnAlignments trajectory={trajectory} />
  if (trajectory) return <OpenTrajectory key={trajectory.id} trajectory={trajectory} />
  if (!error) return <Waiting />
  const gone = problemCode(error) !== 'network.unreachable'
  return (
    <>
      <PageTitle title={words.notFound} back={{ href: '/', label: words.back }} lead={gone ? words.notFoundLead : undefined} />
      {!gone && <Notice>{words.problems['network.unreachable']}</Notice>}
    </>
  )
}

/** The krachtlijnen of a person's own: no coach, no date, no tabs. */
function OwnAlignments({ trajectory }: PageProps) {
  const words = useWords(trajectoryWords)
  const { sessions } = useSessions(trajectory.id)
  const space = useTrajectorySpace(trajectory)
  return (
    <>
      <PageTitle title={words.ownLines} lead={words.ownLinesLead} back={{ href: '/looking-back', label: words.toLookingBack }} />
      <div className={styles.page}>
        <SpaceHere space={space} sessions={sessions}>
          <AlignmentsPage trajectory={trajectory} />
        </SpaceHere>
      </div>
    </>
  )
}

function OpenTrajectory({ trajectory }: PageProps) {
  const { '*': part = '' } = useParams<{ '*'?: string }>()
  const words = useWords(trajectoryWords)
  const locale = useLocale()
  const [setting, setSetting] = useState(false)
  const [revising, setRevising] = useState(false)
  const { sessions, status } = useSessions(trajectory.id)
  const space = useTrajectorySpace(trajectory)
  const now = Date.now()
  const address = `/trajectories/${trajectory.id}`
  const Page = pages[part] ?? AlignmentsPage
  const title = trajectory.as === 'coach' ? trajectory.coacheeName : words.withCoach(trajectory.coachName)
  const count = status === 'opening' ? trajectory.sessionCount : sessions.length

  return (
    <>
      <PageTitle
        title={title}
        windowTitle={part in words.tabs ? `${words.tabs[part as keyof typeof words.tabs]}, ${title}` : title}
        lead={
          <>
            {words.since(sinceMonth(trajectory.startedAt, locale, now))}, {words.sessionCount(count)}
            {trajectory.endedAt === null && (
              <>
                , <NextDate trajectory={trajectory} now={now} onOpen={() => setSetting(true)} />
              </>
            )}
            <AimLine trajectory={trajectory} onOpen={() => setRevising(true)} />
          </>
        }
        action={
          trajectory.as === 'coach' && trajectory.endedAt === null ? (
            <div className={styles.action}>
              <MainAction trajectory={trajectory} sessions={sessions} />
            </div>
          ) : undefined
        }
      />
      {revising && <AimForm trajectory={trajectory} onClose={() => setRevising(false)} />}
      {setting && <NextDateForm trajectory={trajectory} onClose={() => setSetting(false)} />}
      {trajectory.endedAt !== null && (
        <div className={styles.ended}>
          <Notice>{(trajectory.as === 'coach' ? words.endedReads : words.ended)(formatDate(trajectory.endedAt, locale))}</Notice>
        </div>
      )}
      {trajectory.as === 'coachee' && trajectory.erasureAskedAt != null && part !== 'agreements' && (
        <div className={styles.ended}>
          <Notice>
            {words.erasureAsked(firstName(trajectory.coachName))} <Link href={`${address}/agreements#erase`}>{words.toErasure}</Link>
          </Notice>
        </div>
      )}
      <div className={styles.tabs}>
        <Tabs
          label={words.parts}
          items={[
            { href: address, label: words.tabs.alignments, current: Page === AlignmentsPage },
            ...(['sessions', 'strength', 'obstacles', 'intentions', 'agreements'] as const).map((name) => ({
              href: `${address}/${name}`,
              label: words.tabs[name],
              current: part === name,
            })),
          ]}
        />
      </div>
      <Suspense fallback={<Waiting />}>
        <div className={styles.page}>
          <SpaceHere space={space} sessions={sessions}>
            <Page trajectory={trajectory} />
          </SpaceHere>
        </div>
      </Suspense>
    </>
  )
}

/** Continues the open session, otherwise begins a new one, with or without network. */
function MainAction({ trajectory, sessions }: PageProps & { sessions: readonly Session[] }) {
  const words = useWords(trajectoryWords)
  const { say } = useUndo()
  const [, go] = useLocation()
  const { run, busy } = useAttempt(words.problems)
  const open = sessions.findLast((session) => !session.imported && session.endedAt === null)
  const live = (sessionId: string) => `/trajectories/${trajectory.id}/sessions/${sessionId}/live`
  if (open) {
    return (
      <ButtonLink variant="sun" href={live(open.id)}>
        {words.goOn(open.number)}
      </ButtonLink>
    )
  }
  const begin = () =>
    run(
      async () => go(await beginSession(trajectory.id)),
      (error) => say(explain(error, words.problems)),
    )
  return (
    <Button variant="sun" busy={busy} onClick={begin}>
      {words.begin}
    </Button>
  )
}
