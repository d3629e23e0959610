// A loading indicator. CSS delays it, so that a fast answer does not make it flicker.
import { useWords } from '../../words/use-words.ts'
import { uiWords } from '../ui.words.ts'
import styles from './Waiting.module.css'

export function Waiting({ label }: { label?: string }) {
  const words = useWords(uiWords)
  return (
    <div role="status" className={styles.waiting}>
      <span className={styles.drop} aria-hidden="true" />
      {label ?? words.oneMoment}
    </div>
  )
}
