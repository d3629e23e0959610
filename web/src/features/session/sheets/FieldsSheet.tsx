// The form of an anchor or an intention, new or existing.
import { useId } from 'react'
import { checkFinding } from '#method/finding/check-finding.ts'
import { completeBody } from '#method/finding/complete-body.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import { isPotential } from '#method/finding/potential.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import type { SessionView } from '#method/session/session-view.ts'
import { useDeviceDraft } from '../../../client/drafts/use-device-draft.ts'
import { FindingFields } from '../../../findings/form/FindingFields.tsx'
import { useLabels } from '../../../findings/labels/use-labels.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { latestOf, noOthers } from '../finding-bodies.ts'
import { useSheetsWords } from './alone-sheets.words.ts'
import styles from './Sheet.module.css'
import { Sheet } from './Sheet.tsx'
import type { SheetContext } from './SheetHost.tsx'

type Kind = 'anchor' | 'intention'
type Props = { readonly kind: Kind; readonly findingId: string | null; readonly context: SheetContext }

/** Filled with the last quality picked up; an anchor without one uses the last potential, such as an ideal. */
function newBody(kind: Kind, { findings }: SessionView): FindingBody {
  const quality = latestOf(findings.values(), (body) => body.kind === 'quality')
  const of = quality ?? latestOf(findings.values(), isPotential)
  const title = (found: typeof of) => (found ? titleOf(found.body, noOthers) : '')
  return kind === 'anchor' ? completeBody({ kind, of: title(of), mode: 'body-place' }) : completeBody({ kind, quality: title(quality) })
}

export function FieldsSheet({ kind, findingId, context }: Props) {
  const words = useSheetsWords()
  const { view, commands, sessionId, reader } = context
  const labels = useLabels(reader)
  const formId = useId()
  const before = findingId === null ? null : view.findings.get(findingId)?.body
  const start = before?.kind === kind ? before : newBody(kind, view)
  const { value, set, clear } = useDeviceDraft(`draft/${sessionId}/${kind}/${findingId ?? ''}`, start)
  const ready = checkFinding(value, { bodyOf: noOthers }).length === 0
  function submit() {
    if (!ready) return
    if (findingId === null || !view.findings.has(findingId)) commands.pickUp(value, commands.inHand()?.id ?? null)
    else commands.reviseFinding(findingId, value)
    clear()
    commands.close()
  }
  return (
    <Sheet
      title={labels.kinds[kind].one}
      onClose={commands.close}
      focusField
      actions={
        <Button type="submit" form={formId} disabled={!ready}>
          {words.save}
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
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
        }}
      >
        <p className={styles.lead}>{words.lead[kind]}</p>
        <FindingFields body={value} set={set} reader={reader} />
      </form>
    </Sheet>
  )
}
