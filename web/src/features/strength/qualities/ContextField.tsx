// Where something showed: a part of life in one's own words. Words used before are one tap away; nothing else is proposed.
import { longest } from '#method/finding/longest.ts'
import { foldText } from '#method/text/fold-text.ts'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useWords } from '../../../words/use-words.ts'
import { strengthWords } from '../strength.words.ts'
import styles from './ContextField.module.css'

type Props = {
  id?: string
  label: string
  hint: string
  own: readonly string[]
  value: string
  error?: string | null
  optional?: boolean
  onChange: (value: string) => void
}

export function ContextField({ own, value, onChange, optional = true, ...field }: Props) {
  const words = useWords(strengthWords)
  return (
    <div className={styles.whole}>
      <TextField
        {...field}
        optional={optional}
        value={value}
        onChange={onChange}
        maxLength={longest('quality', 'context')}
        autoComplete="off"
      />
      {own.length > 0 && (
        <ul className={styles.known} aria-label={words.known}>
          {own.map((context) => (
            <li key={context}>
              <button type="button" aria-pressed={foldText(context) === foldText(value)} onClick={() => onChange(context)}>
                {context}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
