// The section below the sessions with the findings that the coachee wrote between sessions and shares.
import { standingIn } from '#method/shift/derive-shift.ts'
import { FindingBody } from '../../findings/body/FindingBody.tsx'
import { useLabels } from '../../findings/labels/use-labels.ts'
import parts from '../../findings/parts.module.css'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import { SeenBy } from '../../findings/sharing/SeenBy.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { betweenSessions } from './between.ts'
import styles from './sessions.module.css'
import { sessionsWords } from './sessions.words.ts'

export function BetweenSessions() {
  const { between: words } = useWords(sessionsWords)
  const { findings, reader, bodyOf, otherName, isCoached } = useSpaceHere()
  const labels = useLabels(reader)
  const locale = useLocale()
  const written = betweenSessions(findings)
  if (written.length === 0) return null
  return (
    <section className={styles.between}>
      <div className={parts.sectionHead}>
        <h2>{words.title}</h2>
        <p className={parts.quiet}>
          {reader.as === 'coach' ? words.lead(otherName) : isCoached ? words.leadOwn(otherName) : words.leadAlone}
        </p>
      </div>
      <ul className={parts.list}>
        {written.map((finding) => (
          <li key={finding.id} className={styles.session}>
            <p className={parts.quiet}>
              {labels.kinds[finding.body.kind].one}, {formatDate(finding.createdAt, locale)}
            </p>
            <FindingBody body={finding.body} reader={reader} standing={standingIn(finding.state)} bodyOf={bodyOf} titleAs="h3" />
            <SeenBy finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  )
}
