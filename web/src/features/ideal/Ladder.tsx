// A ladder of ideals, drawn as a list: the near one first, and each larger one behind it with a larger sun.
import type { CSSProperties, ReactNode } from 'react'
import { useWords } from '../../words/use-words.ts'
import { idealWords } from './ideal.words.ts'
import styles from './Ladder.module.css'

export type LadderRung = { readonly id: string; readonly words: string; readonly more?: ReactNode }

/** The sun grows for the first few rungs; after that it is large enough. */
const tallest = 4

export function Ladder({ label, rungs }: { label: string; rungs: readonly LadderRung[] }) {
  const words = useWords(idealWords)
  return (
    <ol className={styles.ladder} aria-label={label}>
      {rungs.map(({ id, words: said, more }, height) => (
        <li key={id} className={styles.rung} style={{ '--height': Math.min(height, tallest) } as CSSProperties}>
          {height > 0 && <span className={styles.behind}>{words.behind}</span>}
          <q className={styles.words}>{said}</q>
          {more}
        </li>
      ))}
    </ol>
  )
}
