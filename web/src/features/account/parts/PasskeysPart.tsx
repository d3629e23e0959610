// The passkeys of the user: listing, adding and removing them.
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../../client/api.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { refreshMe } from '../../../client/who/me.ts'
import { Dialog } from '../../../ui/answer/Dialog.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { formatDate } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from '../account.module.css'
import { accountWords } from '../account.words.ts'
import { addPasskey } from '../add-passkey.ts'
import { Part } from './Part.tsx'

export function PasskeysPart() {
  const words = useWords(accountWords)
  const locale = useLocale()
  const { say } = useUndo()
  const list = useQuery({ queryKey: ['passkeys'], queryFn: ({ signal }) => call('GET /api/me/passkeys', {}, signal) })
  const { busy, problem, run, reset } = useAttempt(words.problems)
  const [naming, setNaming] = useState(false)
  const [name, setName] = useState('')
  const refresh = () => Promise.all([list.refetch(), refreshMe()])

  function add(event: FormEvent) {
    event.preventDefault()
    void run(async () => {
      await addPasskey(name.trim())
      await refresh()
      say(words.passkeys.added)
      setNaming(false)
      setName('')
    })
  }
  const remove = (passkeyId: string) =>
    run(async () => {
      await call('DELETE /api/me/passkeys/:passkeyId', { params: { passkeyId } })
      await refresh()
      say(words.passkeys.removed)
    })
  const close = () => {
    reset()
    setNaming(false)
  }
  const passkeys = list.data?.passkeys ?? []

  return (
    <Part title={words.passkeys.title}>
      <p>{words.passkeys.why}</p>
      {passkeys.length > 0 && (
        <ul className={styles.list}>
          {passkeys.map((passkey) => (
            <li key={passkey.id}>
              <span>
                <strong>{passkey.name}</strong>
                <span className={styles.quiet}>
                  {passkey.lastUsedAt === null
                    ? words.passkeys.since(formatDate(passkey.createdAt, locale))
                    : words.passkeys.used(formatDate(passkey.lastUsedAt, locale))}
                </span>
              </span>
              <Button variant="ghost" size="s" aria-label={words.passkeys.removeNamed(passkey.name)} onClick={() => remove(passkey.id)}>
                {words.passkeys.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {!naming && problem && <Notice tone="dusk">{problem}</Notice>}
      <div>
        <Button variant="quiet" onClick={() => setNaming(true)}>
          {words.passkeys.add}
        </Button>
      </div>
      <Dialog open={naming} title={words.passkeys.add} onClose={close} size="s">
        <form className={styles.form} onSubmit={add}>
          <TextField
            label={words.passkeys.name}
            hint={words.passkeys.nameHint}
            value={name}
            onChange={setName}
            maxLength={80}
            autoComplete="off"
            required
          />
          {problem && <Notice tone="dusk">{problem}</Notice>}
          <div className={styles.actions}>
            <Button variant="ghost" onClick={close}>
              {words.cancel}
            </Button>
            <Button type="submit" variant="sun" busy={busy}>
              {words.passkeys.add}
            </Button>
          </div>
        </form>
      </Dialog>
    </Part>
  )
}
