// Where one tension field has been, session by session, and the moments that show it. Only what was there is named: nothing
// here is still to be reached.
import { Link } from 'wouter'
import { MomentPlace } from '../../drawing/onion/MomentPlace.tsx'
import { tensionWords } from '../../findings/labels/tension.words.ts'
import parts from '../../findings/parts.module.css'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { type Sighting, type Trajectory, useSessions } from '../../findings/reading/use-trajectory.ts'
import { formatDate, formatList } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './tension.module.css'

export function FieldPath({ sightings, trajectory }: { sightings: readonly Sighting[]; trajectory: Trajectory }) {
  const words = useWords(tensionWords)
  if (sightings.length === 0) return null
  return (
    <div className={styles.path}>
      <ul className={styles.sessions} aria-label={words.where}>
        {sightings.map((sighting) => (
          <InSession key={`${sighting.findingId} ${sighting.sessionId}`} sighting={sighting} trajectory={trajectory} />
        ))}
      </ul>
      <details className={parts.fold} data-print>
        <summary>{words.shownBy}</summary>
        <ul className={styles.shown}>
          {sightings.map((sighting) => (
            <li key={`${sighting.findingId} ${sighting.sessionId}`}>
              <Shown sighting={sighting} trajectory={trajectory} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function Where({ sighting, trajectory }: { sighting: Sighting; trajectory: Trajectory }) {
  const common = useWords(trajectoryWords)
  const locale = useLocale()
  const { sessions } = useSessions(trajectory.id)
  const session = sessions.find((one) => one.id === sighting.sessionId)
  return (
    <span className={parts.quiet}>
      {formatDate(sighting.at, locale)}
      {session && (
        <>
          , <Link href={`/trajectories/${trajectory.id}/sessions/${session.id}`}>{common.session(session.number)}</Link>
        </>
      )}
    </span>
  )
}

function InSession({ sighting, trajectory }: { sighting: Sighting; trajectory: Trajectory }) {
  const words = useWords(tensionWords)
  const locale = useLocale()
  return (
    <li>
      <span>
        {formatList(
          sighting.signs.map((sign) => words.states[sign.state]),
          locale,
        )}
      </span>{' '}
      <Where sighting={sighting} trajectory={trajectory} />
    </li>
  )
}

function Shown({ sighting, trajectory }: { sighting: Sighting; trajectory: Trajectory }) {
  const words = useWords(tensionWords)
  const common = useWords(trajectoryWords)
  return (
    <>
      <Where sighting={sighting} trajectory={trajectory} />
      <ul className={styles.signs}>
        {sighting.signs.map((sign) => (
          <li key={sign.state}>
            <p>{sign.state === 'moved' && trajectory.as === 'coachee' ? words.movedOwn : words.means[sign.state]}</p>
            {sign.moments.map((moment) => (
              <p key={moment.id} className={styles.moment}>
                <MomentPlace moment={moment}>{moment.text && <> {common.quote(moment.text)}</>}</MomentPlace>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
