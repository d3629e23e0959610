// An intention (voornemen): the smallest act, the quality in it, and what to do when the brake comes (M22).
import { useId } from 'react'
import { completeBody } from '#method/finding/complete-body.ts'
import { longest } from '#method/finding/longest.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { useDeviceDraft } from '../../../client/drafts/use-device-draft.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { latestOf, noOthers } from '../finding-bodies.ts'
import { useSheetsWords } from './alone-sheets.words.ts'
import styles from './Sheet.module.css'
import { Sheet } from './Sheet.tsx'
import type { SheetContext } from './SheetHost.tsx'

export function IntentionSheet({ findingId, context }: { readonly findingId: string | null; readonly context: SheetContext }) {
  const words = useSheetsWords()
  const { view, commands, sessionId } = context
  const formId = useId()
  const before = findingId === null ? null : view.findings.get(findingId)?.body
  const quality = latestOf(view.findings.values(), (body) => body.kind === 'quality')
  const start =
    before?.kind === 'intention' ? before : completeBody({ kind: 'intention', quality: quality ? titleOf(quality.body, noOthers) : '' })
  const { value, set, clear } = useDeviceDraft(`draft/${sessionId}/intention/${findingId ?? ''}`, start)
  const ready = value.act.trim() !== ''
  function submit() {
    if (!ready) return
    if (findingId === null || !view.findings.has(findingId)) commands.pickUp(value, commands.newest()?.id ?? null)
    else commands.reviseFinding(findingId, value)
    clear()
    commands.close()
  }
  return (
    <Sheet
      title={words.titles.intention}
      onClose={commands.close}
      focusField
      actions={
        <Button type="submit" form={formId} disabled={!ready}>
          {findingId === null ? words.keep : words.save}
        </Button>
      }
    >
      <form
        id={formId}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p className={styles.lead}>{words.intention.lead}</p>
        <TextArea
          label={words.intention.act}
          value={value.act}
          maxLength={longest('intention', 'act')}
          rows={2}
          onChange={(act) => set({ act })}
        />
        <TextField
          label={words.intention.when}
          value={value.when}
          maxLength={longest('intention', 'when')}
          onChange={(when) => set({ when })}
        />
        <TextField
          label={words.intention.quality}
          value={value.quality}
          maxLength={longest('intention', 'quality')}
          onChange={(word) => set({ quality: word })}
        />
        <TextField
          label={words.intention.ifBrake}
          value={value.ifBrake}
          maxLength={longest('intention', 'ifBrake')}
          onChange={(ifBrake) => set({ ifBrake })}
        />
        <TextField
          label={words.intention.thenI}
          value={value.thenI}
          maxLength={longest('intention', 'thenI')}
          onChange={(thenI) => set({ thenI })}
        />
        <TextField
          label={words.intention.noticedBy}
          value={value.noticedBy}
          maxLength={longest('intention', 'noticedBy')}
          optional
          onChange={(noticedBy) => set({ noticedBy })}
        />
        <TextField
          label={words.intention.lookBackOn}
          type="date"
          value={value.lookBackOn ?? ''}
          optional
          onChange={(date) => set({ lookBackOn: date || null })}
        />
      </form>
    </Sheet>
  )
}
