// When something came up, and in which session.
import { Link } from 'wouter'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { useSessionsHere } from '../reading/space-here.tsx'
import { trajectoryWords } from '../reading/trajectory.words.ts'

type Props = {
  at: number
  trajectoryId: string | null
  sessionId: string | null
  /** Said before it: "Bea zag dit". */
  before?: string
}

export function SourceLine({ at, trajectoryId, sessionId, before }: Props) {
  const words = useWords(trajectoryWords)
  const locale = useLocale()
  const session = useSessionsHere().find((one) => one.id === sessionId)
  return (
    <>
      {before && `${before}, `}
      {formatDate(at, locale)}
      {sessionId !== null && trajectoryId !== null && (
        <>
          ,{' '}
          <Link href={`/trajectories/${trajectoryId}/sessions/${sessionId}`}>
            {session ? words.session(session.number) : words.inSession}
          </Link>
        </>
      )}
    </>
  )
}
