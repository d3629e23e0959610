// Tension fields: both poles, where the field has been, and what was reported, then and now; shift or no shift as equals.
import { FieldPath } from '../../findings/body/FieldPath.tsx'
import { FindingState } from '../../findings/body/FindingState.tsx'
import { SourceLine } from '../../findings/labels/SourceLine.tsx'
import parts from '../../findings/parts.module.css'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import { tensionFieldsOf } from '../../findings/reading/tension-fields.ts'
import { useTensions } from '../../findings/reading/use-trajectory.ts'
import { SeenBy } from '../../findings/sharing/SeenBy.tsx'
import { useWords } from '../../words/use-words.ts'
import { FieldReports } from './FieldReports.tsx'
import { obstaclesWords } from './obstacles.words.ts'
import styles from './tension.module.css'

export function Tensions({ trajectoryId }: { trajectoryId: string }) {
  const words = useWords(obstaclesWords)
  const { findings, reader } = useSpaceHere()
  const fields = tensionFieldsOf(findings, useTensions(trajectoryId))
  if (fields.length === 0) return null
  return (
    <section className={parts.section}>
      <div className={parts.sectionHead}>
        <h2>{words.tensions}</h2>
        <p className={parts.quiet}>{words.tensionsLead}</p>
      </div>
      <ul className={parts.list}>
        {fields.map(({ key, potential, sentence, findings: own, sightings, reports }) => (
          <li key={key} className={styles.field}>
            <div className={styles.fieldWords}>
              <h3>{words.field(potential, sentence)}</h3>
              <FieldPath
                seen={sightings.map(({ findingId, sessionId, at, signs }) => ({
                  key: `${findingId} ${sessionId}`,
                  signs,
                  source: <SourceLine at={at} trajectoryId={trajectoryId} sessionId={sessionId} />,
                }))}
                reader={reader}
              />
              {own.map((finding) => (
                <div key={finding.id} className={styles.foot}>
                  {(sightings.length === 0 || own.length > 1) && (
                    <p className={parts.quiet}>
                      <SourceLine at={finding.createdAt} trajectoryId={finding.trajectoryId} sessionId={finding.sessionId} />
                    </p>
                  )}
                  <FindingState finding={finding} />
                  <SeenBy finding={finding} />
                </div>
              ))}
            </div>
            <FieldReports reports={reports} trajectoryId={trajectoryId} />
          </li>
        ))}
      </ul>
      <p className={parts.quiet}>{words.shiftWhat}</p>
    </section>
  )
}
