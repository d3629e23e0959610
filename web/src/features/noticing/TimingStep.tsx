// When it was noticed. Four moments, none better than another.
import { useEffect, useRef, useState } from 'react'
import { noticingTimings } from '#method/finding/kinds/noticing.ts'
import flow from '../../findings/form/prompt/Flow.module.css'
import { classNames } from '../../ui/class-names.ts'
import { Choice } from '../../ui/form/Choice.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Noticing.module.css'
import { noticingWords } from './noticing.words.ts'
import { potentialOf, sentenceOf } from './noticing-draft.ts'
import { Poles } from './Poles.tsx'
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
  const heading = useRef<HTMLHeadingElement>(null)
  const [tried, setTried] = useState(false)
  useEffect(() => heading.current?.focus(), [])
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
      <Poles sentence={sentenceOf(draft, own)} potential={potentialOf(draft, own)} />
      <h2 id={titleId} ref={heading} tabIndex={-1} className={flow.still}>
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
      <div className={flow.actions}>
        <button type="button" className={flow.plain} onClick={() => onGo('begin')}>
          {words.back}
        </button>
        <button type="submit" className={flow.next}>
          {words.keep}
        </button>
      </div>
    </form>
  )
}
