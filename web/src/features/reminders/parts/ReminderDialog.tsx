// The form of one reminder: its moment, when and how it comes. It keeps a draft until it is saved.

import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { changedSince } from '#contract/client.ts'
import { call } from '../../../client/api.ts'
import { useDeviceDraft } from '../../../client/drafts/use-device-draft.ts'
import { useFoundDraft } from '../../../client/drafts/use-found-draft.ts'
import { makeId } from '../../../client/make-id.ts'
import { refusal } from '../../../client/refusal.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { Dialog } from '../../../ui/answer/Dialog.tsx'
import { FoundDraft } from '../../../ui/answer/FoundDraft.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { Choice } from '../../../ui/form/Choice.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { problemCode } from '../../../words/explain.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import { bodyOf, draftOf, emptyDraft } from '../reminder-draft.ts'
import styles from '../reminders.module.css'
import { remindersWords } from '../reminders.words.ts'
import type { Aim, Listed, Reminder } from '../use-reminders.ts'
import { whenWords, zoneHere } from '../when-words.ts'
import { AboutField } from './AboutField.tsx'
import { DaysField } from './DaysField.tsx'
import { WaysField } from './WaysField.tsx'
import { ZoneLine } from './ZoneLine.tsx'

type Props = {
  /** Null: a new one. */
  reminder: Reminder | null
  about: string | null
  aims: readonly Aim[]
  ways: Listed['ways']
  onClose: () => void
  onDone: () => void
}

export function ReminderDialog({ reminder, about, aims, ways, onClose, onDone }: Props) {
  const { form, problems, said, when } = useWords(remindersWords)
  const locale = useLocale()
  const { say } = useUndo()
  const formId = useId()
  const start = reminder === null ? emptyDraft(zoneHere(), about) : draftOf(reminder)
  const draftKey = reminder === null ? `reminder-draft/${about ?? ''}` : `reminder-draft/${reminder.id}`
  const found = useFoundDraft(useDeviceDraft(draftKey, start), start, ['basedOn'])
  const { value: draft, set: change, clear } = found
  const { busy, problem, run } = useAttempt(problems)
  // Made once: sent again after a lost answer, it is the same reminder.
  const [newId] = useState(() => makeId())
  /** The stored reminder, after it was changed elsewhere. */
  const [stored, setStored] = useState<Reminder | null>(null)
  const problemPlace = useRef<HTMLDivElement>(null)
  // The form is longer than the screen of a phone.
  useEffect(() => {
    if (problem) problemPlace.current?.scrollIntoView({ block: 'nearest' })
  }, [problem])

  async function save(event: FormEvent) {
    event.preventDefault()
    setStored(null)
    const saved = await run(
      async () => {
        const body = bodyOf(draft)
        if ('missing' in body) throw refusal(body.missing)
        await call('PUT /api/me/reminders/:reminderId', { params: { reminderId: reminder?.id ?? newId }, body })
      },
      (error) => {
        // Saving again makes it anew.
        if (problemCode(error) === 'reminder.removed') return change({ basedOn: null })
        const changed = changedSince('PUT /api/me/reminders/:reminderId', error)
        if (changed === null) return
        setStored(changed.current)
        change({ basedOn: changed.current.version })
      },
    )
    if (!saved) return
    clear()
    say(said.kept)
    onDone()
    onClose()
  }

  const elsewhere = stored && form.changed([stored.label, whenWords(stored.schedule, when, locale, Date.now())].filter(Boolean).join(', '))
  return (
    <Dialog
      open
      title={reminder === null ? form.new : form.change}
      onClose={onClose}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {form.cancel}
          </Button>
          <Button type="submit" form={formId} variant="sun" busy={busy}>
            {form.keep}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <FoundDraft draft={found} />
        <TextField label={form.label} hint={form.labelHint} value={draft.label} maxLength={300} onChange={(label) => change({ label })} />
        <AboutField aims={aims} value={draft.about} onChange={(chosen) => change({ about: chosen })} />
        <Choice
          label={form.often}
          value={draft.kind}
          options={(['weekly', 'once'] as const).map((value) => ({ value, label: form.kinds[value] }))}
          onChange={(kind) => change({ kind })}
        />
        {draft.kind === 'weekly' ? (
          <DaysField days={draft.days} onChange={(days) => change({ days })} />
        ) : (
          <TextField className={styles.short} label={form.date} type="date" value={draft.date} onChange={(date) => change({ date })} />
        )}
        <TextField className={styles.short} label={form.time} type="time" value={draft.time} onChange={(time) => change({ time })} />
        <ZoneLine zone={draft.zone} onChange={(zone) => change({ zone })} />
        {draft.kind === 'weekly' && (
          <TextField
            className={styles.short}
            label={form.until}
            hint={form.untilHint}
            optional
            type="date"
            value={draft.until}
            onChange={(until) => change({ until })}
          />
        )}
        <WaysField ways={ways} byPush={draft.byPush} byMail={draft.byMail} onChange={change} />
        {draft.kind === 'weekly' && <p className={styles.quiet}>{form.stops}</p>}
        <div ref={problemPlace}>{problem && <Notice tone="dusk">{elsewhere ?? problem}</Notice>}</div>
      </form>
    </Dialog>
  )
}
