// Anchoring: what is kept, with which mode, how, and what brings it back (S37).
import { useId } from 'react'
import { anchorModes } from '#method/finding/kinds/anchor.ts'
import { longest } from '#method/finding/longest.ts'
import { isPotential } from '#method/finding/potential.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { useDeviceDraft } from '../../../client/drafts/use-device-draft.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { Choice } from '../../../ui/form/Choice.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { latestOf, noOthers } from '../finding-bodies.ts'
import { useSheetsWords } from './alone-sheets.words.ts'
import styles from './Sheet.module.css'
import { Sheet } from './Sheet.tsx'
import type { SheetContext } from './SheetHost.tsx'

export function AnchorSheet({ findingId, context }: { readonly findingId: string | null; readonly context: SheetContext }) {
  const words = useSheetsWords()
  const { view, commands, sessionId } = context
  const formId = useId()
  const before = findingId === null ? null : view.findings.get(findingId)?.body
  const latest = latestOf(view.findings.values(), (body) => body.kind === 'quality') ?? latestOf(view.findings.values(), isPotential)
  const start =
    before?.kind === 'anchor'
      ? before
      : { kind: 'anchor' as const, of: latest ? titleOf(latest.body, noOthers) : '', mode: 'body-place' as const, how: '', cue: '' }
  const { value, set, clear } = useDeviceDraft(`draft/${sessionId}/anchor/${findingId ?? ''}`, start)
  const ready = value.of.trim() !== '' && value.how.trim() !== ''
  function submit() {
    if (!ready) return
    if (findingId === null || !view.findings.has(findingId)) commands.pickUp(value, commands.newest()?.id ?? null)
    else commands.reviseFinding(findingId, value)
    clear()
    commands.close()
  }
  return (
    <Sheet
      title={words.titles.anchor}
      onClose={commands.close}
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
        <p className={styles.lead}>{words.anchor.lead}</p>
        <TextField label={words.anchor.of} value={value.of} maxLength={longest('anchor', 'of')} onChange={(of) => set({ of })} />
        <Choice
          label={words.anchor.mode}
          value={value.mode}
          options={anchorModes.map((mode) => ({ value: mode, label: words.anchor.modes[mode] }))}
          onChange={(mode) => set({ mode })}
        />
        <TextArea
          label={words.anchor.how}
          value={value.how}
          maxLength={longest('anchor', 'how')}
          rows={2}
          onChange={(how) => set({ how })}
        />
        <TextField
          label={words.anchor.cue}
          value={value.cue}
          maxLength={longest('anchor', 'cue')}
          optional
          onChange={(cue) => set({ cue })}
        />
      </form>
    </Sheet>
  )
}
