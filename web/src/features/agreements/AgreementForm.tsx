// The form for a new version of the agreement. It keeps a draft. When the text changed since the draft began, it shows both texts.
import { useState } from 'react'
import { call } from '../../client/api.ts'
import { useDeviceDraft } from '../../client/drafts/use-device-draft.ts'
import { useFoundDraft } from '../../client/drafts/use-found-draft.ts'
import { beginEdit } from '../../client/outbox/edit.ts'
import parts from '../../findings/parts.module.css'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { type Agreement, type Trajectory, useTrajectoryAttempt } from '../../findings/reading/use-trajectory.ts'
import { FoundDraft } from '../../ui/answer/FoundDraft.tsx'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { Card } from '../../ui/page/Card.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './agreements.module.css'
import { agreementsWords } from './agreements.words.ts'

export const fields = ['purpose', 'between', 'sponsor', 'retention'] as const

type Props = { agreement: Agreement | null; trajectory: Trajectory; onRefused: () => void; onClose: () => void }

/** `agreement`: the present version; null: there is none yet. `onRefused` reads it again. */
export function AgreementForm({ agreement, trajectory, onRefused, onClose }: Props) {
  const words = useWords(agreementsWords)
  const common = useWords(trajectoryWords)
  const { run, busy, problem } = useTrajectoryAttempt(trajectory.id, common.problems)
  const { say } = useUndo()
  const [nextBasis] = useState(() => beginEdit(agreement))
  const present = agreement?.version ?? null
  const start = {
    purpose: agreement?.purpose ?? '',
    between: agreement?.between ?? '',
    sponsor: agreement?.sponsor ?? '',
    retention: agreement?.retention ?? '',
    /** The version that the draft began with. */
    basedOn: present,
  }
  const draft = useFoundDraft(useDeviceDraft(`agreement-draft/${trajectory.id}`, start), start, ['basedOn'])
  const { basedOn, ...text } = draft.value
  // After saving, the new version is read before the form closes.
  const isOld = basedOn !== present && !busy

  async function save() {
    // Both texts were on screen, so this one may follow the present version.
    const body = { ...text, ...nextBasis(), basedOn: isOld ? present : basedOn }
    const saved = await run(() => call('PUT /api/trajectories/:trajectoryId/agreement', { params: { trajectoryId: trajectory.id }, body }))
    if (!saved) return onRefused()
    draft.clear()
    say(words.saved)
    onClose()
  }

  return (
    <Card padding="l" className={styles.sheet}>
      <h2>{words.title}</h2>
      <p className={parts.quiet}>{words.anew}</p>
      <FoundDraft draft={draft} />
      {isOld && <Notice>{words.newerVersion}</Notice>}
      {fields.map((field) => (
        <div key={field}>
          <TextArea
            label={words.parts[field]}
            hint={words.hints[field]}
            value={text[field]}
            onChange={(value) => draft.set({ [field]: value })}
            maxLength={8000}
          />
          {isOld && agreement && agreement[field] !== text[field] && (
            <p className={styles.present}>{agreement[field] === '' ? words.presentEmpty : words.presentText(agreement[field])}</p>
          )}
        </div>
      ))}
      {problem && <Notice tone="dusk">{problem}</Notice>}
      <div className={parts.buttons}>
        <Button busy={busy} onClick={save}>
          {words.save}
        </Button>
        <Button variant="ghost" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </Card>
  )
}
