// The form to edit or reword a finding, for both readers: its fields, and below them what is still missing.
import { checkFinding } from '#method/finding/check-finding.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { useDeviceDraft } from '../../client/drafts/use-device-draft.ts'
import { useLabels } from '../labels/use-labels.ts'
import type { Space } from '../reading/use-space.ts'
import { FindingFields } from './FindingFields.tsx'
import styles from './FindingForm.module.css'
import { potentialOptions } from './potential-options.ts'

type Editable = Pick<Finding, 'id' | 'state' | 'body'>

/** What is typed is kept on this device until it is saved or `clear` is called. */
export function useFindingDraft({ id, body }: Editable) {
  return useDeviceDraft<FindingBody>(`finding-draft/${id}`, body)
}

type Props = {
  /** The id of the form element, for a submit button outside it. */
  id: string
  finding: Editable
  space: Space
  draft: ReturnType<typeof useFindingDraft>
  /** First name of whoever wrote the words that are reworded here: they are shown under each field. Absent: the reader's own words. */
  writtenBy?: string
  onKeep: (body: FindingBody) => void
}

export function FindingForm({ id, finding, space, draft, writtenBy, onKeep }: Props) {
  const labels = useLabels(space.reader)
  const { value: body, set } = draft
  const refusals = checkFinding(body, { findingId: finding.id, bodyOf: space.bodyOf })
  const chosen = body.kind === 'obstacle' || body.kind === 'tension' ? body.potentialId : null
  return (
    <form
      id={id}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        // Only a finding that is noted and not offered yet may be incomplete.
        if (refusals.length > 0 && finding.state !== 'noted') return
        draft.clear()
        onKeep(body)
      }}
    >
      <FindingFields
        body={body}
        set={set}
        reader={space.reader}
        potentials={potentialOptions(space.findings, space.bodyOf, chosen)}
        before={writtenBy ? { body: finding.body, writtenBy } : undefined}
      />
      <div role="status" className={styles.refusals}>
        {refusals.map((refusal) => (
          <p key={refusal}>{labels.refusals[refusal]}</p>
        ))}
      </div>
    </form>
  )
}
