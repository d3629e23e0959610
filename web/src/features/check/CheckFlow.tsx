// Nu: what I think, feel and want, here and now. One question a screen, begun at any side; private, and done within twenty seconds.

import { useId, useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import { checkFinding } from '#method/finding/check-finding.ts'
import type { Body } from '#method/finding/finding.ts'
import { useDeviceDraft } from '../../client/drafts/use-device-draft.ts'
import { makeId } from '../../client/make-id.ts'
import { checkDraftKey } from '../../findings/form/draft-keys.ts'
import { Flow } from '../../findings/form/prompt/Flow.tsx'
import { TooMuch } from '../../findings/form/TooMuch.tsx'
import { useLabels } from '../../findings/labels/use-labels.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { useWords } from '../../words/use-words.ts'
import { BodyQuestion } from './BodyQuestion.tsx'
import { CheckKept } from './CheckKept.tsx'
import { checkWords } from './check.words.ts'
import { type CheckDraft, emptyCheck, isCheckUntouched, stepOn } from './check-draft.ts'
import { SideQuestion } from './SideQuestion.tsx'
import { SideTabs } from './SideTabs.tsx'

type Props = { own: Space; onClose: () => void; onWrite: (what: 'success' | 'noticing') => void }

export default function CheckFlow({ own, onClose, onWrite }: Props) {
  const words = useWords(checkWords)
  const labels = useLabels(own.reader)
  const titleId = useId()
  const [search] = useSearchParams()
  const {
    value: draft,
    set: setDraft,
    forget,
    ready,
  } = useDeviceDraft<CheckDraft>(checkDraftKey, () => emptyCheck(makeId(), search.get('began')), { isEmpty: isCheckUntouched })
  const [kept, setKept] = useState<Body<'check'> | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const keeping = useRef(false)
  const { body, step } = draft
  const change = (next: CheckDraft) => {
    setRefusal(null)
    setDraft(next)
  }
  async function finish() {
    const [refused] = checkFinding(body, { bodyOf: own.bodyOf })
    if (refused) return setRefusal(labels.refusals[refused])
    if (keeping.current) return
    keeping.current = true
    await own.create(body, [], draft.id)
    await forget()
    setKept(body)
  }
  const asked = { draft, titleId, refusal, onChange: change, onKeep: () => void finish() }

  return (
    <Flow
      titleId={titleId}
      tone={kept ? null : step === 'body' ? 'feeling' : step}
      closeLabel={kept ? words.closeKept : words.close}
      onClose={onClose}
    >
      {kept ? (
        <CheckKept body={kept} titleId={titleId} onClose={onClose} onWrite={onWrite} />
      ) : !ready || own.status === 'opening' ? null : (
        <>
          <SideTabs draft={draft} onGo={(to) => change({ ...draft, step: to })} />
          {step === 'body' ? (
            <BodyQuestion {...asked} />
          ) : (
            <SideQuestion key={step} {...asked} side={step} onNext={() => change(stepOn(draft))} />
          )}
          <TooMuch />
        </>
      )}
    </Flow>
  )
}
