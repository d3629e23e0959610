// Where it got stuck, noticed without judgement: what happened, the sentence, the strength beside it, a mild minute here and now, back to the
// strength, and when it was noticed.

import { useId, useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import { checkFinding } from '#method/finding/check-finding.ts'
import { useDeviceDraft } from '../../client/drafts/use-device-draft.ts'
import { makeId } from '../../client/make-id.ts'
import { noticingDraftKey } from '../../findings/form/draft-keys.ts'
import { Flow } from '../../findings/form/prompt/Flow.tsx'
import { TooMuch } from '../../findings/form/TooMuch.tsx'
import { useLabels } from '../../findings/labels/use-labels.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { useWords } from '../../words/use-words.ts'
import { BeginStep } from './BeginStep.tsx'
import { BreatheStep } from './BreatheStep.tsx'
import { ExerciseStep } from './ExerciseStep.tsx'
import { HappenedStep } from './HappenedStep.tsx'
import { NoticingKept } from './NoticingKept.tsx'
import { noticingWords } from './noticing.words.ts'
import { emptyNoticing, isNoticingUntouched, type NoticingDraft, potentialOf, sentenceOf, toKeep } from './noticing-draft.ts'
import { PotentialStep } from './PotentialStep.tsx'
import { ReturnStep } from './ReturnStep.tsx'
import { SentenceStep } from './SentenceStep.tsx'
import { TimingStep } from './TimingStep.tsx'

export default function NoticingFlow({ own, onClose }: { own: Space; onClose: () => void }) {
  const words = useWords(noticingWords)
  const labels = useLabels(own.reader)
  const titleId = useId()
  const [search] = useSearchParams()
  const {
    value: draft,
    set: setDraft,
    forget,
    ready,
  } = useDeviceDraft<NoticingDraft>(
    noticingDraftKey,
    () => emptyNoticing({ noticing: makeId(), obstacle: makeId(), potential: makeId() }, search.get('began')),
    { isEmpty: isNoticingUntouched },
  )
  const [kept, setKept] = useState<{ sentence: string; potential: string } | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const keeping = useRef(false)
  const change = (next: NoticingDraft) => {
    setRefusal(null)
    setDraft(next)
  }
  async function finish() {
    const { made, revised } = toKeep(draft, own)
    const bodyOf = (id: string) => made.find((one) => one.id === id)?.body ?? own.bodyOf(id)
    const [refused] = made.flatMap(({ body }) => checkFinding(body, { bodyOf }))
    if (refused) return setRefusal(labels.refusals[refused])
    if (keeping.current) return
    keeping.current = true
    const poles = { sentence: sentenceOf(draft, own), potential: potentialOf(draft, own) }
    for (const { id, body } of made) await own.create(body, [], id)
    if (revised?.finding.trajectoryId) {
      await own.revise(revised.finding, revised.body)
    }
    await forget()
    setKept(poles)
  }
  const { step } = draft
  const asked = {
    own,
    draft,
    titleId,
    onChange: change,
    onGo: (to: NoticingDraft['step'], said: NoticingDraft = draft) => change({ ...said, step: to }),
  }
  const isSide = step === 'feeling' || step === 'thinking' || step === 'wanting'

  return (
    <Flow
      titleId={titleId}
      tone={kept ? null : isSide ? step : step === 'happened' || step === 'sentence' ? 'problem' : null}
      closeLabel={kept ? words.closeKept : words.close}
      onClose={onClose}
    >
      {kept ? (
        <NoticingKept own={own} titleId={titleId} poles={kept} onClose={onClose} />
      ) : !ready || own.status === 'opening' ? null : (
        <>
          {step === 'happened' && <HappenedStep {...asked} />}
          {step === 'sentence' && <SentenceStep {...asked} />}
          {step === 'potential' && <PotentialStep {...asked} />}
          {step === 'begin' && <BeginStep {...asked} />}
          {step === 'breathe' && <BreatheStep {...asked} />}
          {isSide && <ExerciseStep key={step} {...asked} side={step} />}
          {step === 'return' && <ReturnStep {...asked} />}
          {step === 'timing' && <TimingStep {...asked} refusal={refusal} onKeep={() => void finish()} />}
          <TooMuch summary={`${words.tooMuch.ask} ${words.tooMuch.stop}`} who={words.tooMuch.who(own.namesOf(own.coaches))} />
        </>
      )}
    </Flow>
  )
}
