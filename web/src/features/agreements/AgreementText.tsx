// The present version of the agreement, and who agreed to it and when. The form for a new version: AgreementForm.tsx.

import { useState } from 'react'
import { call } from '../../client/api.ts'
import { otherName } from '../../findings/labels/people.ts'
import parts from '../../findings/parts.module.css'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { type Agreement, type Trajectory, useAgreement, useTrajectoryAttempt } from '../../findings/reading/use-trajectory.ts'
import { BothSee } from '../../findings/sharing/SeenBy.tsx'
import { PrintIcon } from '../../ui/action-icons.tsx'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Card } from '../../ui/page/Card.tsx'
import { problemCode } from '../../words/explain.ts'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { AgreementForm, fields } from './AgreementForm.tsx'
import styles from './agreements.module.css'
import { agreementsWords } from './agreements.words.ts'
import { EarlierVersions } from './EarlierVersions.tsx'

export function AgreementText({ trajectory }: { trajectory: Trajectory }) {
  const words = useWords(agreementsWords)
  const common = useWords(trajectoryWords)
  const { data: agreement, error, again } = useAgreement(trajectory.id)
  const [changing, setChanging] = useState(false)
  if (changing) {
    const close = () => setChanging(false)
    return <AgreementForm trajectory={trajectory} agreement={agreement ?? null} onRefused={again} onClose={close} />
  }
  if (agreement) return <Present agreement={agreement} trajectory={trajectory} onChange={() => setChanging(true)} />
  if (!error) return <Waiting />
  if (problemCode(error) === 'network.unreachable') return <Notice>{common.problems['network.unreachable']}</Notice>
  return (
    <section className={parts.section}>
      <h2>{words.title}</h2>
      <p>{words.none}</p>
      <div>
        <Button onClick={() => setChanging(true)}>{words.write}</Button>
      </div>
    </section>
  )
}

function Present({ agreement, trajectory, onChange }: { agreement: Agreement; trajectory: Trajectory; onChange: () => void }) {
  const words = useWords(agreementsWords)
  const common = useWords(trajectoryWords)
  const locale = useLocale()
  const { run, busy, problem } = useTrajectoryAttempt(trajectory.id, common.problems)
  const { say } = useUndo()
  const coach = trajectory.as === 'coach'
  const [mine, theirs] = coach
    ? [agreement.agreedByCoachAt, agreement.agreedByCoacheeAt]
    : [agreement.agreedByCoacheeAt, agreement.agreedByCoachAt]
  const other = otherName(trajectory)
  // After the end a coach reads, and changes nothing.
  const isOver = coach && trajectory.endedAt !== null

  async function agree() {
    if (
      await run(() =>
        call('POST /api/trajectories/:trajectoryId/agreement/agree', {
          params: { trajectoryId: trajectory.id },
          body: { version: agreement.version },
        }),
      )
    )
      say(words.agreed)
  }

  return (
    <Card padding="l" className={styles.sheet}>
      <div className={styles.head}>
        <h2>{words.title}</h2>
        <p className={parts.quiet}>{words.version(agreement.version, formatDate(agreement.updatedAt, locale))}</p>
      </div>
      {fields
        .filter((field) => agreement[field].trim() !== '')
        .map((field) => (
          <section key={field} className={styles.clause}>
            <h3>{words.parts[field]}</h3>
            <p>{agreement[field]}</p>
          </section>
        ))}
      <div className={styles.assent}>
        {mine !== null && <p>{words.agreedYou(formatDate(mine, locale))}</p>}
        <p>{theirs === null ? words.notYetOther(other) : words.agreedOther(other, formatDate(theirs, locale))}</p>
        {problem && <Notice tone="dusk">{problem}</Notice>}
        <div className={parts.buttons}>
          {mine === null && !isOver && (
            <Button busy={busy} onClick={agree}>
              {words.agree}
            </Button>
          )}
          {!isOver && (
            <Button variant="quiet" onClick={onChange}>
              {words.change}
            </Button>
          )}
          <Button variant="ghost" icon={<PrintIcon size={18} />} onClick={() => window.print()}>
            {common.print}
          </Button>
        </div>
        <BothSee />
      </div>
      {agreement.version > 1 && <EarlierVersions trajectory={trajectory} />}
    </Card>
  )
}
