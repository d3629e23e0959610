// What the coachee reported in one field, then and now: own figures and own words, side by side in time, never a difference.

import { SourceLine } from '../../findings/labels/SourceLine.tsx'
import parts from '../../findings/parts.module.css'
import type { FieldReport } from '../../findings/reading/tension-fields.ts'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import type { Trajectory } from '../../findings/reading/use-trajectory.ts'
import { firstName } from '../../words/format.ts'
import { useWords } from '../../words/use-words.ts'
import { obstaclesWords } from './obstacles.words.ts'
import styles from './tension.module.css'

export function FieldReports({ reports, trajectory }: { reports: readonly FieldReport[]; trajectory: Trajectory }) {
  const words = useWords(obstaclesWords)
  const when = (index: number) =>
    reports.length === 1 ? null : index === 0 ? words.earlier : index === reports.length - 1 ? words.now : words.between
  if (reports.length === 0) return null
  return (
    <ol className={styles.reports}>
      {reports.map((report, index) => (
        <li key={`${report.sessionId} ${report.at}`}>
          <Report report={report} when={when(index)} trajectory={trajectory} />
        </li>
      ))}
    </ol>
  )
}

function Report({ report, when, trajectory }: { report: FieldReport; when: string | null; trajectory: Trajectory }) {
  const words = useWords(obstaclesWords)
  const common = useWords(trajectoryWords)
  return (
    <>
      {when && (
        <p>
          <strong>{when}</strong>{' '}
          <span className={parts.quiet}>
            <SourceLine at={report.at} trajectoryId={trajectory.id} sessionId={report.sessionId} />
          </span>
        </p>
      )}
      {(report.before || report.after) && <Figures report={report} trajectory={trajectory} />}
      {report.shift && (
        <p>
          <span className={parts.pill}>{report.shift === 'shift' ? words.shift : words.noShift}</span>
        </p>
      )}
      {report.words && <p>{common.quote(report.words)}</p>}
      {report.bodyNote && <p>{words.body(report.bodyNote)}</p>}
    </>
  )
}

function Figures({ report, trajectory }: { report: FieldReport; trajectory: Trajectory }) {
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
            {[report.before, report.after].map((rating, index) => (
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
