// A text field with suggestions that are shown only on request. Texts and suggestions are props.
import { type ReactNode, useId, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import styles from './OfferedField.module.css'
import { TextField } from './TextField.tsx'

export type Offered = { readonly key: string; readonly label: string; readonly hint: string }
type Props = {
  id?: string
  label: string
  hint?: string
  error?: string | null
  optional?: boolean
  value: string
  maxLength?: number
  /** key: the suggestion that was chosen; null: the user typed. */
  onChange: (value: string, key: string | null) => void
  /** Labels of the button that shows suggestions, and of the one that shows other suggestions. */
  ask: string
  others: string
  /** undefined: still loading. */
  offers: readonly Offered[] | undefined
  onAsk: () => void
  onOthers: () => void
  /** Shown when there are no suggestions. */
  none: ReactNode
}

export function OfferedField({ ask, others, offers, onAsk, onOthers, none, onChange, ...field }: Props) {
  const listId = useId()
  const [open, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.whole}>
      <TextField ref={input} autoComplete="off" {...field} onChange={(value) => onChange(value, null)} />
      <div>
        <Button
          variant="ghost"
          size="s"
          className={styles.ask}
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => {
            if (!open) onAsk()
            setOpen(!open)
          }}
        >
          {ask}
        </Button>
      </div>
      <div id={listId} hidden={!open}>
        {open && offers && (
          <>
            <ul className={styles.offers}>
              {offers.map(({ key, label, hint }) => (
                <li key={key}>
                  <button
                    type="button"
                    onClick={() => {
                      onChange(label, key)
                      setOpen(false)
                      input.current?.focus()
                    }}
                  >
                    <strong>{label}</strong>
                    <span>{hint}</span>
                  </button>
                </li>
              ))}
            </ul>
            {offers.length === 0 ? (
              <p className={styles.none}>{none}</p>
            ) : (
              <Button variant="ghost" size="s" className={styles.ask} onClick={onOthers}>
                {others}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  )
}
