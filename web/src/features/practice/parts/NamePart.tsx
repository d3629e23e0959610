// The name of the practice.
import { type FormEvent, useState } from 'react'
import { changedSince } from '#contract/client.ts'
import { call } from '../../../client/api.ts'
import { beginEdit } from '../../../client/outbox/edit.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { refreshMe } from '../../../client/who/me.ts'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../practice.module.css'
import { practiceWords } from '../practice.words.ts'

type Props = { practice: { id: string; name: string; version: number }; onChanged: () => Promise<unknown> }

export function NamePart({ practice, onChanged }: Props) {
  const { id: practiceId, name: known } = practice
  const words = useWords(practiceWords)
  const { say } = useUndo()
  const [name, setName] = useState(known)
  const [nextBasis, setNextBasis] = useState(() => beginEdit(practice))
  const { run, busy, problem } = useAttempt(words.problems)
  const [elsewhere, setElsewhere] = useState<string | null>(null)

  function save(event: FormEvent) {
    event.preventDefault()
    setElsewhere(null)
    void run(
      async () => {
        await call('PATCH /api/practices/:practiceId', { params: { practiceId }, body: { name: name.trim(), ...nextBasis() } })
        await Promise.all([onChanged(), refreshMe()])
        say(words.saved)
      },
      (error) => {
        const changed = changedSince('PATCH /api/practices/:practiceId', error)
        if (changed === null) return
        setElsewhere(changed.current.name)
        setNextBasis(() => beginEdit(changed.current))
      },
    )
  }
  return (
    <section className={styles.part} aria-labelledby="practice-name">
      <h2 id="practice-name" className={styles.heading}>
        {words.nameTitle}
      </h2>
      <form className={styles.line} onSubmit={save}>
        <TextField label={words.name} value={name} onChange={setName} maxLength={300} autoComplete="organization" required />
        {name.trim() !== known && name.trim() !== '' && (
          <Button type="submit" busy={busy}>
            {words.save}
          </Button>
        )}
      </form>
      {problem && <Notice tone="dusk">{elsewhere === null ? problem : words.changed(elsewhere)}</Notice>}
    </section>
  )
}
