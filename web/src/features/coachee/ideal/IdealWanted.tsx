// Whose wish it is: one's own, or a should. Both may stand; neither is weighed.
import { useEffect, useRef } from 'react'
import { Choice } from '../../../ui/form/Choice.tsx'
import { useWords } from '../../../words/use-words.ts'
import flow from '../prompt/Flow.module.css'
import { usePrompt } from '../prompt/use-prompt.ts'
import styles from './Finder.module.css'
import { idealWords } from './ideal.words.ts'
import type { StepProps } from './step-props.ts'

export function IdealWanted({ draft, titleId, onChange, onGo }: StepProps) {
  const { flow: words } = useWords(idealWords)
  const prompt = usePrompt('ideal.wanted-by')
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
        {prompt.ask}
      </h2>
      {prompt.hint && <p className={flow.hint}>{prompt.hint}</p>}
      <Choice
        label={prompt.ask}
        hideLabel
        layout="column"
        value={draft.wantedBy}
        options={[
          { value: 'me', label: words.me },
          { value: 'should', label: words.should },
        ]}
        onChange={(wantedBy) => onChange({ ...draft, wantedBy })}
      />
      <p role="status">{draft.wantedBy === 'should' && words.shouldWords}</p>
      <div className={flow.actions}>
        <button type="button" className={flow.plain} onClick={() => onGo(-1)}>
          {words.back}
        </button>
        {draft.wantedBy !== null && (
          <button
            type="button"
            className={flow.plain}
            onClick={() => {
              onChange({ ...draft, wantedBy: null })
              heading.current?.focus()
            }}
          >
            {words.notSay}
          </button>
        )}
        <button type="submit" className={flow.next}>
          {draft.wantedBy === null ? words.skip : words.next}
        </button>
      </div>
    </form>
  )
}
