// Before the exercise: how long about, moving or still. One may also go on without it.

import { breathMinutes } from '../../drawing/breath/breath-turns.ts'
import flow from '../../findings/form/prompt/Flow.module.css'
import { FlowActions } from '../../findings/form/prompt/FlowActions.tsx'
import { useHeadingFocus } from '../../findings/form/prompt/use-heading-focus.ts'
import { classNames } from '../../ui/class-names.ts'
import { Checkbox } from '../../ui/form/Checkbox.tsx'
import { Choice } from '../../ui/form/Choice.tsx'
import { useWords } from '../../words/use-words.ts'
import { FlowPoles } from './FlowPoles.tsx'
import styles from './Noticing.module.css'
import { noticingWords } from './noticing.words.ts'
import { ownPotentialOf, potentialOf, sentenceOf } from './noticing-draft.ts'
import type { StepProps } from './step-props.ts'

export function BeginStep({ own, draft, titleId, onChange, onGo }: StepProps) {
  const words = useWords(noticingWords)
  useHeadingFocus(titleId)
  return (
    <form
      className={classNames(flow.question, styles.calm)}
      onSubmit={(event) => {
        event.preventDefault()
        onGo('breathe')
      }}
    >
      <FlowPoles sentence={sentenceOf(draft, own)} potential={potentialOf(draft, own)} />
      <h2 id={titleId} tabIndex={-1} className={flow.still}>
        {words.begin.title}
      </h2>
      <p className={flow.hint}>{words.begin.lead}</p>
      <Choice
        label={words.begin.minutes}
        value={`${draft.minutes}`}
        options={breathMinutes.map((count) => ({ value: `${count}` as const, label: words.begin.minute(count) }))}
        onChange={(chosen) => onChange({ ...draft, minutes: breathMinutes.find((count) => `${count}` === chosen) ?? 1 })}
      />
      <Checkbox label={words.begin.still} checked={draft.still} onChange={(still) => onChange({ ...draft, still })} />
      <FlowActions
        back={words.back}
        onBack={() => onGo(ownPotentialOf(draft.knownId, own) === null ? 'potential' : 'sentence')}
        next={words.begin.go}
      >
        <button type="button" className={flow.plain} onClick={() => onGo('timing')}>
          {words.begin.skip}
        </button>
      </FlowActions>
    </form>
  )
}
