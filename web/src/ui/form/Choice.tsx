// One of a few options: radio buttons drawn as pills.
import { type ReactNode, useId } from 'react'
import { classNames } from '../class-names.ts'
import { VisuallyHidden } from '../VisuallyHidden.tsx'
import styles from './Choice.module.css'

export type ChoiceOption<V extends string> = {
  readonly value: V
  readonly label: string
  readonly hint?: string
  readonly icon?: ReactNode
}
type Props<V extends string> = {
  label: string
  value: V | null
  options: readonly ChoiceOption<V>[]
  onChange: (value: V) => void
  hideLabel?: boolean
  hint?: string
  /** column: options below each other, for options with hints. line: on one line, which scrolls sideways when it is too long. */
  layout?: 'row' | 'column' | 'line'
  disabled?: boolean
}

export function Choice<V extends string>({ label, value, options, onChange, hideLabel = false, hint, layout = 'row', disabled }: Props<V>) {
  const name = useId()
  return (
    <fieldset className={styles.group} disabled={disabled} aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className={styles.legend}>{hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}</legend>
      {hint && (
        <p id={`${name}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={classNames(styles.options, layout !== 'row' && styles[layout])}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              className={styles.radio}
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.icon}
            <span className={styles.words}>
              <span>{option.label}</span>
              {option.hint && <span className={styles.optionHint}>{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
