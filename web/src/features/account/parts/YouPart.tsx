// One's name, and the address by which one comes back.
import { type FormEvent, useState } from 'react'
import { call } from '../../../client/api.ts'
import { meKey, queryClient } from '../../../client/query-client.ts'
import { useMe } from '../../../client/who/me.ts'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../account.module.css'
import { accountWords } from '../account.words.ts'
import { useAttempt } from '../use-attempt.ts'
import { Part } from './Part.tsx'

export function YouPart() {
  const words = useWords(accountWords)
  const me = useMe()
  const { say } = useUndo()
  const { busy, problem, attempt } = useAttempt()
  const [name, setName] = useState(me.name)

  function save(event: FormEvent) {
    event.preventDefault()
    void attempt(async () => {
      queryClient.setQueryData(meKey, await call('PATCH /api/me', { body: { name: name.trim() } }))
      say(words.you.saved)
    })
  }
  return (
    <Part title={words.you.title}>
      <form className={styles.line} onSubmit={save}>
        <TextField label={words.you.name} value={name} onChange={setName} autoComplete="name" maxLength={300} required />
        {name.trim() !== me.name && name.trim() !== '' && (
          <Button type="submit" busy={busy}>
            {words.you.save}
          </Button>
        )}
      </form>
      {problem && <Notice tone="dusk">{problem}</Notice>}
      <p className={styles.quiet}>{me.email ? words.you.email(me.email) : words.you.noEmail}</p>
      {!me.email && <AddressForm />}
    </Part>
  )
}

function AddressForm() {
  const words = useWords(accountWords)
  const { say } = useUndo()
  const { busy, problem, attempt } = useAttempt()
  const [email, setEmail] = useState('')
  function save(event: FormEvent) {
    event.preventDefault()
    void attempt(async () => {
      queryClient.setQueryData(meKey, await call('PUT /api/me/email', { body: { email: email.trim() } }))
      say(words.you.addressSaved)
    })
  }
  return (
    <>
      <form className={styles.line} onSubmit={save}>
        <TextField
          label={words.you.address}
          hint={words.you.addressHint}
          value={email}
          onChange={setEmail}
          type="email"
          autoComplete="email"
          maxLength={254}
        />
        {email.trim() !== '' && (
          <Button type="submit" busy={busy}>
            {words.you.save}
          </Button>
        )}
      </form>
      {problem && <Notice tone="dusk">{problem}</Notice>}
    </>
  )
}
