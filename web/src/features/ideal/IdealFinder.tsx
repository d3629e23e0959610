// Finding an ideal: from a moment or from what bothers, to the wish, and to what lies behind it. One question at a time; every
// question may be left, and the ladder may stop anywhere.
import { useId } from 'react'
import { useSaySaved } from '../../client/outbox/use-say-saved.tsx'
import { Flow } from '../../findings/form/prompt/Flow.tsx'
import type { Space } from '../../findings/reading/use-space.ts'
import { useWords } from '../../words/use-words.ts'
import { IdealBehind } from './IdealBehind.tsx'
import { IdealFelt } from './IdealFelt.tsx'
import { IdealKeep } from './IdealKeep.tsx'
import { IdealWanted } from './IdealWanted.tsx'
import { IdealWriting } from './IdealWriting.tsx'
import { idealWords } from './ideal.words.ts'
import { givenBy, type IdealDraft, idealsOf, revisedBy, type Start, type Step, stepsOf, tones } from './ideal-draft.ts'
import type { StepProps } from './step-props.ts'
import { useIdealDraft } from './use-ideal-draft.ts'

type Props = { own: Space; start: Start; began: IdealDraft['making']['began']; onClose: () => void }

export default function IdealFinder({ own, start, began, onClose }: Props) {
  const words = useWords(idealWords)
  const saySaved = useSaySaved()
  const titleId = useId()
  const given = givenBy(start.of === null ? null : own.bodyOf(start.of), start)
  const { value: draft, set: setDraft, forget, ready } = useIdealDraft(start, began, given)
  const steps = stepsOf(start)
  const step = steps[draft.step] ?? 'keep'
  const props: StepProps = {
    own,
    draft,
    titleId,
    onChange: setDraft,
    onGo: (by, next = draft) => setDraft({ ...next, step: Math.max(0, draft.step + by) }),
  }

  async function keepAll() {
    for (const { id, body } of idealsOf(draft)) await own.create(body, draft.shareWith, id)
    const base = own.findings.find(({ id }) => id === start.of)
    const revised = base?.body.kind === 'ideal' ? revisedBy(draft, base.body) : null
    if (revised && base && base.trajectoryId !== null) await own.revise(base, revised)
    await forget()
  }

  return (
    <Flow
      titleId={titleId}
      tone={tones[step]}
      progress={step === 'keep' || steps.length < 3 ? '' : words.flow.progress(draft.step + 1, steps.length - 1)}
      closeLabel={words.flow.close}
      onClose={onClose}
    >
      {ready && <Question {...props} step={step} onKeep={() => saySaved(keepAll(), words.flow.kept).then(onClose)} />}
    </Flow>
  )
}

function Question({ step, onKeep, ...props }: StepProps & { step: Step; onKeep: () => Promise<void> }) {
  switch (step) {
    case 'problem':
    case 'words':
      return <IdealWriting key={step} {...props} step={step} />
    case 'felt':
      return <IdealFelt {...props} />
    case 'wanted':
      return <IdealWanted {...props} />
    case 'behind':
      return <IdealBehind {...props} />
    case 'keep':
      return <IdealKeep {...props} onKeep={onKeep} />
  }
}
