// The question above a place to write, as its label; what is not shown is still there for a screen reader.
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from './Flow.module.css'
import { promptWords } from './prompt.words.ts'
import type { Prompt } from './use-prompt.ts'

/** Give the place to write `aria-describedby={describedBy(prompt, fieldId)}`. */
export function describedBy({ hint, example }: Prompt, fieldId: string): string | undefined {
  return [hint && `${fieldId}-hint`, example && `${fieldId}-example`].filter(Boolean).join(' ') || undefined
}

export function PromptHead({ prompt, fieldId, titleId }: { prompt: Prompt; fieldId: string; titleId: string }) {
  const words = useWords(promptWords)
  const { ask, hint, example } = prompt
  return (
    <>
      <h2 id={titleId}>
        <label htmlFor={fieldId}>{prompt.level === 'blank' ? <VisuallyHidden>{ask}</VisuallyHidden> : ask}</label>
      </h2>
      {hint && (
        <p id={`${fieldId}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {example && (
        <p id={`${fieldId}-example`} className={styles.example}>
          {words.example} <q>{example}</q>
        </p>
      )}
    </>
  )
}
