// Always there, always quiet: one may stop, and talk to a person. It never reacts to what was written (I7).
import { useWords } from '../../../words/use-words.ts'
import type { Own } from '../own/use-own.ts'
import styles from './Noticing.module.css'
import { noticingWords } from './noticing.words.ts'

export function TooMuch({ own }: { own: Own }) {
  const { tooMuch: words } = useWords(noticingWords)
  return (
    <details className={styles.tooMuch}>
      <summary>
        {words.ask} {words.stop}
      </summary>
      <p>{words.who(own.namesOf(own.coaches))}</p>
      <p>{words.line}</p>
    </details>
  )
}
