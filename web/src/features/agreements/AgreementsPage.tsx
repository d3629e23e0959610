// The agreements page of a trajectory: the text, the invitation (coach) or the access (owner), who sees what, and ending it.
import { firstName } from '#method/text/first-name.ts'
import { call } from '../../client/api.ts'
import { beginEdit } from '../../client/outbox/edit.ts'
import parts from '../../findings/parts.module.css'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { type PageProps, useTrajectoryAttempt } from '../../findings/reading/use-trajectory.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import { Access } from './Access.tsx'
import { AgreementText } from './AgreementText.tsx'
import styles from './agreements.module.css'
import { agreementsWords } from './agreements.words.ts'
import { CoachLeaves } from './CoachLeaves.tsx'
import { InviteCoachee } from './InviteCoachee.tsx'
import { OwnerErases } from './OwnerErases.tsx'

export default function AgreementsPage({ trajectory }: PageProps) {
  const words = useWords(agreementsWords)
  return (
    <>
      <AgreementText trajectory={trajectory} />
      {trajectory.as === 'coach' ? <InviteCoachee trajectory={trajectory} /> : <Access trajectory={trajectory} />}
      <section className={parts.section}>
        <h2>{words.whoTitle}</h2>
        <Pairs pairs={words.who(trajectory.coacheeName, trajectory.coachName)} />
        {trajectory.as === 'coachee' && (
          <div>
            <ButtonLink href="/sharing" variant="quiet">
              {words.toSharing}
            </ButtonLink>
          </div>
        )}
      </section>
      <section className={parts.section}>
        <h2>{words.notesTitle}</h2>
        <Pairs pairs={words.notes} />
      </section>
      <TheEnd trajectory={trajectory} />
      {trajectory.as === 'coach' ? <CoachLeaves trajectory={trajectory} /> : <OwnerErases trajectory={trajectory} />}
    </>
  )
}

function Pairs({ pairs }: { pairs: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles.pairs}>
      {pairs.map(([name, what]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}

function TheEnd({ trajectory }: PageProps) {
  const words = useWords(agreementsWords)
  const common = useWords(trajectoryWords)
  const { run, busy, problem } = useTrajectoryAttempt(trajectory.id, common.problems)
  const { offer } = useUndo()
  const open = trajectory.endedAt === null
  async function toggle() {
    const nextBasis = beginEdit(trajectory)
    const params = { trajectoryId: trajectory.id }
    const set = (ended: boolean) => run(() => call('PATCH /api/trajectories/:trajectoryId', { params, body: { ended, ...nextBasis() } }))
    if (await set(open)) offer(open ? words.endDone : words.reopened, () => void set(!open))
  }
  return (
    <section className={parts.section}>
      <div className={parts.sectionHead}>
        <h2>{words.endTitle}</h2>
        <p>{open || trajectory.reopens ? words.endWhat : words.endedByOther(firstName(trajectory.coacheeName))}</p>
      </div>
      {(open || trajectory.reopens) && (
        <div className={parts.buttons}>
          <Button variant="quiet" busy={busy} onClick={toggle}>
            {open ? words.end : words.reopen}
          </Button>
        </div>
      )}
      {problem && <Notice tone="dusk">{problem}</Notice>}
    </section>
  )
}
