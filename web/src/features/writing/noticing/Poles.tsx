// The sentence that holds back and the strength beside it, always together (I3): dusk at the left, sun at the right, as in the onion.
import { useWords } from '../../../words/use-words.ts'
import styles from './Noticing.module.css'
import { noticingWords } from './noticing.words.ts'

export function Poles({ sentence, potential }: { sentence: string; potential: string }) {
  const { poles: words } = useWords(noticingWords)
  return (
    <dl className={styles.poles}>
      <div data-pole="obstacle">
        <dt>{words.obstacle}</dt>
        <dd>{sentence}</dd>
      </div>
      <div data-pole="potential">
        <dt>{words.potential}</dt>
        <dd>{potential}</dd>
      </div>
    </dl>
  )
}
