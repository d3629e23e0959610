// The question as the label of a text field. What is not shown is still read by a screen reader.
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import styles from './Flow.module.css'
import type { Prompt } from './use-prompt.ts'

/** The value of `aria-describedby` for the text field. */
export function describedBy({ hint }: Prompt, fieldId: string): string | undefined {
  return hint === null ? undefined : `${fieldId}-hint`
}

export function PromptHead({ prompt, fieldId, titleId }: { prompt: Prompt; fieldId: string; titleId: string }) {
  const { ask, hint } = prompt
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
    </>
  )
}
