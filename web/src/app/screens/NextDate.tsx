// The date of the next session, below the name of the coachee, and the form to change it.
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
import { explain } from '../../words/explain.ts'
import { describeNext, fromLocalInput, toLocalInput } from '../../words/since.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './head.module.css'
import { nextDateWords } from './next-date.words.ts'

export function NextDate({ trajectory, now, onOpen }: { trajectory: Trajectory; now: number; onOpen: () => void }) {
  const words = useWords(trajectoryWords)
  const locale = useLocale()
  const next = trajectory.nextAt === null ? null : describeNext(trajectory.nextAt, locale, now)
  return (
    <button
      type="button"
      className={styles.next}
      onClick={onOpen}
      aria-label={next ? `${words.next(next.kind, next.day, next.time)}. ${words.changeNext}` : undefined}
    >
      {next ? words.next(next.kind, next.day, next.time) : words.noNext}
    </button>
  )
}

export function NextDateForm({ trajectory, onClose }: { trajectory: Trajectory; onClose: () => void }) {
  const words = useWords(trajectoryWords)
  const { problems } = useWords(nextDateWords)
  const client = useQueryClient()
  const [value, setValue] = useState(trajectory.nextAt === null ? '' : toLocalInput(trajectory.nextAt))
  const { run, busy, problem } = useAttempt(problems)
  const { offer, say } = useUndo()
  const before = trajectory.nextAt
  const [nextBasis, setNextBasis] = useState(() => beginEdit(trajectory))

  async function send(nextAt: number | null) {
    await call('PATCH /api/trajectories/:trajectoryId', { params: { trajectoryId: trajectory.id }, body: { nextAt, ...nextBasis() } })
    await invalidateTrajectory(client, trajectory.id)
  }
  async function save(nextAt: number | null) {
    const saved = await run(
      () => send(nextAt),
      (error) => {
        const changed = changedSince('PATCH /api/trajectories/:trajectoryId', error)
        if (changed === null) return
        // The head shows the stored date; saving again replaces it.
        setNextBasis(() => beginEdit(changed.current))
        void invalidateTrajectory(client, trajectory.id)
      },
    )
    if (!saved) return
    // The form is closed when the user presses undo, so a refusal of undo is shown as a toast.
    offer(nextAt === null ? words.nextCleared : words.nextSaved, () => void send(before).catch((error) => say(explain(error, problems))))
    onClose()
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    void save(fromLocalInput(value))
  }

  return (
    <form className={styles.nextForm} onSubmit={submit}>
      <TextField label={words.nextLabel} type="datetime-local" value={value} onChange={setValue} step={300} autoFocus />
      <div className={styles.buttons}>
        <Button type="submit" size="s" busy={busy}>
          {words.nextSave}
        </Button>
        {before !== null && (
          <Button size="s" variant="quiet" onClick={() => void save(null)}>
            {words.nextClear}
          </Button>
        )}
        <Button size="s" variant="ghost" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
      {problem && <Notice tone="dusk">{problem}</Notice>}
    </form>
  )
}
