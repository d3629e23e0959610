// Intentions, and looking back on them: done, partly, not, other. All four are welcome.
import { useState } from 'react'
import type { Finding } from '#method/finding/finding.ts'
import { FindingState } from '../../../findings/body/FindingState.tsx'
import { ifThen } from '../../../findings/labels/if-then.ts'
import { nameOf } from '../../../findings/labels/people.ts'
import { SourceLine } from '../../../findings/labels/SourceLine.tsx'
import parts from '../../../findings/parts.module.css'
import { useSpaceHere } from '../../../findings/reading/space-here.tsx'
import { trajectoryWords } from '../../../findings/reading/trajectory.words.ts'
import type { PageProps, Trajectory } from '../../../findings/reading/use-trajectory.ts'
import { SeenBy } from '../../../findings/sharing/SeenBy.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { Waiting } from '../../../ui/answer/Waiting.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { EmptyState } from '../../../ui/page/EmptyState.tsx'
import { formatRelativeDay } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from './intentions.module.css'
import { intentionsWords } from './intentions.words.ts'
import { type Intention, intentionsOf } from './intentions-of.ts'
import { LookBackForm } from './LookBackForm.tsx'

export default function IntentionsPage({ trajectory }: PageProps) {
  const words = useWords(intentionsWords)
  const common = useWords(trajectoryWords)
  const { findings, status } = useSpaceHere()
  if (status === 'opening') return <Waiting />
  if (status === 'missing') return <Notice>{common.problem('network.unreachable')}</Notice>
  const { open, lookedBack } = intentionsOf(findings)
  if (open.length + lookedBack.length === 0) {
    return (
      <EmptyState title={words.emptyTitle}>
        <p>{words.empty}</p>
      </EmptyState>
    )
  }
  return (
    <>
      {[
        { title: words.open, intentions: open },
        { title: words.lookedBack, intentions: lookedBack },
      ].map(({ title, intentions }) =>
        intentions.length === 0 ? null : (
          <section key={title} className={parts.section}>
            <h2>{title}</h2>
            <ul className={parts.list}>
              {intentions.map((intention) => (
                <IntentionItem key={intention.finding.id} intention={intention} trajectory={trajectory} />
              ))}
            </ul>
          </section>
        ),
      )}
    </>
  )
}

function IntentionItem({ intention, trajectory }: { intention: Intention<Finding>; trajectory: Trajectory }) {
  const words = useWords(intentionsWords)
  const common = useWords(trajectoryWords)
  const locale = useLocale()
  const [looking, setLooking] = useState(false)
  const { finding, body, observations } = intention
  const facts = [
    body.when,
    body.quality && words.quality(body.quality),
    body.lookBackOn &&
      observations.length === 0 &&
      words.lookBackOn(formatRelativeDay(new Date(`${body.lookBackOn}T12:00`).getTime(), locale)),
  ].filter(Boolean)
  return (
    <li className={styles.intention}>
      <h3>{body.act}</h3>
      {facts.length > 0 && <p className={parts.quiet}>{facts.join(', ')}</p>}
      {(body.ifBrake || body.thenI) && <p>{ifThen(body.ifBrake, body.thenI, locale)}</p>}
      {body.noticedBy && <p className={parts.quiet}>{words.noticed(body.noticedBy)}</p>}
      {observations.length > 0 && (
        <ul className={styles.observations}>
          {observations.map((one) => (
            <li key={one.finding.id}>
              <p>
                <strong>{words.results[one.body.result]}</strong>{' '}
                <span className={parts.quiet}>
                  {words.by(nameOf(one.finding.madeBy, trajectory, common.you), formatRelativeDay(one.finding.createdAt, locale))}
                </span>
              </p>
              {one.body.words && <p>{common.quote(one.body.words)}</p>}
              {one.body.othersNoticed && <p className={parts.quiet}>{words.others(one.body.othersNoticed)}</p>}
              <SeenBy finding={one.finding} />
            </li>
          ))}
        </ul>
      )}
      {looking ? (
        <LookBackForm finding={finding} trajectory={trajectory} onClose={() => setLooking(false)} />
      ) : (
        <div className={parts.buttons}>
          <Button size="s" variant="quiet" onClick={() => setLooking(true)}>
            {observations.length === 0 ? words.lookBack : words.lookBackAgain}
          </Button>
        </div>
      )}
      <FindingState finding={finding} />
      <div className={parts.meta}>
        <SeenBy finding={finding} />
        <span>
          <SourceLine at={finding.createdAt} trajectoryId={finding.trajectoryId} sessionId={finding.sessionId} />
        </span>
      </div>
    </li>
  )
}
