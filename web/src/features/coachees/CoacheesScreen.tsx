// The coachees of a coach; those whose trajectory has ended or was put away are folded.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { CallResult } from '#contract/client.ts'
import { call } from '../../client/api.ts'
import { ForwardIcon } from '../../ui/action-icons.tsx'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { formatDate, formatRelativeDay, formatTime } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './coachees.module.css'
import { coacheesWords } from './coachees.words.ts'
import { FormerNotes } from './parts/FormerNotes.tsx'

type Trajectory = CallResult<'GET /api/trajectories'>['trajectories'][number]

export default function CoacheesScreen() {
  const words = useWords(coacheesWords)
  const list = useQuery({ queryKey: ['trajectories'], queryFn: ({ signal }) => call('GET /api/trajectories', {}, signal) })
  const mine = (list.data?.trajectories ?? [])
    .filter((trajectory) => trajectory.as === 'coach')
    .sort((a, b) => a.coacheeName.localeCompare(b.coacheeName))
  const current = mine.filter((trajectory) => trajectory.endedAt === null)
  const ended = mine.filter((trajectory) => trajectory.endedAt !== null && !trajectory.archived)
  const away = mine.filter((trajectory) => trajectory.archived)
  const add = (
    <ButtonLink href="/coachees/new" variant="sun">
      {words.add}
    </ButtonLink>
  )

  return (
    <>
      <PageTitle title={words.title} lead={current.length > 0 ? words.lead : undefined} action={current.length > 0 ? add : undefined} />
      {list.isPending && <Waiting />}
      {list.error && mine.length === 0 && (
        <div className={styles.form}>
          <Notice tone="dusk">{words.failed}</Notice>
          <div>
            <Button variant="quiet" onClick={() => list.refetch()}>
              {words.again}
            </Button>
          </div>
        </div>
      )}
      {list.data && current.length === 0 && (
        <EmptyState title={words.empty.title} action={add}>
          <p>{words.empty.text}</p>
        </EmptyState>
      )}
      <People trajectories={current} />
      {ended.length > 0 && (
        <details className={styles.ended}>
          <summary>{words.ended}</summary>
          <People trajectories={ended} />
        </details>
      )}
      {away.length > 0 && (
        <details className={styles.ended}>
          <summary>{words.away}</summary>
          <People trajectories={away} />
        </details>
      )}
      <FormerNotes />
    </>
  )
}

function People({ trajectories }: { trajectories: readonly Trajectory[] }) {
  if (trajectories.length === 0) return null
  return (
    <ul className={styles.people}>
      {trajectories.map((trajectory) => (
        <PersonRow key={trajectory.id} trajectory={trajectory} />
      ))}
    </ul>
  )
}

function PersonRow({ trajectory }: { trajectory: Trajectory }) {
  const words = useWords(coacheesWords)
  const locale = useLocale()
  const { endedAt, nextAt } = trajectory
  const facts = [
    endedAt === null ? words.since(formatDate(trajectory.startedAt, locale)) : words.until(formatDate(endedAt, locale)),
    words.sessions(trajectory.sessionCount),
    endedAt === null && nextAt !== null && nextAt > Date.now() && words.next(formatRelativeDay(nextAt, locale), formatTime(nextAt, locale)),
    endedAt === null && words.invitation[trajectory.invitation],
  ].filter(Boolean)
  return (
    <li>
      <Link href={`/trajectories/${trajectory.id}`} className={styles.person}>
        <span className={styles.words}>
          <span className={styles.name}>{trajectory.coacheeName}</span>
          {trajectory.aim && <span className={styles.aim}>{trajectory.aim}</span>}
          <span className={styles.facts}>{facts.join(' · ')}</span>
        </span>
        <ForwardIcon />
      </Link>
    </li>
  )
}
