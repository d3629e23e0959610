// The form to edit or reword a finding, for both readers: its fields, and below them what is still missing.
import { checkFinding } from '#method/finding/check-finding.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { useDeviceDraft } from '../../client/drafts/use-device-draft.ts'
import { type FoundDraft as Draft, useFoundDraft } from '../../client/drafts/use-found-draft.ts'
import { dropOne } from '../../client/offline/device-store.ts'
import { FoundDraft } from '../../ui/answer/FoundDraft.tsx'
import { useLabels } from '../labels/use-labels.ts'
import type { Space } from '../reading/use-space.ts'
import { FindingFields } from './FindingFields.tsx'
import styles from './FindingForm.module.css'
import { potentialOptions } from './potential-options.ts'

/** `seen`: the finding as it was when the person began to change it. */
export type Change = { readonly seen: Finding; readonly body: FindingBody }

const keyOf = (findingId: string) => `finding-draft/${findingId}`

/** What is typed is kept on this device until `clear` or `dropFindingDraft` is called. */
export function useFindingDraft(finding: Finding): Draft<Change> {
  const initial: Change = { seen: finding, body: finding.body }
  return useFoundDraft(useDeviceDraft(keyOf(finding.id), initial), initial, ['seen'])
}

export async function dropFindingDraft(findingId: string): Promise<void> {
  await dropOne(keyOf(findingId)).catch(() => undefined)
}

type Props = {
  /** The id of the form element, for a submit button outside it. */
  id: string
  space: Space
  draft: Draft<Change>
  /** First name of whoever wrote the words that are reworded here: they are shown under each field. Absent: the reader's own words. */
  writtenBy?: string
  onKeep: (change: Change) => void
}

export function FindingForm({ id, space, draft, writtenBy, onKeep }: Props) {
  const labels = useLabels(space.reader)
  const { seen, body } = draft.value
  const refusals = checkFinding(body, { findingId: seen.id, bodyOf: space.bodyOf, before: seen.body })
  const chosen = body.kind === 'obstacle' || body.kind === 'tension' ? body.potentialId : null
  return (
    <form
      id={id}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        // Only a finding that is noted and not offered yet may be incomplete.
        if (refusals.length === 0 || seen.state === 'noted') onKeep({ seen, body })
      }}
    >
      <FoundDraft draft={draft} />
      <FindingFields
        body={body}
        set={(part) => draft.set({ body: { ...body, ...part } as FindingBody })}
        reader={space.reader}
        potentials={potentialOptions(space.findings, space.bodyOf, chosen)}
        before={writtenBy ? { body: seen.body, writtenBy } : undefined}
      />
      <div role="status" className={styles.refusals}>
        {refusals.map((refusal) => (
          <p key={refusal}>{labels.refusals[refusal]}</p>
        ))}
      </div>
    </form>
  )
}
