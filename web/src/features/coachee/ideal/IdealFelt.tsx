// How strongly the ideal is felt now: asked, never assumed (S26), and always free to leave open.
import { useEffect, useRef } from 'react'
import { Slider } from '../../../ui/form/Slider.tsx'
import { useWords } from '../../../words/use-words.ts'
import flow from '../prompt/Flow.module.css'
import styles from './Finder.module.css'
import { idealWords } from './ideal.words.ts'
import type { StepProps } from './step-props.ts'

export function IdealFelt({ draft, titleId, onChange, onGo }: StepProps) {
  const { flow: words } = useWords(idealWords)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <form
      className={flow.question}
      onSubmit={(event) => {
        event.preventDefault()
        onGo(1)
      }}
    >
      <p className={styles.beside}>
        <q>{draft.words.trim()}</q>
      </p>
      <h2 id={titleId} ref={heading} tabIndex={-1} className={flow.still}>
        {words.felt}
      </h2>
      <p className={flow.hint}>{words.feltHint}</p>
      <Slider
        label={words.felt}
        hideLabel
        value={draft.felt}
        low={words.feltLow}
        high={words.feltHigh}
        tone="sun"
        onChange={(felt) => onChange({ ...draft, felt })}
      />
      <div className={flow.actions}>
        <button type="button" className={flow.plain} onClick={() => onGo(-1)}>
          {words.back}
        </button>
        {draft.felt !== null && (
          <button
            type="button"
            className={flow.plain}
            onClick={() => {
              onChange({ ...draft, felt: null })
              heading.current?.focus()
            }}
          >
            {words.notSay}
          </button>
        )}
        <button type="submit" className={flow.next}>
          {draft.felt === null ? words.skip : words.next}
        </button>
      </div>
    </form>
  )
}
