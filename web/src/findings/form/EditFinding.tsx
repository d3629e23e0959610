// The button to change a finding, and the dialog behind it, in which its owner can erase it too. Shows nothing to a reader who may not change it.
import { useId, useState } from 'react'
import { checkFinding } from '#method/finding/check-finding.ts'
import type { Finding } from '#method/finding/finding.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { useSaySaved } from '../../client/outbox/use-say-saved.tsx'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import { useLabels } from '../labels/use-labels.ts'
import type { Space } from '../reading/use-space.ts'
import { mayRevise } from '../writes/finding-writes.ts'
import { EraseFinding } from './EraseFinding.tsx'
import { FindingForm, useFindingDraft } from './FindingForm.tsx'
import { formWords } from './form.words.ts'

type Props = { finding: Finding; space: Space }

export function EditFinding({ finding, space }: Props) {
  const words = useWords(formWords)
  const labels = useLabels(space.reader)
  const [open, setOpen] = useState(false)
  if (!mayRevise(finding, space.reader)) return null
  const isComplete = checkFinding(finding.body, { findingId: finding.id, bodyOf: space.bodyOf, before: finding.body }).length === 0
  const label = isComplete ? words.edit : words.complete
  const title = titleOf(finding.body, space.bodyOf) || labels.untitled
  return (
    <>
      <Button variant={isComplete ? 'ghost' : 'quiet'} size="s" aria-label={`${label}: ${title}`} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && <EditDialog finding={finding} space={space} onClose={() => setOpen(false)} />}
    </>
  )
}

function EditDialog({ finding, space, onClose }: Props & { onClose: () => void }) {
  const words = useWords(formWords)
  const labels = useLabels(space.reader)
  const saySaved = useSaySaved()
  const readers = space.reader.as === 'coachee' ? space.readersOf(finding) : []
  const id = useId()
  const draft = useFindingDraft(finding)
  return (
    <Dialog
      open
      title={labels.kinds[finding.body.kind].one}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="ghost"
            onClick={() => {
              draft.clear()
              onClose()
            }}
          >
            {words.cancel}
          </Button>
          <EraseFinding
            finding={finding}
            space={space}
            onErased={() => {
              draft.clear()
              onClose()
            }}
          />
          <Button type="submit" form={id}>
            {words.keep}
          </Button>
        </>
      }
    >
      <FindingForm
        id={id}
        space={space}
        draft={draft}
        onKeep={({ seen, body }) => {
          draft.clear()
          void saySaved(space.revise(seen, body), words.changed, {
            whenSent: readers.length > 0 ? words.readBy(space.namesOf(readers), readers.length) : undefined,
          })
          onClose()
        }}
      />
    </Dialog>
  )
}
