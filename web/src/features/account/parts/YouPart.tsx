// The name of the user. Their address: AddressPart.tsx.
import { type FormEvent, useState } from 'react'
import { changedSince } from '#contract/client.ts'
import { call } from '../../../client/api.ts'
import { beginEdit } from '../../../client/outbox/edit.ts'
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

export function YouPart() {
  const words = useWords(accountWords)
  const me = useMe()
  const { say } = useUndo()
  const { busy, problem, code, run } = useAttempt(words.problems)
  const [name, setName] = useState(me.name)
  const [nextBasis, setNextBasis] = useState(() => beginEdit(me))

  function save(event: FormEvent) {
    event.preventDefault()
    void run(
      async () => {
        queryClient.setQueryData(meKey, await call('PATCH /api/me', { body: { name: name.trim(), ...nextBasis() } }))
        say(words.you.saved)
      },
      (error) => {
        const changed = changedSince('PATCH /api/me', error)
        if (changed === null) return
        // The stored name is shown below; saving again replaces it.
        queryClient.setQueryData(meKey, changed.current)
        setNextBasis(() => beginEdit(changed.current))
      },
    )
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
      {problem && <Notice tone="dusk">{code === 'person.changed' ? words.you.changed(me.name) : problem}</Notice>}
    </Part>
  )
}
