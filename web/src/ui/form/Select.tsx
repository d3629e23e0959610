// A native select with a label and a hint.
import { type ReactNode, useId } from 'react'
import field from './field.module.css'

type Props = { label: string; value: string; onChange: (value: string) => void; hint?: string; children: ReactNode }

export function Select({ label, value, onChange, hint, children }: Props) {
  const id = useId()
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={field.hint}>
          {hint}
        </p>
      )}
      <select
        id={id}
        className={field.control}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={hint ? `${id}-hint` : undefined}
      >
        {children}
      </select>
    </div>
  )
}
