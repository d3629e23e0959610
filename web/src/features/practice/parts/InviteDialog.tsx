// Inviting a coach or a host: a form, and then the link.
import { type FormEvent, useState } from 'react'
import type { CallResult } from '#contract/client.ts'
import { call } from '../../../client/api.ts'
import { useDeviceDraft } from '../../../client/drafts/use-device-draft.ts'
import { useFoundDraft } from '../../../client/drafts/use-found-draft.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { useMe } from '../../../client/who/me.ts'
import { Dialog } from '../../../ui/answer/Dialog.tsx'
import { FoundDraft } from '../../../ui/answer/FoundDraft.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { Choice } from '../../../ui/form/Choice.tsx'
import { CopyField } from '../../../ui/form/CopyField.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { formatDate } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from '../practice.module.css'
import { practiceWords } from '../practice.words.ts'

const roles = ['coach', 'host'] as const
type Made = CallResult<'POST /api/practices/:practiceId/members'>
const empty = { role: 'coach' as (typeof roles)[number], name: '', email: '' }

export function InviteDialog({ practiceId, onClose, onMade }: { practiceId: string; onClose: () => void; onMade: () => Promise<unknown> }) {
  const words = useWords(practiceWords)
  const locale = useLocale()
  const { mail } = useMe()
  const draft = useFoundDraft(useDeviceDraft(`invite-draft/${practiceId}`, empty), empty)
  const { role, name, email } = draft.value
  const [made, setMade] = useState<(Made & { readonly name: string; readonly address: string | null }) | null>(null)
  const { run, busy, problem } = useAttempt(words.problems)

  function invite(event: FormEvent) {
    event.preventDefault()
    const body = { role, name: name.trim(), email: email.trim() || null }
    void run(async () => {
      const answer = await call('POST /api/practices/:practiceId/members', { params: { practiceId }, body })
      setMade({ ...answer, name: body.name, address: body.email })
      draft.clear()
      await onMade()
    })
  }

  if (made) {
    const { mailed, address } = made
    const said = address === null ? words.dialog.notMailed(made.name) : mailed ? words.dialog.mailed(address) : words.dialog.couldNotMail
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
        <FoundDraft draft={draft} />
        <TextField
          label={words.dialog.name}
          value={name}
          onChange={(next) => draft.set({ name: next })}
          maxLength={300}
          autoComplete="off"
          required
        />
        <Choice
          label={words.dialog.role}
          value={role}
          onChange={(next) => draft.set({ role: next })}
          options={roles.map((value) => ({ value, label: words.dialog.roleOptions[value], hint: words.dialog.roleHints[value] }))}
        />
        {mail && (
          <TextField
            label={words.dialog.email}
            hint={words.dialog.emailHint}
            optional
            value={email}
            onChange={(next) => draft.set({ email: next })}
            type="email"
            autoComplete="off"
            maxLength={254}
          />
        )}
        {problem && <Notice tone="dusk">{problem}</Notice>}
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
