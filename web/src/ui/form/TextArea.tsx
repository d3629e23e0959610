// A text area with a label, a hint and an error.
import { type Ref, type TextareaHTMLAttributes, useId } from 'react'
import { useWords } from '../../words/use-words.ts'
import { classNames } from '../class-names.ts'
import { uiWords } from '../ui.words.ts'
import { VisuallyHidden } from '../VisuallyHidden.tsx'
import { Area } from './Area.tsx'
import styles from './field.module.css'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  error?: string | null
  optional?: boolean
  hideLabel?: boolean
  /** plain: only a line underneath, for a screen with a single question. */
  look?: 'box' | 'plain'
  ref?: Ref<HTMLTextAreaElement>
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange'>

export function TextArea({
  label,
  value,
  onChange,
  hint,
  error,
  optional = false,
  hideLabel = false,
  look = 'box',
  className,
  id,
  ref,
  rows = 3,
  ...rest
}: Props) {
  const own = useId()
  const fieldId = id ?? own
  const words = useWords(uiWords)
  const described = [hint && `${fieldId}-hint`, error && `${fieldId}-error`].filter(Boolean).join(' ')
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={fieldId} className={styles.label}>
        {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}{' '}
        {optional && <span className={styles.optional}>{words.optional}</span>}
      </label>
      {hint && (
        <p id={`${fieldId}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <Area
        ref={ref}
        id={fieldId}
        rows={rows}
        className={classNames(styles.control, styles.area, look === 'plain' && styles.plain, error && styles.wrong)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        {...rest}
      />
      {error && (
        <p id={`${fieldId}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  )
}
