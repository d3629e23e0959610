// A circle to breathe along with, in the two colours of the onion. It grows and shrinks slowly, a set number of times.
import styles from './Breath.module.css'

type Props = {
  /** How many times it grows and shrinks. */
  breaths: number
  /** No movement. `prefers-reduced-motion` stops it too. */
  still?: boolean
}

/** Hidden from screen readers: the text beside it says how to breathe. */
export function Breath({ breaths, still = false }: Props) {
  return (
    <svg className={styles.breath} viewBox="-100 -100 200 200" aria-hidden="true" data-still={still || undefined}>
      <circle className={styles.ring} r="96" />
      <circle className={styles.ring} r="78" />
      <g className={styles.figure} style={{ animationIterationCount: breaths }}>
        <path className={styles.dusk} d="M-1.5 -92A92 92 0 0 0 -1.5 92Z" />
        <path className={styles.sun} d="M1.5 -92A92 92 0 0 1 1.5 92Z" />
      </g>
    </svg>
  )
}
