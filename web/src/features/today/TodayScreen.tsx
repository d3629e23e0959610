// Vandaag, the first screen of a coach: the coachees, first the one with the nearest session, each with strengths and what waits.

import { useState } from 'react'
import { useLocation } from 'wouter'
import { firstName } from '#method/text/first-name.ts'
import { beginSession } from '../../client/begin-session.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import { useMe } from '../../client/who/me.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { partOfDay } from '../../words/day-words.ts'
import { explain } from '../../words/explain.ts'
import { daysBetween, formatList } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { FirstPerson } from './parts/FirstPerson.tsx'
import { GivenToYou } from './parts/GivenToYou.tsx'
import { PersonRow } from './parts/PersonRow.tsx'
import { SecondFactorHint } from './parts/SecondFactorHint.tsx'
import styles from './today.module.css'
import { todayWords } from './today.words.ts'
import { useToday } from './use-today.ts'

export default function TodayScreen() {
  const words = useWords(todayWords)
  const locale = useLocale()
  const me = useMe()
  const { say } = useUndo()
  const [, navigate] = useLocation()
  const [now] = useState(() => Date.now())
  const { run, busy } = useAttempt(words.problems)
  const [beginning, setBeginning] = useState<string | null>(null)
  const { trajectories, status, offline, again } = useToday(now)
  const [first, ...others] = trajectories
  const greeting = words.greeting[partOfDay(now)](firstName(me.name))
  const today = trajectories
    .filter(({ nextAt }) => nextAt !== null && daysBetween(nextAt, now) === 0)
    .map(({ coacheeName }) => firstName(coacheeName))
  const lead = today.length > 0 ? words.today(formatList(today, locale)) : words.quietDay

  function begin(trajectoryId: string) {
    setBeginning(trajectoryId)
    void run(
      async () => navigate(await beginSession(trajectoryId)),
      (error) => say(explain(error, words.problems)),
    )
  }

  const connection = (
    <p role="status" className={offline ? styles.offline : styles.silent}>
      {offline && words.offline}
    </p>
  )
  if (status === 'opening') {
    return (
      <>
        <PageTitle title={greeting} windowTitle={words.windowTitle} />
        <Waiting />
      </>
    )
  }
  if (status === 'missing') {
    return (
      <>
        <PageTitle title={greeting} windowTitle={words.windowTitle} />
        <div className={styles.stack}>
          <Notice tone="dusk">{words.failed}</Notice>
          <div>
            <Button variant="quiet" onClick={again}>
              {words.again}
            </Button>
          </div>
        </div>
      </>
    )
  }
  if (!first) {
    return (
      <>
        <PageTitle title={greeting} windowTitle={words.windowTitle} />
        {connection}
        <EmptyState
          title={words.empty.title}
          picture={<FirstLight />}
          action={
            <ButtonLink href="/coachees/new" variant="sun" size="l">
              {words.newCoachee}
            </ButtonLink>
          }
        >
          <p>{words.empty.text}</p>
          <p>{words.empty.next}</p>
        </EmptyState>
        <SecondFactorHint />
      </>
    )
  }
  return (
    <>
      <PageTitle
        title={greeting}
        lead={lead}
        windowTitle={words.windowTitle}
        action={
          <ButtonLink href="/coachees/new" variant="quiet">
            {words.newCoachee}
          </ButtonLink>
        }
      />
      {connection}
      <FirstPerson key={first.id} trajectory={first} now={now} busy={busy && beginning === first.id} onBegin={() => begin(first.id)} />
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others" className={styles.heading}>
            {words.others}
          </h2>
          <ul className={styles.people}>
            {others.map((trajectory) => (
              <PersonRow
                key={trajectory.id}
                trajectory={trajectory}
                now={now}
                busy={busy && beginning === trajectory.id}
                onBegin={() => begin(trajectory.id)}
              />
            ))}
          </ul>
        </section>
      )}
      <GivenToYou />
      <SecondFactorHint />
    </>
  )
}

function FirstLight() {
  return (
    <svg width="88" height="88" viewBox="0 0 88 88" aria-hidden="true" className={styles.light}>
      <circle cx="44" cy="44" r="42" />
      <circle cx="44" cy="44" r="28" />
      <circle cx="44" cy="44" r="14" />
    </svg>
  )
}
