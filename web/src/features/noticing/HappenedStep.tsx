// What happened, before any sentence about it. May stay empty.

import { useEffect, useId, useRef } from 'react'
import { longest } from '#method/finding/longest.ts'
import flow from '../../findings/form/prompt/Flow.module.css'
import { FlowActions } from '../../findings/form/prompt/FlowActions.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Area } from '../../ui/form/Area.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Noticing.module.css'
import { noticingWords } from './noticing.words.ts'
import type { StepProps } from './step-props.ts'

export function HappenedStep({ draft, titleId, onChange, onGo }: StepProps) {
  const words = useWords(noticingWords)
  const fieldId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      className={classNames(flow.question, styles.calm)}
      onSubmit={(event) => {
        event.preventDefault()
        onGo('sentence')
      }}
    >
      <h2 id={titleId}>
        <label htmlFor={fieldId}>{words.happened.ask}</label>
      </h2>
      <p id={`${fieldId}-hint`} className={flow.hint}>
        {words.happened.hint}
      </p>
      <Area
        ref={field}
        id={fieldId}
        className={flow.field}
        rows={2}
        maxLength={longest('noticing', 'words')}
        aria-describedby={`${fieldId}-hint`}
        value={draft.words}
        onChange={({ target: { value } }) => onChange({ ...draft, words: value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
        }}
      />
      <FlowActions next={draft.words.trim() ? words.next : words.skip} empty={!draft.words.trim()} />
    </form>
  )
}
