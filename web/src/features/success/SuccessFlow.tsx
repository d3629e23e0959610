// Writing down a success experience: the whole screen asks one thing at a time. What is written stays on this device until it is
// kept; after that there is an invitation to look further, never a must.
import { lazy, Suspense, useId, useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import { checkFinding } from '#method/finding/check-finding.ts'
import { acceptedOf, isKind } from '#method/finding/stands.ts'
import { useDeviceDraft } from '../../client/drafts/use-device-draft.ts'
import { useOutbox } from '../../client/outbox/outbox.ts'
import { successDraftKey } from '../../findings/form/draft-keys.ts'
import { Flow } from '../../findings/form/prompt/Flow.tsx'
import type { Space } from '../../findings/reading/use-space.ts'
import { useWords } from '../../words/use-words.ts'
import { KeepStep } from './KeepStep.tsx'
import { SuccessQuestion } from './SuccessQuestion.tsx'
import { successWords } from './success.words.ts'
import { emptyDraft, isUntouched, type Success, type SuccessDraft, successSteps } from './success-steps.ts'

const Further = lazy(() => import('./Further.tsx'))
const last = successSteps.length

export default function SuccessFlow({ own, onClose }: { own: Space; onClose: () => void }) {
  const words = useWords(successWords)
  const titleId = useId()
  const [search, setSearch] = useSearchParams()
  const {
    value: draft,
    set: setDraft,
    forget,
    ready,
  } = useDeviceDraft<SuccessDraft>(successDraftKey, () => emptyDraft(search.get('began')), { isEmpty: isUntouched })
  const { refused: refusedNow } = useOutbox()
  /** How many writes were refused before this one; null: it was kept on an earlier visit. */
  const [refusedBefore, setRefusedBefore] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const keeping = useRef(false)

  // The moment that was kept, now or earlier, and is looked into further.
  const furtherId = search.get('further')
  const found = own.findings.find(({ id, state }) => id === furtherId && state === 'accepted')
  const shown = useRef<Success | null>(null)
  if (found && isKind(found, 'success')) shown.current = found
  // One that the server refuses leaves the list; the screen stays and says so.
  const further = shown.current?.id === furtherId ? shown.current : null
  const step = successSteps[draft.step]
  const go = (to: number) => {
    setRefusal(null)
    setDraft({ ...draft, step: to })
  }
  async function finish() {
    const [refused] = checkFinding(draft.body, { bodyOf: own.bodyOf })
    if (refused) return setRefusal(refused === 'text.too-long' ? words.tooLong : words.needsMoment)
    if (keeping.current) return
    keeping.current = true
    const id = await own.create(draft.body, draft.shareWith)
    await forget()
    setRefusedBefore(refusedNow)
    setSearch({ write: 'success', further: id }, { replace: true })
    keeping.current = false
  }

  return (
    <Flow
      titleId={titleId}
      tone={furtherId ? null : step?.dimension}
      progress={step && !furtherId ? words.progress(draft.step + 1, last) : ''}
      closeLabel={furtherId ? words.closeKept : words.close}
      onClose={onClose}
    >
      {further ? (
        <Suspense fallback={null}>
          <Further own={own} success={further} refusedBefore={refusedBefore} titleId={titleId} onClose={onClose} />
        </Suspense>
      ) : !ready || own.status === 'opening' ? null : step ? (
        <SuccessQuestion
          isFirst={acceptedOf(own.findings, 'success').length === 0}
          key={step.name}
          step={draft.step}
          draft={draft}
          titleId={titleId}
          onChange={setDraft}
          onGo={go}
        />
      ) : (
        <KeepStep
          titleId={titleId}
          own={own}
          body={draft.body}
          shareWith={draft.shareWith}
          refusal={refusal}
          onShareWith={(shareWith) => setDraft({ ...draft, shareWith })}
          onBack={() => go(last - 1)}
          onFirst={() => go(0)}
          onKeep={() => void finish()}
        />
      )}
    </Flow>
  )
}
