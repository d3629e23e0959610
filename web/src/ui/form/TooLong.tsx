// Says that a text is longer than its field allows. The field keeps the whole text: nothing is cut off.
import { type RefObject, useEffect } from 'react'
import { useWords } from '../../words/use-words.ts'
import { uiWords } from '../ui.words.ts'
import styles from './field.module.css'

type Props = { value: string; maxLength: number | undefined; id: string }

/** The sentence below a field whose text is too long; nothing when it fits. `id` is for the field's aria-describedby. */
export function TooLong({ value, maxLength, id }: Props) {
  const { tooLong } = useWords(uiWords)
  const over = excess(value, maxLength)
  return (
    <p id={id} className={styles.error} role="status" hidden={over === 0}>
      {over > 0 && tooLong(over, maxLength ?? 0)}
    </p>
  )
}

/** Makes a form with this field refuse to be sent while its text is too long. Returns how many characters it is over. */
export function useTooLong(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  value: string,
  maxLength: number | undefined,
): number {
  const { tooLong } = useWords(uiWords)
  const over = excess(value, maxLength)
  const message = over > 0 ? tooLong(over, maxLength ?? 0) : ''
  useEffect(() => field.current?.setCustomValidity(message), [field, message])
  return over
}

const excess = (value: string, maxLength = Number.POSITIVE_INFINITY) => Math.max(0, value.length - maxLength)
