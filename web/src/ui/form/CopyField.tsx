// A read-only field with a button that copies its value. A link can also be sent with the share sheet of the device, where it has one.
import { useId, useRef, useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { CopyIcon } from '../action-icons.tsx'
import { CheckIcon } from '../icons.tsx'
import { uiWords } from '../ui.words.ts'
import { Button, type ButtonVariant } from './Button.tsx'
import styles from './CopyField.module.css'
import field from './field.module.css'

export function CopyField({
  label,
  value,
  hint,
  variant = 'petrol',
}: {
  label: string
  value: string
  hint?: string
  variant?: ButtonVariant
}) {
  const id = useId()
  const words = useWords(uiWords)
  const input = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)

  async function copy() {
    input.current?.select()
    // Without permission to use the clipboard the text is selected, so that Ctrl+C works.
    await navigator.clipboard?.writeText(value).then(
      () => setCopied(true),
      () => undefined,
    )
  }

  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      {hint && <p className={field.hint}>{hint}</p>}
      <div className={styles.row}>
        <input ref={input} id={id} className={field.control} value={value} readOnly onFocus={(event) => event.target.select()} />
        <Button variant={variant} icon={copied ? <CheckIcon size={18} /> : <CopyIcon size={18} />} onClick={copy}>
          {copied ? words.copied : words.copy}
        </Button>
        {canSend(value) && (
          <Button variant="ghost" onClick={() => void navigator.share({ url: value }).catch(() => undefined)}>
            {words.send}
          </Button>
        )}
      </div>
      <span role="status" className={styles.said}>
        {copied ? words.copied : ''}
      </span>
    </div>
  )
}

/** A key or a code is not a link, and is not offered to other apps. */
function canSend(value: string): boolean {
  return /^https?:/.test(value) && navigator.canShare?.({ url: value }) === true
}
