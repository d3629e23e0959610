// Anchors with how often they were recalled, and successes as they were told.

import type { Finding } from '#method/finding/finding.ts'
import { FindingState } from '../../../findings/body/FindingState.tsx'
import { SourceLine } from '../../../findings/labels/SourceLine.tsx'
import parts from '../../../findings/parts.module.css'
import type { Trajectory } from '../../../findings/reading/use-trajectory.ts'
import { SeenBy } from '../../../findings/sharing/SeenBy.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from './strength.module.css'
import { strengthWords } from './strength.words.ts'

type Props = { findings: readonly Finding[]; trajectory: Trajectory }
const stands = (finding: Finding) => finding.state !== 'refused' && finding.state !== 'withdrawn'

export function Anchors({ findings, trajectory }: Props) {
  const words = useWords(strengthWords)
  const anchors = findings.flatMap((finding) =>
    stands(finding) && finding.body.kind === 'anchor' ? [{ finding, body: finding.body }] : [],
  )
  if (anchors.length === 0) return null
  return (
    <section className={parts.section}>
      <div className={parts.sectionHead}>
        <h2>{words.anchors}</h2>
        <p className={parts.quiet}>{words.anchorsLead}</p>
      </div>
      <ul className={styles.qualities}>
        {anchors.map(({ finding, body }) => {
          const recalls = findings.flatMap((one) =>
            stands(one) && one.body.kind === 'recall' && one.body.anchorId === finding.id ? [one.body] : [],
          )
          const worked = recalls.at(-1)?.worked
          return (
            <li key={finding.id} className={styles.quality}>
              <h3>{body.how}</h3>
              <p>
                {body.of}, {words.modes[body.mode]}
              </p>
              {body.cue && <p className={parts.quiet}>{words.cue(body.cue)}</p>}
              {recalls.length > 0 && (
                <p className={parts.quiet}>
                  {words.recalls(recalls.length)}
                  {worked && `, ${words.worked[worked]}`}
                </p>
              )}
              <FindingState finding={finding} />
              <SeenBy finding={finding} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

export function Successes({ findings, trajectory }: Props) {
  const words = useWords(strengthWords)
  const successes = findings.flatMap((finding) =>
    stands(finding) && finding.body.kind === 'success' ? [{ finding, body: finding.body }] : [],
  )
  if (successes.length === 0) return null
  return (
    <section className={parts.section}>
      <h2>{words.successes}</h2>
      <ul className={parts.list}>
        {successes.toReversed().map(({ finding, body }) => (
          <li key={finding.id} className={styles.evidence}>
            <h3>{body.moment}</h3>
            <dl className={styles.parts}>
              {(['did', 'thought', 'felt', 'wanted', 'longing'] as const).map((part) =>
                body[part] ? (
                  <div key={part}>
                    <dt>{words.successParts[part]}</dt>
                    <dd>{body[part]}</dd>
                  </div>
                ) : null,
              )}
            </dl>
            <p className={parts.quiet}>
              <SourceLine at={finding.createdAt} trajectoryId={finding.trajectoryId} sessionId={finding.sessionId} />
            </p>
            <FindingState finding={finding} />
            <SeenBy finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  )
}
