// The date of the next session in the line below the name, and the form to change it.
import { type FormEvent, useState } from 'react'
import { call } from '../../client/api.ts'
import { beginEdit } from '../../client/outbox/edit.ts'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { type Trajectory, useChange } from '../../findings/reading/use-trajectory.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { describeNext, fromLocalInput, toLocalInput } from '../../words/since.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './head.module.css'

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
  const [value, setValue] = useState(trajectory.nextAt === null ? '' : toLocalInput(trajectory.nextAt))
  const { run, busy, code } = useChange(trajectory.id)
  const { offer } = useUndo()
  const before = trajectory.nextAt
  const [nextBasis] = useState(() => beginEdit(trajectory))

  const set = (nextAt: number | null) =>
    run(() => call('PATCH /api/trajectories/:trajectoryId', { params: { trajectoryId: trajectory.id }, body: { nextAt, ...nextBasis() } }))
  async function save(nextAt: number | null) {
    if (!(await set(nextAt))) return
    offer(nextAt === null ? words.nextCleared : words.nextSaved, () => void set(before))
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
      {code && <Notice tone="dusk">{words.problem(code)}</Notice>}
    </form>
  )
}
