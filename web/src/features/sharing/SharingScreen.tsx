// Delen: per coach what they can see, everything of mine with its switch, who looked, what we agreed, and ending it.

import { Link, useSearchParams } from 'wouter'
import { firstName } from '#method/text/first-name.ts'
import { Opening } from '../../findings/reading/Opening.tsx'
import { type Space, useOwnSpace } from '../../findings/reading/use-space.ts'
import { ButtonLink } from '../../ui/form/Button.tsx'
import { Choice } from '../../ui/form/Choice.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { formatDate, formatTime } from '../../words/format.ts'
import { isKeyOf } from '../../words/is-key-of.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { Agreement } from './Agreement.tsx'
import { OnThisDevice } from './device/OnThisDevice.tsx'
import { EndAccess } from './EndAccess.tsx'
import { FinishSection } from './FinishSection.tsx'
import { OwnItems } from './OwnItems.tsx'
import styles from './Sharing.module.css'
import { sharingWords } from './sharing.words.ts'
import { TakeAlong } from './TakeAlong.tsx'
import { type Ledger, type Sessions, useSharing } from './use-sharing.ts'

export default function SharingScreen() {
  const own = useOwnSpace()
  const words = useWords(sharingWords)
  const [search, setSearch] = useSearchParams()
  const { trajectories } = own.me
  const chosen = trajectories.find(({ id }) => id === search.get('with')) ?? own.coaches[0] ?? trajectories[0]
  return (
    <>
      <PageTitle title={words.title} lead={words.lead} />
      {chosen === undefined ? (
        <Opening of={own}>
          <OwnItems own={own} trajectoryId={own.place} coach="" seen={false} />
          <OnThisDevice own={own} />
          <TakeAlong own={own} />
        </Opening>
      ) : (
        <Opening of={own}>
          {trajectories.length > 1 && (
            <Choice
              label={words.coach}
              value={chosen.id}
              options={trajectories.map(({ id, coachName }) => ({ value: id, label: coachName }))}
              onChange={(id) => setSearch({ with: id }, { replace: true })}
            />
          )}
          <WithCoach key={chosen.id} own={own} trajectoryId={chosen.id} coachName={chosen.coachName} />
          <OnThisDevice own={own} />
          <TakeAlong own={own} />
        </Opening>
      )}
    </>
  )
}

function WithCoach({ own, trajectoryId, coachName }: { own: Space; trajectoryId: string; coachName: string }) {
  const words = useWords(sharingWords)
  const locale = useLocale()
  const sharing = useSharing(trajectoryId)
  const erasureAsked = own.me.trajectories.some(({ id, erasureAsked: asked }) => id === trajectoryId && asked)
  const coach = firstName(coachName)
  const now = Date.now()
  const guests = sharing.data?.ledger.guests ?? []
  const present = guests.filter(({ until }) => until === null || until > now)
  const ended = sharing.data && present.length === 0 ? Math.max(0, ...guests.map(({ until }) => until ?? 0)) : null
  const lastDay = present.reduce<number | null>((latest, { until }) => (until === null ? latest : Math.max(latest ?? 0, until)), null)
  const mine = own.findings.filter(({ state }) => state === 'accepted')
  const shared = mine.filter((finding) => own.readersOf(finding).some(({ id }) => id === trajectoryId)).length
  return (
    <>
      <section className={styles.sees}>
        <h2>{words.sees.title(coach)}</h2>
        {ended === null ? (
          <ul>
            <li>{words.sees.sessions}</li>
            <li>{words.sees.alignments}</li>
            {shared > 0 && <li>{words.sees.shared(shared)}</li>}
            <li>{words.sees.notes}</li>
          </ul>
        ) : (
          <p>{ended > 0 ? words.sees.ended(coach, formatDate(ended, locale, now)) : words.sees.nothing}</p>
        )}
        {mine.length > 0 && <p className={styles.hidden}>{words.sees.hidden(mine.length - (ended === null ? shared : 0))}</p>}
        <p className={styles.lead}>{words.sees.never(coach)}</p>
      </section>
      <OwnItems own={own} trajectoryId={trajectoryId} coach={coach} seen={ended === null} />
      <Opening of={{ ...sharing, offline: false }}>
        {sharing.data && (
          <>
            <SessionList trajectoryId={trajectoryId} sessions={sharing.data.sessions} />
            <Looks ledger={sharing.data.ledger} />
            <section className={styles.section}>
              <h2>{words.agreement.title}</h2>
              <Agreement trajectoryId={trajectoryId} agreement={sharing.data.agreement} coach={coach} />
            </section>
            {ended === null && <FinishSection trajectoryId={trajectoryId} coach={coach} until={lastDay} />}
            {ended === null && <EndAccess trajectoryId={trajectoryId} coach={coach} />}
            <section className={styles.section}>
              <h2>{words.erase.title}</h2>
              <p className={styles.lead}>{erasureAsked ? words.erase.asked(coach) : words.erase.lead(coach)}</p>
              <ButtonLink variant="quiet" href={`/trajectories/${trajectoryId}/agreements#erase`}>
                {words.erase.open}
              </ButtonLink>
            </section>
          </>
        )}
      </Opening>
    </>
  )
}

function SessionList({ trajectoryId, sessions }: { trajectoryId: string; sessions: Sessions }) {
  const words = useWords(sharingWords)
  const locale = useLocale()
  if (sessions.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{words.sessions}</h2>
      <ul className={styles.plain}>
        {sessions.map(({ id, number, startedAt, createdAt }) => (
          <li key={id}>
            <Link href={`/trajectories/${trajectoryId}/sessions/${id}`}>{words.session(number)}</Link>
            <time dateTime={new Date(startedAt ?? createdAt).toISOString()}>{formatDate(startedAt ?? createdAt, locale)}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}

const shownFirst = 6

function Looks({ ledger }: { ledger: Ledger }) {
  const { ledger: words } = useWords(sharingWords)
  const locale = useLocale()
  const looks = ledger.looks.toSorted((a, b) => b.at - a.at)
  const list = (part: typeof looks) => (
    <ol className={styles.plain}>
      {part.map(({ at, name, what }) => (
        <li key={`${at}${name}${what}`}>
          <span>{words.looked(name, isKeyOf(words.what, what) ? words.what[what] : what)}</span>
          <time dateTime={new Date(at).toISOString()}>
            {formatDate(at, locale)}, {formatTime(at, locale)}
          </time>
        </li>
      ))}
    </ol>
  )
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      <p className={styles.lead}>{looks.length > 0 ? words.lead : words.empty}</p>
      {looks.length > 0 && list(looks.slice(0, shownFirst))}
      {looks.length > shownFirst && (
        <details>
          <summary>{words.more}</summary>
          {list(looks.slice(shownFirst))}
        </details>
      )}
    </section>
  )
}
