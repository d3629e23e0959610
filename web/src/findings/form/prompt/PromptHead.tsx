// The question above a place to write, as its label; what is not shown is still there for a screen reader.
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import styles from './Flow.module.css'
import type { Prompt } from './use-prompt.ts'

/** Give the place to write `aria-describedby={describedBy(prompt, fieldId)}`. */
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
