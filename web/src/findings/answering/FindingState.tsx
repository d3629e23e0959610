// What still has to happen with a finding: the coach may offer it, the coachee may answer it. Nothing once it was answered.
import { call } from '../../client/api.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { firstName } from '../../words/format.ts'
import { useWords } from '../../words/use-words.ts'
import styles from '../parts.module.css'
import { trajectoryWords } from '../reading/trajectory.words.ts'
import { type Finding, type Trajectory, useChange } from '../reading/use-trajectory.ts'
import { mayOffer } from './may-change.ts'

export function FindingState({ finding, trajectory }: { finding: Finding; trajectory: Trajectory }) {
  const words = useWords(trajectoryWords)
  const { run, busy, code } = useChange(trajectory.id)
  const { say } = useUndo()
  if (finding.state !== 'noted' && finding.state !== 'offered') return null
  async function offer() {
    const done = await run(() =>
      call('POST /api/trajectories/:trajectoryId/findings/:findingId/offer', {
        params: { trajectoryId: trajectory.id, findingId: finding.id },
      }),
    )
    if (done) say(words.offeredSaid(firstName(trajectory.coacheeName)))
  }
  return (
    <>
      <p className={styles.meta}>
        <span>{finding.state === 'noted' ? words.noted : words.offered}</span>
        {mayOffer(finding, trajectory) && (
          <Button size="s" variant="quiet" busy={busy} onClick={offer}>
            {words.offer}
          </Button>
        )}
        {trajectory.as === 'coachee' && finding.state === 'offered' && (
          <ButtonLink size="s" variant="quiet" href="/offered">
            {words.answer}
          </ButtonLink>
        )}
      </p>
      {code && <Notice tone="dusk">{words.problem(code)}</Notice>}
    </>
  )
}
