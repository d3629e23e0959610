// The aim of a trajectory below its name, and the form to change it: by the coachee, and by the coach until the coachee was there. The coach
// then corrects the name too.
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { changedSince } from '#contract/client.ts'
import { call } from '../../client/api.ts'
import { beginEdit } from '../../client/outbox/edit.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { invalidateTrajectory, type Trajectory } from '../../findings/reading/use-trajectory.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { useWords } from '../../words/use-words.ts'
import { aimWords } from './aim.words.ts'
import styles from './head.module.css'

/** The server decides by the same rule (method/access/erase.access.ts). */
function mayRevise({ as, id, spaceId, ownerWasThere }: Trajectory): boolean {
  return as === 'coachee' ? id !== spaceId : ownerWasThere === false
}

export function AimLine({ trajectory, onOpen }: { trajectory: Trajectory; onOpen: () => void }) {
  const words = useWords(aimWords)
  const common = useWords(trajectoryWords)
  const { aim } = trajectory
  if (!mayRevise(trajectory)) return aim === '' ? null : <span className={styles.aim}>{common.quote(aim)}</span>
  return (
    <span className={styles.aim}>
      {aim !== '' && `${common.quote(aim)} `}
      <button type="button" className={styles.next} onClick={onOpen}>
        {aim === '' ? words.write : trajectory.as === 'coach' ? words.changeBoth : words.change}
      </button>
    </span>
  )
}

export function AimForm({ trajectory, onClose }: { trajectory: Trajectory; onClose: () => void }) {
  const words = useWords(aimWords)
  const client = useQueryClient()
  const { run, busy, problem } = useAttempt(words.problems)
  const { say } = useUndo()
  const [aim, setAim] = useState(trajectory.aim)
  const [name, setName] = useState(trajectory.coacheeName)
  const [nextBasis, setNextBasis] = useState(() => beginEdit(trajectory))
  const named = trajectory.as === 'coach' && name.trim() !== trajectory.coacheeName ? { coacheeName: name.trim() } : {}

  async function save(event: FormEvent) {
    event.preventDefault()
    const body = { aim: aim.trim(), ...named, ...nextBasis() }
    const saved = await run(
      async () => {
        await call('PATCH /api/trajectories/:trajectoryId', { params: { trajectoryId: trajectory.id }, body })
        await invalidateTrajectory(client, trajectory.id)
      },
      (error) => {
        const changed = changedSince('PATCH /api/trajectories/:trajectoryId', error)
        if (changed === null) return
        // The head shows the stored aim; saving again replaces it.
        setNextBasis(() => beginEdit(changed.current))
        void invalidateTrajectory(client, trajectory.id)
      },
    )
    if (!saved) return
    void client.invalidateQueries({ queryKey: ['trajectories'] })
    say(words.saved)
    onClose()
  }

  return (
    <form className={styles.nextForm} onSubmit={save}>
      {trajectory.as === 'coach' && <TextField label={words.name} value={name} onChange={setName} maxLength={300} required />}
      <TextField
        label={trajectory.as === 'coach' ? words.aimOfCoachee : words.aim}
        value={aim}
        onChange={setAim}
        maxLength={300}
        autoFocus={trajectory.as === 'coachee'}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="s" busy={busy}>
          {words.save}
        </Button>
        <Button size="s" variant="ghost" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
      {problem && <Notice tone="dusk">{problem}</Notice>}
    </form>
  )
}
