// One quality with the acts it was seen in. Its status is a word, never a number.

import type { Finding } from '#method/finding/finding.ts'
import type { QualityEvidence, QualityView } from '#method/quality/derive-qualities.ts'
import { FindingState } from '../../../findings/body/FindingState.tsx'
import { SourceLine } from '../../../findings/labels/SourceLine.tsx'
import parts from '../../../findings/parts.module.css'
import { trajectoryWords } from '../../../findings/reading/trajectory.words.ts'
import type { Trajectory } from '../../../findings/reading/use-trajectory.ts'
import { SeenBy } from '../../../findings/sharing/SeenBy.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { firstName } from '../../../words/format.ts'
import { useWords } from '../../../words/use-words.ts'
import styles from './strength.module.css'
import { strengthWords } from './strength.words.ts'

type Props = { quality: QualityView; findings: readonly Finding[]; trajectory: Trajectory }

export function QualityItem({ quality, findings, trajectory }: Props) {
  const words = useWords(strengthWords)
  const [latest, ...earlier] = quality.evidence.toReversed()
  if (!latest) return null
  return (
    <li className={styles.quality}>
      <h3>
        {quality.word}{' '}
        {quality.status !== 'unseen' && <span className={classNames(parts.pill, parts.sun)}>{words.status[quality.status]}</span>}
      </h3>
      <Evidence evidence={latest} findings={findings} trajectory={trajectory} />
      {earlier.length > 0 && (
        <details className={parts.fold} data-print>
          <summary>{words.earlier(earlier.length)}</summary>
          <ul className={styles.chain}>
            {earlier.map((evidence) => (
              <li key={evidence.findingId}>
                <Evidence evidence={evidence} findings={findings} trajectory={trajectory} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function Evidence({ evidence, findings, trajectory }: { evidence: QualityEvidence; findings: readonly Finding[]; trajectory: Trajectory }) {
  const common = useWords(trajectoryWords)
  const finding = findings.find((one) => one.id === evidence.findingId)
  const names = { coachee: firstName(trajectory.coacheeName), coach: firstName(trajectory.coachName) }
  const saw =
    evidence.seenBy === 'other'
      ? evidence.seenByName || common.seenBy.other
      : evidence.seenBy === trajectory.as
        ? common.youSaw
        : common.seenBy[evidence.seenBy](names[evidence.seenBy])
  return (
    <div className={styles.evidence}>
      <p>{common.quote(evidence.act)}</p>
      <p className={parts.quiet}>
        <SourceLine at={evidence.at} trajectoryId={trajectory.id} sessionId={evidence.sessionId} before={saw} />
      </p>
      {finding && <FindingState finding={finding} />}
      {finding && <SeenBy finding={finding} />}
    </div>
  )
}
