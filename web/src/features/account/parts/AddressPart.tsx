// The email address of the user: whether it is verified, and adding or replacing it.
import { type FormEvent, useState } from 'react'
import { call } from '../../../client/api.ts'
import { meKey, queryClient } from '../../../client/query-client.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { useMe } from '../../../client/who/me.ts'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../account.module.css'
import { accountWords } from '../account.words.ts'
import { Part } from './Part.tsx'

export function AddressPart() {
  const { address: words, problems, cancel } = useWords(accountWords)
  const { email, emailVerified, pendingEmail, mail } = useMe()
  const { say } = useUndo()
  const { busy, problem, run } = useAttempt(problems)
  const [typed, setTyped] = useState<string | null>(null)
  /** The address that still has to be verified. */
  const waiting = pendingEmail ?? (email !== null && !emailVerified ? email : null)

  const send = (next: string) =>
    run(async () => {
      queryClient.setQueryData(meKey, await call('PUT /api/me/email', { body: { email: next } }))
      say(mail ? words.mailed(next) : words.saved)
      setTyped(null)
    })
  function save(event: FormEvent) {
    event.preventDefault()
    void send((typed ?? '').trim())
  }

  return (
    <Part title={words.title} id="address">
      {mail ? (
        <>
          <p>{email === null ? words.none : emailVerified ? words.verified(email) : words.unverified(email)}</p>
          {pendingEmail !== null && <p>{words.pending(pendingEmail)}</p>}
        </>
      ) : (
        <>
          <p>{email === null ? words.noneAsName : words.asName(email)}</p>
          <p className={styles.quiet}>{words.noMail}</p>
        </>
      )}
      {typed === null ? (
        <div className={styles.buttons}>
          <Button variant="quiet" onClick={() => setTyped('')}>
            {email === null ? words.add : words.change}
          </Button>
          {mail && waiting !== null && (
            <Button variant="ghost" busy={busy} onClick={() => send(waiting)}>
              {words.again}
            </Button>
          )}
        </div>
      ) : (
        <form className={styles.form} onSubmit={save}>
          <TextField
            label={words.field}
            hint={mail ? words.hint : undefined}
            value={typed}
            onChange={setTyped}
            type="email"
            autoComplete="email"
            maxLength={254}
            required
            autoFocus
          />
          <div className={styles.actions}>
            <Button variant="ghost" onClick={() => setTyped(null)}>
              {cancel}
            </Button>
            <Button type="submit" busy={busy}>
              {words.save}
            </Button>
          </div>
        </form>
      )}
      {problem && <Notice tone="dusk">{problem}</Notice>}
    </Part>
  )
}
