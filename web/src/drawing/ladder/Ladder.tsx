// A ladder of ideals drawn as a list: the nearest first, then each larger one with a larger sun.
import type { CSSProperties, ReactNode } from 'react'
import styles from './Ladder.module.css'

export type LadderRung = { readonly id: string; readonly words: string; readonly more?: ReactNode }

/** The sun grows up to this rung. */
const tallest = 4

/** `behind`: the text above each rung except the first. */
export function Ladder({ label, behind, rungs }: { label: string; behind: string; rungs: readonly LadderRung[] }) {
  return (
    <ol className={styles.ladder} aria-label={label}>
      {rungs.map(({ id, words, more }, height) => (
        <li key={id} className={styles.rung} style={{ '--height': Math.min(height, tallest) } as CSSProperties}>
          {height > 0 && <span className={styles.behind}>{behind}</span>}
          <q className={styles.words}>{words}</q>
          {more}
        </li>
      ))}
    </ol>
  )
}
