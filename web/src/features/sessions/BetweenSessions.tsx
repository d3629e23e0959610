// What the coachee wrote between the sessions and shares: in own words, in a quiet place of its own below the sessions.

import type { Finding } from '#method/finding/finding.ts'
import { ifThen } from '../../findings/labels/if-then.ts'
import { otherName } from '../../findings/labels/people.ts'
import parts from '../../findings/parts.module.css'
import type { Trajectory } from '../../findings/reading/use-trajectory.ts'
import { SeenBy } from '../../findings/sharing/SeenBy.tsx'
import { SharedMark } from '../../findings/sharing/SharedMark.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { type Between, betweenSessions } from './between.ts'
import { betweenWords } from './between.words.ts'
import styles from './sessions.module.css'

const sides = ['thought', 'felt', 'wanted', 'bodyPlace'] as const

export function BetweenSessions({ findings, trajectory }: { findings: readonly Finding[]; trajectory: Trajectory }) {
  const words = useWords(betweenWords)
  const written = betweenSessions(findings)
  if (written.length === 0) return null
  const other = otherName(trajectory)
  return (
    <section className={styles.between}>
      <div className={parts.sectionHead}>
        <h2>{words.title}</h2>
        <p className={parts.quiet}>{trajectory.as === 'coach' ? words.lead(other) : words.leadOwn(other)}</p>
      </div>
      <ul className={parts.list}>
        {written.map((one) => (
          <li key={one.finding.id} className={styles.session}>
            <Written written={one} />
            <SharedMark finding={one.finding} />
            <SeenBy finding={one.finding} marked={false} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Written({ written: { finding, body, beside } }: { written: Between<Finding> }) {
  const words = useWords(betweenWords)
  const locale = useLocale()
  const texts = body as unknown as Readonly<Record<string, string>>
  const facts = [formatDate(finding.createdAt, locale), body.kind === 'noticing' ? words.timings[body.timing] : null]
  const said = body.kind === 'check' || body.kind === 'noticing' ? sides.filter((side) => (texts[side] ?? '').trim() !== '') : []
  return (
    <>
      <div className={styles.head}>
        <h3>{body.kind === 'protocol' && body.title ? body.title : words.kinds[body.kind]}</h3>
        <p className={parts.quiet}>{facts.filter((fact) => fact !== null).join(', ')}</p>
      </div>
      {beside && <p>{words.beside(beside.potential, beside.obstacle)}</p>}
      {body.kind === 'noticing' && body.words && <p>{body.words}</p>}
      {said.length > 0 && (
        <dl className={styles.sides}>
          {said.map((side) => (
            <div key={side}>
              <dt>{words.fields[side]}</dt>
              <dd>{texts[side]}</dd>
            </div>
          ))}
        </dl>
      )}
      {body.kind === 'protocol' &&
        body.parts
          .filter((part) => part.when.trim() !== '' || part.thenI.trim() !== '')
          .map((part) => <p key={`${part.when} ${part.thenI}`}>{ifThen(part.when, part.thenI, locale)}</p>)}
    </>
  )
}
