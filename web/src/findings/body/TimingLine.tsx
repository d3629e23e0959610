// When the owner noticed obstacles: all in one drawing, and folded below it one drawing per obstacle, with its potential.
import type { Finding } from '#method/finding/finding.ts'
import { bodyOfStanding } from '#method/finding/stands.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { deriveNoticingLines } from '#method/noticing/derive-noticing-lines.ts'
import { TimingBands } from '../../drawing/timing/TimingBands.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './TimingLine.module.css'
import { timingLineWords } from './timing-line.words.ts'

/** Shows nothing while nothing was noticed. */
export function TimingLine({ findings, heading: Heading = 'h2' }: { findings: readonly Finding[]; heading?: 'h2' | 'h3' }) {
  const words = useWords(timingLineWords)
  const { all, byObstacle } = deriveNoticingLines(findings)
  const bodyOf = bodyOfStanding(findings)
  const now = Date.now()
  if (all.length === 0) return null
  const apart = byObstacle.flatMap(({ obstacleId, line }) => {
    const body = bodyOf(obstacleId)
    const potential = body?.kind === 'obstacle' && body.potentialId !== null ? bodyOf(body.potentialId) : null
    // An obstacle without potential gets no drawing of its own (I3); its dots are only among all.
    return body && potential ? [{ obstacleId, line, sentence: titleOf(body, bodyOf), strength: titleOf(potential, bodyOf) }] : []
  })
  return (
    <section className={styles.line}>
      <Heading>{words.title}</Heading>
      <p>{words.lead}</p>
      <TimingBands line={all} now={now} />
      {apart.length > 0 && all.length > 1 && (
        <details className={styles.apart}>
          <summary>{words.of(apart.length)}</summary>
          {apart.map(({ obstacleId, line, sentence, strength }) => (
            <div key={obstacleId}>
              <p>
                <q>{sentence}</q> <span className={styles.beside}>{strength}</span>
              </p>
              <TimingBands line={line} now={now} />
            </div>
          ))}
        </details>
      )}
    </section>
  )
}
