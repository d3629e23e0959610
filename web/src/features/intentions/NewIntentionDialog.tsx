// A new intention: the smallest act, the quality in it, and what to do when the brake comes. Only the act is needed.

import { useState } from 'react'
import { checkFinding } from '#method/finding/check-finding.ts'
import { completeBody } from '#method/finding/complete-body.ts'
import type { Beginning, Body } from '#method/finding/finding.ts'
import { longest } from '#method/finding/longest.ts'
import { deriveQualities } from '#method/quality/derive-qualities.ts'
import { useDeviceDraft } from '../../client/drafts/use-device-draft.ts'
import { makeId } from '../../client/make-id.ts'
import { useSaySaved } from '../../client/outbox/use-say-saved.tsx'
import { useLabels } from '../../findings/labels/use-labels.ts'
import { coacheeWords } from '../../findings/reading/coachee.words.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import type { DraftShare } from '../../findings/sharing/draft-shares.ts'
import { Visible } from '../../findings/sharing/Visible.tsx'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Choice } from '../../ui/form/Choice.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { dayStamp } from '../../words/day-words.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './Intentions.module.css'
import { intentionsWords } from './intentions.words.ts'
import { useHelp } from './use-help.ts'

type Draft = Body<'intention'> & { readonly day: InDays; readonly shareWith: readonly DraftShare[]; readonly ownWord: boolean }
const inDays = { none: null, tomorrow: 1, week: 7, two: 14 } as const
type InDays = keyof typeof inDays
const emptyDraft: Draft = { ...completeBody({ kind: 'intention' }), day: 'none', shareWith: [], ownWord: false }

export function NewIntentionDialog({ own, began, onClose }: { own: Space; began: Beginning; onClose: () => void }) {
  const { form, kept } = useWords(intentionsWords)
  const { cancel } = useWords(coacheeWords)
  const labels = useLabels(own.reader)
  const saySaved = useSaySaved()
  const help = useHelp(own, began)
  const { value: draft, set, clear } = useDeviceDraft('intention-draft', emptyDraft)
  const { day, shareWith, ownWord, ...body } = draft
  const [tried, setTried] = useState(false)
  const qualities = deriveQualities(own.findings).slice(-8)
  const [refusal] = checkFinding(body, { bodyOf: own.bodyOf })

  function finish() {
    if (refusal) return setTried(true)
    const days = inDays[day]
    const id = makeId()
    const lookBackOn = days === null ? null : dayStamp(Date.now() + days * 86_400_000)
    const { act, quality, ifBrake, thenI, noticedBy } = body
    const making = help.making({
      'intention.act': act,
      'intention.quality': quality,
      'intention.if-then': ifBrake + thenI,
      'intention.notice': noticedBy,
    })
    const undo = () => void own.withdraw({ id, trajectoryId: own.place })
    void saySaved(own.create({ ...body, lookBackOn, making }, shareWith, id), kept, { undo })
    clear()
    onClose()
  }
  return (
    <Dialog
      open
      title={form.title}
      onClose={onClose}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {cancel}
          </Button>
          <Button onClick={finish}>{form.keep}</Button>
        </>
      }
    >
      <TextField
        label={form.act}
        {...help.hint('intention.act', form.actHint)}
        value={body.act}
        maxLength={longest('intention', 'act')}
        onChange={(act) => set({ act })}
        error={tried && refusal ? labels.refusals[refusal] : null}
      />
      <TextField
        label={form.when}
        {...help.hint('intention.act', form.whenHint)}
        optional
        value={body.when}
        maxLength={longest('intention', 'when')}
        onChange={(when) => set({ when })}
      />
      {qualities.length > 0 && (
        <Choice
          label={form.quality}
          value={ownWord ? '*' : body.quality || null}
          options={[...qualities.map(({ word }) => ({ value: word, label: word })), { value: '*', label: form.own }]}
          onChange={(chosen) => {
            set({ ownWord: chosen === '*', quality: chosen === '*' ? '' : chosen })
          }}
        />
      )}
      {(ownWord || qualities.length === 0) && (
        <TextField
          label={qualities.length > 0 ? form.own : form.quality}
          optional
          value={body.quality}
          maxLength={longest('intention', 'quality')}
          onChange={(quality) => set({ quality })}
        />
      )}
      <div className={styles.ifThen}>
        <TextField
          label={form.ifBrake}
          {...help.hint('intention.if-then', form.ifBrakeHint)}
          value={body.ifBrake}
          maxLength={longest('intention', 'ifBrake')}
          onChange={(ifBrake) => set({ ifBrake })}
        />
        <TextField
          label={form.thenI}
          {...help.hint('intention.if-then', form.thenIHint)}
          value={body.thenI}
          maxLength={longest('intention', 'thenI')}
          onChange={(thenI) => set({ thenI })}
        />
      </div>
      <TextField
        label={form.noticedBy}
        optional
        value={body.noticedBy}
        maxLength={longest('intention', 'noticedBy')}
        onChange={(noticedBy) => set({ noticedBy })}
      />
      <Choice
        label={form.lookBackOn}
        value={day}
        options={(Object.keys(inDays) as InDays[]).map((value) => ({ value, label: form.days[value] }))}
        onChange={(next) => set({ day: next })}
      />
      <Visible own={own} bodies={[body]} shares={shareWith} onChange={(next) => set({ shareWith: next })} />
    </Dialog>
  )
}
