// Vandaag: the coach starts from people and what is strong in them (S1), then from what waits.
import { useState } from 'react'
import { useLocation } from 'wouter'
import { beginSession } from '../../app/begin-session.ts'
import { useMe } from '../../app/me.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useUndo } from '../../ui/UndoToast.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { daysBetween, firstName, formatList } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './home.module.css'
import { homeWords } from './home.words.ts'
import { FirstPerson } from './parts/FirstPerson.tsx'
import { PersonRow } from './parts/PersonRow.tsx'
import { SecondLock } from './parts/SecondLock.tsx'
import { partOfDay } from './strength.ts'
import { useToday } from './use-today.ts'

export default function TodayScreen() {
  const words = useWords(homeWords)
  const locale = useLocale()
  const me = useMe()
  const { say } = useUndo()
  const [, navigate] = useLocation()
  const [now] = useState(() => Date.now())
  const [beginning, setBeginning] = useState<string | null>(null)
  const { people, isPending, error, refetch } = useToday(now)
  const [first, ...others] = people
  const greeting = words.greeting[partOfDay(new Date(now).getHours())](firstName(me.name))
  const today = people
    .filter(({ trajectory }) => trajectory.nextAt !== null && daysBetween(trajectory.nextAt, now) === 0)
    .map(({ trajectory }) => firstName(trajectory.coacheeName))
  const lead = today.length > 0 ? words.today(formatList(today, locale)) : words.quietDay

  async function begin(trajectoryId: string) {
    setBeginning(trajectoryId)
    try {
      navigate(await beginSession(trajectoryId))
    } catch {
      say(words.couldNot)
      setBeginning(null)
    }
  }

  if (isPending) {
    return (
      <>
        <PageTitle title={greeting} windowTitle={words.windowTitle} />
        <Waiting />
      </>
    )
  }
  if (error && people.length === 0) {
    return (
      <>
        <PageTitle title={greeting} windowTitle={words.windowTitle} />
        <div className={styles.stack}>
          <Notice tone="dusk">{words.failed}</Notice>
          <div>
            <Button variant="quiet" onClick={() => refetch()}>
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
        <SecondLock />
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
      <FirstPerson person={first} now={now} busy={beginning === first.trajectory.id} onBegin={() => begin(first.trajectory.id)} />
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others" className={styles.heading}>
            {words.others}
          </h2>
          <ul className={styles.people}>
            {others.map((person) => (
              <PersonRow
                key={person.trajectory.id}
                person={person}
                now={now}
                busy={beginning === person.trajectory.id}
                onBegin={() => begin(person.trajectory.id)}
              />
            ))}
          </ul>
        </section>
      )}
      <SecondLock />
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
