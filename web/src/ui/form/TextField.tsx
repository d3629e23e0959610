// One line of text with its label, an optional hint and a kind error.
import { type InputHTMLAttributes, type Ref, useId } from 'react'
import { useWords } from '../../words/use-words.ts'
import { classNames } from '../class-names.ts'
import { uiWords } from '../ui.words.ts'
import { VisuallyHidden } from '../VisuallyHidden.tsx'
import styles from './field.module.css'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  error?: string | null
  optional?: boolean
  hideLabel?: boolean
  ref?: Ref<HTMLInputElement>
} & Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'>

export function TextField({ label, value, onChange, hint, error, optional = false, hideLabel = false, className, id, ...rest }: Props) {
  const own = useId()
  const fieldId = id ?? own
  const words = useWords(uiWords)
  const described = [hint && `${fieldId}-hint`, error && `${fieldId}-error`].filter(Boolean).join(' ')
  const labelText = hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={fieldId} className={styles.label}>
        {labelText} {optional && <span className={styles.optional}>{words.optional}</span>}
      </label>
      {hint && (
        <p id={`${fieldId}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <input
        id={fieldId}
        className={classNames(styles.control, error && styles.wrong)}
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
