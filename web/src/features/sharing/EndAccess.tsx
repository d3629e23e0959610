// Ends a coach's access after a confirmation. It cannot be undone here and needs a connection.
import { useState } from 'react'
import { call } from '../../client/api.ts'
import { refreshMe } from '../../client/who/me.ts'
import { useTrajectoryAttempt } from '../../findings/reading/use-trajectory.ts'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Sharing.module.css'
import { sharingWords } from './sharing.words.ts'

export function EndAccess({ trajectoryId, coach }: { trajectoryId: string; coach: string }) {
  const { end, problems } = useWords(sharingWords)
  const undo = useUndo()
  const [open, setOpen] = useState(false)
  const { run, busy, problem, reset } = useTrajectoryAttempt(trajectoryId, problems)
  const close = () => {
    setOpen(false)
    reset()
  }
  async function finish() {
    if (!(await run(() => call('POST /api/trajectories/:trajectoryId/access/end', { params: { trajectoryId } })))) return
    // Who reads a finding is derived from the trajectories that are open.
    void refreshMe()
    undo.say(end.done(coach))
    close()
  }
  return (
    <section className={styles.section}>
      <h2>{end.title}</h2>
      <p>{end.lead(coach)}</p>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {end.open(coach)}
      </Button>
      <Dialog
        open={open}
        title={end.dialog(coach)}
        onClose={close}
        actions={
          <>
            <Button variant="ghost" onClick={close}>
              {end.keep}
            </Button>
            <Button busy={busy} onClick={() => void finish()}>
              {end.confirm}
            </Button>
          </>
        }
      >
        <p>{end.what(coach)}</p>
        <p>{end.talk}</p>
        {problem && <Notice tone="dusk">{problem}</Notice>}
      </Dialog>
    </section>
  )
}
