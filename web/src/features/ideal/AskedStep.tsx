// An optional question about the ideal. The answer can be removed again.

import { type ReactNode, useEffect, useRef } from 'react'
import flow from '../../findings/form/prompt/Flow.module.css'
import { FlowActions } from '../../findings/form/prompt/FlowActions.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Finder.module.css'
import { idealWords } from './ideal.words.ts'
import type { StepProps } from './step-props.ts'

type Props = Pick<StepProps, 'draft' | 'titleId' | 'onGo'> & {
  ask: string
  hint: string | null
  isSaid: boolean
  onUnsay: () => void
  children: ReactNode
}

export function AskedStep({ draft, titleId, onGo, ask, hint, isSaid, onUnsay, children }: Props) {
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
        {ask}
      </h2>
      {hint && <p className={flow.hint}>{hint}</p>}
      {children}
      <FlowActions back={words.back} onBack={() => onGo(-1)} next={isSaid ? words.next : words.skip} empty={!isSaid}>
        {isSaid && (
          <button
            type="button"
            className={flow.plain}
            onClick={() => {
              onUnsay()
              heading.current?.focus()
            }}
          >
            {words.notSay}
          </button>
        )}
      </FlowActions>
    </form>
  )
}
