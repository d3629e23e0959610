// Inviting a coach or a host; afterwards the link, to mail or to pass on.
import { type FormEvent, useState } from 'react'
import type { CallResult } from '#contract/client.ts'
import { call } from '../../../client/api.ts'
import { Dialog } from '../../../ui/answer/Dialog.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { Choice } from '../../../ui/form/Choice.tsx'
import { CopyField } from '../../../ui/form/CopyField.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { explain } from '../../../words/explain.ts'
import { formatDate } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from '../practice.module.css'
import { practiceWords } from '../practice.words.ts'

const roles = ['coach', 'host'] as const
type Made = CallResult<'POST /api/practices/:practiceId/members'>

export function InviteDialog({ practiceId, onClose, onMade }: { practiceId: string; onClose: () => void; onMade: () => Promise<unknown> }) {
  const words = useWords(practiceWords)
  const locale = useLocale()
  const [role, setRole] = useState<(typeof roles)[number]>('coach')
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [made, setMade] = useState<Made | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const address = email.trim() || null

  async function invite(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setError(null)
    try {
      setMade(
        await call('POST /api/practices/:practiceId/members', {
          params: { practiceId },
          body: { role, name: name.trim(), email: address },
        }),
      )
      await onMade()
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(false)
    }
  }

  if (made) {
    const said =
      made.mailed && address ? words.dialog.mailed(address) : address ? words.dialog.couldNotMail : words.dialog.notMailed(name.trim())
    return (
      <Dialog open title={words.dialog.readyTitle} onClose={onClose} actions={<Button onClick={onClose}>{words.dialog.done}</Button>}>
        <p role="status">{said}</p>
        <CopyField label={words.dialog.link} value={made.link} hint={words.dialog.until(formatDate(made.until, locale))} variant="sun" />
      </Dialog>
    )
  }
  return (
    <Dialog open title={words.dialog.title} onClose={onClose}>
      <form className={styles.form} onSubmit={invite}>
        <TextField label={words.dialog.name} value={name} onChange={setName} maxLength={300} autoComplete="off" required />
        <Choice
          label={words.dialog.role}
          value={role}
          onChange={setRole}
          options={roles.map((value) => ({ value, label: words.dialog.roleOptions[value], hint: words.dialog.roleHints[value] }))}
        />
        <TextField
          label={words.dialog.email}
          hint={words.dialog.emailHint}
          optional
          value={email}
          onChange={setEmail}
          type="email"
          autoComplete="off"
          maxLength={254}
        />
        {error !== null && <Notice tone="dusk">{explain(error, words.problems)}</Notice>}
        <div className={styles.actions}>
          <Button variant="ghost" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" variant="sun" busy={busy}>
            {words.dialog.make}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
