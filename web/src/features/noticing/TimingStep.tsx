// When it was noticed. Four moments, none better than another.

import { useState } from 'react'
import { noticingTimings } from '#method/finding/kinds/noticing.ts'
import flow from '../../findings/form/prompt/Flow.module.css'
import { FlowActions } from '../../findings/form/prompt/FlowActions.tsx'
import { useHeadingFocus } from '../../findings/form/prompt/use-heading-focus.ts'
import { classNames } from '../../ui/class-names.ts'
import { Choice } from '../../ui/form/Choice.tsx'
import { useWords } from '../../words/use-words.ts'
import { FlowPoles } from './FlowPoles.tsx'
import styles from './Noticing.module.css'
import { noticingWords } from './noticing.words.ts'
import { potentialOf, sentenceOf } from './noticing-draft.ts'
import type { StepProps } from './step-props.ts'

export function TimingStep({
  own,
  draft,
  titleId,
  onChange,
  onGo,
  refusal,
  onKeep,
}: StepProps & { refusal: string | null; onKeep: () => void }) {
  const words = useWords(noticingWords)
  const [tried, setTried] = useState(false)
  useHeadingFocus(titleId)
  const isMissing = draft.timing === null
  return (
    <form
      className={classNames(flow.question, styles.calm)}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!isMissing) onKeep()
      }}
    >
      <FlowPoles sentence={sentenceOf(draft, own)} potential={potentialOf(draft, own)} />
      <h2 id={titleId} tabIndex={-1} className={flow.still}>
        {words.timing.ask}
      </h2>
      <Choice
        label={words.timing.ask}
        hideLabel
        hint={words.timing.hint}
        layout="column"
        value={draft.timing}
        options={noticingTimings.map((value) => ({ value, ...words.timing.options[value] }))}
        onChange={(timing) => onChange({ ...draft, timing })}
      />
      <p className={styles.only}>{words.onlyYou}</p>
      <div role="status">{(refusal ?? (tried && isMissing)) && <p className={flow.refusal}>{refusal ?? words.timing.needs}</p>}</div>
      <FlowActions back={words.back} onBack={() => onGo('begin')} next={words.keep} />
    </form>
  )
}
