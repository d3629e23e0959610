// A single-line text field with a label, a hint and an error.
import { type InputHTMLAttributes, type InvalidEvent, type Ref, useId, useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { classNames } from '../class-names.ts'
import { uiWords } from '../ui.words.ts'
import { VisuallyHidden } from '../VisuallyHidden.tsx'
import styles from './field.module.css'
import { Line } from './Line.tsx'
import { whatIsWrong } from './what-is-wrong.ts'

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
  const [wrong, setWrong] = useState<string | null>(null)
  const own = useId()
  const fieldId = id ?? own
  const words = useWords(uiWords)
  const problem = error || wrong
  /** Replaces the message of the browser, which is in the language of the browser, by ours. */
  function showWrong(event: InvalidEvent<HTMLInputElement>) {
    event.preventDefault()
    const field = event.currentTarget
    // Of a text that is too long the line below it says so already.
    if (!field.validity.customError) setWrong(words.wrong[whatIsWrong(field.validity)](field.minLength))
    // Browsers focus the first invalid field; preventDefault also cancels that.
    if (field.form?.querySelector(':invalid') === field) field.focus()
  }
  const described = [hint && `${fieldId}-hint`, problem && `${fieldId}-error`].filter(Boolean).join(' ')
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
      <Line
        id={fieldId}
        className={classNames(styles.control, problem && styles.wrong)}
        value={value}
        onChange={(event) => {
          setWrong(null)
          onChange(event.target.value)
        }}
        onInvalid={showWrong}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        {...rest}
      />
      {problem && (
        <p id={`${fieldId}-error`} className={styles.error} role={wrong ? 'alert' : undefined}>
          {problem}
        </p>
      )}
    </div>
  )
}
