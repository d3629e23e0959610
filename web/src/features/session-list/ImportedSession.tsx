// What can be done with a session from a file: share it, and remove it.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../client/api.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import parts from '../../findings/parts.module.css'
import { invalidateTrajectory, type Session, type Trajectory } from '../../findings/reading/use-trajectory.ts'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import { importWords } from './import.words.ts'
import styles from './sessions.module.css'

/** For whoever may remove it: its importer while it is private, and the coachee once it is shared. */
export function ImportedSession({ session, trajectory, as }: { session: Session; trajectory: Trajectory; as: 'coach' | 'coachee' }) {
  const words = useWords(importWords)
  const client = useQueryClient()
  const { run, busy, problem } = useAttempt(words.problems)
  const { say } = useUndo()
  const [asking, setAsking] = useState(false)
  const params = { trajectoryId: trajectory.id, sessionId: session.id }
  const share = () =>
    run(async () => {
      await call('POST /api/trajectories/:trajectoryId/sessions/:sessionId/share', { params })
      await invalidateTrajectory(client, trajectory.id)
      say(words.shared(trajectory.coacheeName))
    })
  const remove = () =>
    run(async () => {
      await call('DELETE /api/trajectories/:trajectoryId/sessions/:sessionId/import', { params })
      setAsking(false)
      await invalidateTrajectory(client, trajectory.id)
      say(words.removed)
    })
  if (!session.isPrivate && as === 'coach') return null
  return (
    <>
      {session.isPrivate && <p className={parts.quiet}>{words.private}</p>}
      <div className={styles.tools}>
        {session.isPrivate && (
          <Button size="s" variant="quiet" busy={busy} onClick={() => void share()}>
            {words.share(trajectory.coacheeName)}
          </Button>
        )}
        <Button size="s" variant="ghost" onClick={() => setAsking(true)}>
          {words.remove}
        </Button>
      </div>
      {problem && <Notice tone="dusk">{problem}</Notice>}
      {asking && (
        <Dialog
          open
          size="s"
          title={words.removeTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button variant="ghost" onClick={() => setAsking(false)}>
                {words.notNow}
              </Button>
              <Button busy={busy} onClick={() => void remove()}>
                {words.remove}
              </Button>
            </>
          }
        >
          <p>{words.removeWhat}</p>
        </Dialog>
      )}
    </>
  )
}
