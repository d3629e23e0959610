// A scale from 0 to 10 with a label at each end. null: no answer yet; the slider then shows no value.
import { useId } from 'react'
import { useWords } from '../../words/use-words.ts'
import { classNames } from '../class-names.ts'
import { uiWords } from '../ui.words.ts'
import { VisuallyHidden } from '../VisuallyHidden.tsx'
import styles from './Slider.module.css'

type Props = {
  label: string
  value: number | null
  onChange: (value: number) => void
  low: string
  high: string
  tone?: 'petrol' | 'sun' | 'dusk'
  hideLabel?: boolean
  disabled?: boolean
}

export function Slider({ label, value, onChange, low, high, tone = 'petrol', hideLabel = false, disabled }: Props) {
  const id = useId()
  const words = useWords(uiWords)
  const said = value === null ? words.notSaid : words.outOfTen(value)
  return (
    <div className={classNames(styles.slider, styles[tone])}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        </label>
        <output htmlFor={id} className={styles.value}>
          {value ?? '–'}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={10}
        step={1}
        value={value ?? 5}
        disabled={disabled}
        className={classNames(styles.range, value === null && styles.unsaid)}
        style={{ '--part': `${(value ?? 0) * 10}%` } as React.CSSProperties}
        aria-valuetext={said}
        onChange={(event) => onChange(Number(event.target.value))}
        onPointerUp={(event) => value === null && onChange(Number(event.currentTarget.value))}
        onKeyDown={(event) => {
          if (value === null && (event.key === 'Enter' || event.key === ' ')) onChange(5)
        }}
      />
      <div className={styles.ends} aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </div>
      <VisuallyHidden>{`0 ${low}, 10 ${high}`}</VisuallyHidden>
    </div>
  )
}
