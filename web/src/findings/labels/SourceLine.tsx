// When something came up, and in which session: one quiet line.
import { Link } from 'wouter'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { trajectoryWords } from '../reading/trajectory.words.ts'
import { type Trajectory, useSessions } from '../reading/use-trajectory.ts'

type Props = { at: number; sessionId: string | null; trajectory: Trajectory /** Said before it: "Bea zag dit". */; before?: string }

export function SourceLine({ at, sessionId, trajectory, before }: Props) {
  const words = useWords(trajectoryWords)
  const locale = useLocale()
  const { sessions } = useSessions(trajectory.id)
  const session = sessions.find((one) => one.id === sessionId)
  return (
    <>
      {before && `${before}, `}
      {formatDate(at, locale)}
      {session && (
        <>
          , <Link href={`/trajectories/${trajectory.id}/sessions/${session.id}`}>{words.session(session.number)}</Link>
        </>
      )}
    </>
  )
}
