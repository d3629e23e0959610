// The review of a session. The coach offers findings and writes notes; the owner replays the session and reads the findings.

import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import { runningTime } from '#method/session/session-time.ts'
import { firstName } from '#method/text/first-name.ts'
import { call } from '../../client/api.ts'
import { saveAsFile } from '../../client/save-as-file.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { AloneFound } from './found/AloneFound.tsx'
import { Found } from './found/Found.tsx'
import { Mirror } from './mirror/Mirror.tsx'
import { Attunement } from './notes/Attunement.tsx'
import { Notes } from './notes/Notes.tsx'
import styles from './Review.module.css'
import { Replay } from './replay/Replay.tsx'
import { reviewWords } from './review.words.ts'
import { type Review, useReview } from './use-review.ts'

export default function ReviewScreen() {
  const { trajectoryId = '', sessionId = '' } = useParams()
  const review = useReview(trajectoryId, sessionId)
  const words = useWords(reviewWords)
  if (review.status === 'opening') return <Waiting />
  if (review.status === 'missing' || !review.trajectory) {
    return (
      <>
        <PageTitle title={words.missing.title} lead={review.refused ? words.missing.unknown : words.missing.words} />
        {review.refused ? (
          <ButtonLink href="/">{words.missing.toStart}</ButtonLink>
        ) : (
          <Button onClick={review.again}>{words.missing.again}</Button>
        )}
      </>
    )
  }
  return <Looked review={review} trajectory={review.trajectory} />
}

type Trajectory = NonNullable<Review['trajectory']>

function Looked({ review, trajectory }: { review: Review; trajectory: Trajectory }) {
  const words = useWords(reviewWords)
  const locale = useLocale()
  const { view, alone } = review
  const names = alone ? null : { coachee: firstName(trajectory.coacheeName), coach: firstName(trajectory.coachName) }
  const isCoach = review.space.reader.as === 'coach'
  const from = view.startedAt ?? view.moments[0]?.at ?? 0
  const to = view.endedAt ?? view.moments.at(-1)?.at ?? from
  const minutes = Math.round(runningTime(view, to) / 60_000)
  const { trajectoryId, sessionId } = review.params
  const ended = view.endedAt !== null
  return (
    <div className={styles.review}>
      <PageTitle
        title={alone ? words.alone.title : words.title(review.number)}
        lead={from > 0 ? words.lead(formatDate(from, locale), minutes) : undefined}
        back={backOf(review, trajectory, words)}
        action={
          (isCoach || alone) && !ended ? (
            <ButtonLink variant="sun" href={`/trajectories/${trajectoryId}/sessions/${sessionId}/live`}>
              {alone ? words.alone.goOn : words.goLive}
            </ButtonLink>
          ) : undefined
        }
      />
      {(view.state === 'broken-off' || view.state === 'referred') && (
        <Notice>
          <p>{words.endedBy[view.state]}</p>
          {review.saidAtEnd?.kind === 'state-set' && (
            <>
              <p>{review.saidAtEnd.note}</p>
              <p>{words.endedBy.bothRead}</p>
            </>
          )}
          {isCoach && <p>{words.endedBy.inNotes}</p>}
        </Notice>
      )}
      <Section>
        <h2>{words.path.title}</h2>
        {view.moments.length > 0 ? (
          <Replay moments={view.moments} names={names} onCorrect={isCoach || alone ? review.correct : null} />
        ) : (
          <p className={styles.soft}>{alone ? words.alone.empty : words.path.empty}</p>
        )}
      </Section>
      {isCoach && view.moments.length > 0 && (
        <Section>
          <Mirror view={view} to={to} coachee={review.space.otherName} />
        </Section>
      )}
      <Section>
        {isCoach && !ended ? (
          <p className={styles.soft}>{words.notEnded}</p>
        ) : alone ? (
          <AloneFound review={review} />
        ) : (
          <Found review={review} />
        )}
      </Section>
      {review.notesStatus === 'ready' && (
        <>
          <Section>
            <Notes review={review} />
          </Section>
          {isCoach && (
            <Section>
              <Attunement review={review} coachee={review.space.otherName} />
            </Section>
          )}
        </>
      )}
      <Section>
        <TakeAlong review={review} />
      </Section>
    </div>
  )
}

function backOf(review: Review, trajectory: Trajectory, words: typeof reviewWords.nl) {
  if (review.alone) return { href: '/alone', label: words.alone.back }
  return trajectory.as === 'coach'
    ? { href: `/trajectories/${trajectory.id}`, label: trajectory.coacheeName }
    : { href: '/', label: words.home }
}

function Section({ children }: { children: ReactNode }) {
  return <div className={styles.section}>{children}</div>
}

function TakeAlong({ review }: { review: Review }) {
  const words = useWords(reviewWords)
  const { run, busy, problem } = useAttempt(words.exportProblems)
  const { trajectoryId, sessionId } = review.params
  const take = () =>
    run(async () => {
      const { filename, text } = await call('GET /api/trajectories/:trajectoryId/sessions/:sessionId/trace', {
        params: { trajectoryId, sessionId },
      })
      saveAsFile(filename, text)
    })
  return (
    <div className={styles.take}>
      <div className={styles.buttons}>
        <ButtonLink variant="quiet" href={`/trajectories/${trajectoryId}/sessions/${sessionId}/print`}>
          {words.print}
        </ButtonLink>
        <Button variant="quiet" busy={busy} onClick={take}>
          {words.exportTrace}
        </Button>
      </div>
      <p className={styles.soft}>{words.exportLead}</p>
      {problem && <Notice tone="dusk">{problem}</Notice>}
    </div>
  )
}
