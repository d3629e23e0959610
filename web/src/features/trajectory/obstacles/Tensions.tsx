// Tension fields: both poles, what the coachee reported before and after, and shift or no shift as equal outcomes.
import { firstName } from '../../../words/format.ts'
import { useWords } from '../../../words/use-words.ts'
import { FindingSees } from '../parts/FindingSees.tsx'
import { FindingState } from '../parts/FindingState.tsx'
import parts from '../parts/parts.module.css'
import { potentialWords } from '../parts/potential-words.ts'
import { SourceLine } from '../parts/SourceLine.tsx'
import { trajectoryWords } from '../trajectory.words.ts'
import type { Finding, Trajectory } from '../use-trajectory.ts'
import styles from './obstacles.module.css'
import { obstaclesWords } from './obstacles.words.ts'

type Body = Extract<Finding['body'], { kind: 'tension' }>

export function Tensions({ findings, trajectory }: { findings: readonly Finding[]; trajectory: Trajectory }) {
  const words = useWords(obstaclesWords)
  const common = useWords(trajectoryWords)
  const fields = findings.flatMap((finding) => {
    if (finding.body.kind !== 'tension' || finding.state === 'refused' || finding.state === 'withdrawn') return []
    const obstacle = findings.find((one) => one.id === (finding.body as Body).obstacleId)?.body
    const potential = potentialWords(finding.body.potentialId, findings)
    return obstacle?.kind === 'obstacle' && potential !== null
      ? [{ finding, body: finding.body, potential, sentence: obstacle.sentence }]
      : []
  })
  if (fields.length === 0) return null
  return (
    <section className={parts.section}>
      <div className={parts.sectionHead}>
        <h2>{words.tensions}</h2>
        <p className={parts.quiet}>{words.tensionsLead}</p>
      </div>
      <ul className={parts.list}>
        {fields.toReversed().map(({ finding, body, potential, sentence }) => (
          <li key={finding.id} className={styles.field}>
            <div className={styles.fieldWords}>
              <h3>{words.field(potential, sentence)}</h3>
              {body.shift && (
                <p>
                  <span className={parts.pill}>{body.shift === 'shift' ? words.shift : words.noShift}</span>
                </p>
              )}
              {body.words && <p>{common.quote(body.words)}</p>}
              {body.bodyNote && <p>{words.body(body.bodyNote)}</p>}
              <p className={parts.quiet}>
                <SourceLine at={finding.createdAt} sessionId={finding.sessionId} trajectory={trajectory} />
              </p>
              <FindingState finding={finding} trajectory={trajectory} />
              <FindingSees finding={finding} trajectory={trajectory} />
            </div>
            {(body.before || body.after) && <Report body={body} trajectory={trajectory} />}
          </li>
        ))}
      </ul>
      <p className={parts.quiet}>{words.shiftWhat}</p>
    </section>
  )
}

function Report({ body, trajectory }: { body: Body; trajectory: Trajectory }) {
  const words = useWords(obstaclesWords)
  return (
    <table className={styles.report}>
      <caption>{trajectory.as === 'coachee' ? words.reportOwn : words.report(firstName(trajectory.coacheeName))}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {(['brake', 'strength'] as const).map((pole) => (
          <tr key={pole}>
            <th scope="row">{words[pole]}</th>
            {[body.before, body.after].map((rating, index) => (
              <td key={index === 0 ? 'before' : 'after'}>
                {rating ? (
                  <span className={styles.rating} title={words.outOfTen(rating[pole])}>
                    <svg width="66" height="10" viewBox="0 0 66 10" aria-hidden="true">
                      <rect width="66" height="10" rx="5" className={styles.track} />
                      <rect width={Math.max(rating[pole] * 6.6, rating[pole] > 0 ? 10 : 0)} height="10" rx="5" className={styles[pole]} />
                    </svg>
                    {rating[pole]}
                  </span>
                ) : (
                  <span className={parts.quiet}>{words.notReported}</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
