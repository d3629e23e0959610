// What was reported in one tension field, then and now: figures and words, in order of time. No difference is computed.
import { SourceLine } from '../../findings/labels/SourceLine.tsx'
import { useLabels } from '../../findings/labels/use-labels.ts'
import parts from '../../findings/parts.module.css'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import type { FieldReport } from '../../findings/reading/tension-fields.ts'
import { useWords } from '../../words/use-words.ts'
import { obstaclesWords } from './obstacles.words.ts'
import styles from './tension.module.css'

export function FieldReports({ reports, trajectoryId }: { reports: readonly FieldReport[]; trajectoryId: string }) {
  const words = useWords(obstaclesWords)
  const when = (index: number) =>
    reports.length === 1 ? null : index === 0 ? words.earlier : index === reports.length - 1 ? words.now : words.between
  if (reports.length === 0) return null
  return (
    <ol className={styles.reports}>
      {reports.map((report, index) => (
        <li key={`${report.sessionId} ${report.at}`}>
          <Report report={report} when={when(index)} trajectoryId={trajectoryId} />
        </li>
      ))}
    </ol>
  )
}

function Report({ report, when, trajectoryId }: { report: FieldReport; when: string | null; trajectoryId: string }) {
  const words = useWords(obstaclesWords)
  const { reader, otherName } = useSpaceHere()
  const labels = useLabels(reader)
  return (
    <>
      {when && (
        <p>
          <strong>{when}</strong>{' '}
          <span className={parts.quiet}>
            <SourceLine at={report.at} trajectoryId={trajectoryId} sessionId={report.sessionId} />
          </span>
        </p>
      )}
      {(report.before || report.after) && <Figures report={report} />}
      {report.shift && (
        <p>
          <span className={parts.pill}>{report.shift.answer === 'shift' ? words.shift : words.noShift}</span>{' '}
          <span className={parts.quiet}>{words[report.shift.standing](reader.as === 'coach' ? otherName : null)}</span>
        </p>
      )}
      {report.words && (
        <p>
          <q>{report.words}</q>
        </p>
      )}
      {report.bodyNote && (
        <p>
          {labels.fields['tension.bodyNote']}: {report.bodyNote}
        </p>
      )}
    </>
  )
}

function Figures({ report }: { report: FieldReport }) {
  const words = useWords(obstaclesWords)
  const { reader, otherName } = useSpaceHere()
  return (
    <table className={styles.report}>
      <caption>{report.ownFigures ? (reader.as === 'coach' ? words.report(otherName) : words.reportOwn) : words.reportRoom}</caption>
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
                  <span className={parts.quiet}>{reader.as === 'coach' ? words.notHere : words.notReported}</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
