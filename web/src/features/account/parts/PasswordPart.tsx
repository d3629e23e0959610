// Choosing or changing the password, which is optional.
import { type FormEvent, useState } from 'react'
import { call } from '../../../client/api.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { refreshMe, useMe } from '../../../client/who/me.ts'
import { Dialog } from '../../../ui/answer/Dialog.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../account.module.css'
import { accountWords } from '../account.words.ts'
import { Part } from './Part.tsx'

export function PasswordPart() {
  const words = useWords(accountWords)
  const { hasPassword, email, mail } = useMe()
  const [open, setOpen] = useState(false)
  const act = hasPassword ? words.password.change : words.password.set
  return (
    <Part title={words.password.title}>
      <p>{hasPassword ? words.password.has : mail ? words.password.none : words.password.noneNoMail}</p>
      {!hasPassword && !email ? (
        <p className={styles.quiet}>{words.password.needsAddress}</p>
      ) : (
        <div>
          <Button variant="quiet" onClick={() => setOpen(true)}>
            {act}
          </Button>
        </div>
      )}
      {open && <PasswordDialog title={act} onClose={() => setOpen(false)} />}
    </Part>
  )
}

function PasswordDialog({ title, onClose }: { title: string; onClose: () => void }) {
  const words = useWords(accountWords)
  const { hasPassword, email } = useMe()
  const { say } = useUndo()
  const { busy, problem, run } = useAttempt(words.problems)
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')

  function save(event: FormEvent) {
    event.preventDefault()
    void run(async () => {
      await call('PUT /api/me/password', { body: { current: hasPassword ? current : null, password: next } })
      await refreshMe()
      say(words.password.saved)
      onClose()
    })
  }
  return (
    <Dialog open title={title} onClose={onClose} size="s">
      <form className={styles.form} onSubmit={save}>
        <input type="email" name="email" value={email ?? ''} autoComplete="username" readOnly hidden />
        {hasPassword && (
          <TextField
            label={words.password.current}
            value={current}
            onChange={setCurrent}
            type="password"
            autoComplete="current-password"
            maxLength={200}
            required
          />
        )}
        <TextField
          label={words.password.next}
          hint={words.password.hint}
          value={next}
          onChange={setNext}
          type="password"
          autoComplete="new-password"
          minLength={10}
          maxLength={200}
          required
        />
        {problem && <Notice tone="dusk">{problem}</Notice>}
        <div className={styles.actions}>
          <Button variant="ghost" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" variant="sun" busy={busy}>
            {words.password.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
