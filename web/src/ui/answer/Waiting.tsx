// Something is on its way. It only shows after a moment, so a quick answer never flickers.
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
