// The sessions of a trajectory, newest first, each with one line about what came up.
import { Link } from 'wouter'
import parts from '../../findings/parts.module.css'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import type { PageProps } from '../../findings/reading/use-trajectory.ts'
import { type Session, type Trajectory, useSessions, useTensions } from '../../findings/reading/use-trajectory.ts'
import { BothSee } from '../../findings/sharing/SeenBy.tsx'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { ButtonLink } from '../../ui/form/Button.tsx'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { BetweenSessions } from './BetweenSessions.tsx'
import { ImportedSession } from './ImportedSession.tsx'
import { ImportTrace } from './ImportTrace.tsx'
import { describeSession, minutesOf } from './session-line.ts'
import styles from './sessions.module.css'
import { sessionsWords } from './sessions.words.ts'
import { TrajectoryDirection } from './TrajectoryDirection.tsx'

export default function SessionsPage({ trajectory }: PageProps) {
  const words = useWords(sessionsWords)
  const common = useWords(trajectoryWords)
  const { sessions, status } = useSessions(trajectory.id)
  const { reader } = useSpaceHere()
  if (status === 'opening') return <Waiting />
  if (status === 'missing') return <Notice>{common.problems['network.unreachable']}</Notice>
  return (
    <>
      {sessions.length === 0 ? (
        <EmptyState title={words.emptyTitle}>
          <p>{reader.as === 'coach' ? words.emptyCoach : words.emptyCoachee}</p>
        </EmptyState>
      ) : (
        <ol className={parts.list} reversed>
          {sessions.toReversed().map((session) => (
            <SessionItem key={session.id} session={session} trajectory={trajectory} />
          ))}
        </ol>
      )}
      <BetweenSessions />
      <TrajectoryDirection trajectory={trajectory} sessions={sessions} />
      <footer className={parts.foot}>
        {sessions.length > 0 && <BothSee />}
        {reader.as === 'coach' && <ImportTrace trajectory={trajectory} />}
      </footer>
    </>
  )
}

function SessionItem({ session, trajectory }: { session: Session; trajectory: Trajectory }) {
  const words = useWords(sessionsWords)
  const locale = useLocale()
  const { findings, reader } = useSpaceHere()
  const sightings = useTensions(trajectory.id)
  const { potentials, pairs, fields, intentions } = describeSession(session.id, findings, sightings)
  const minutes = minutesOf(session)
  const address = `/trajectories/${trajectory.id}/sessions/${session.id}`
  const open = session.endedAt === null && !session.imported
  const facts = [
    formatDate(session.startedAt ?? session.createdAt, locale),
    minutes === null ? null : words.minutes(minutes),
    words.states[session.state],
    session.imported ? words.imported : null,
  ]
  const lines = [
    ...pairs.map((pair) => words.beside(pair.potential, pair.obstacle)),
    ...fields.map((field) => words.field(field.potential, field.obstacle)),
    ...intentions.map(words.intention),
  ]
  return (
    <li className={styles.session}>
      <div className={styles.head}>
        <h2>
          <Link href={address}>{words.title(session.number)}</Link>
        </h2>
        <p className={parts.quiet}>{facts.filter((fact) => fact !== null).join(', ')}</p>
      </div>
      {potentials.length > 0 && (
        <ul className={styles.potentials}>
          {potentials.map((potential) => (
            <li key={potential}>{potential}</li>
          ))}
        </ul>
      )}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {potentials.length === 0 && lines.length === 0 && !open && <p className={parts.quiet}>{words.nothingKept}</p>}
      {session.imported && <ImportedSession session={session} trajectory={trajectory} as={reader.as} />}
      {open && reader.as === 'coach' && (
        <ButtonLink size="s" variant="quiet" href={`${address}/live`} className={styles.goOn}>
          {words.goOn}
        </ButtonLink>
      )}
    </li>
  )
}
