// A figure to breathe with: dusk and sun in one circle, as in the onion. It grows and shrinks slowly and then rests; or stands still.
import styles from './Breath.module.css'

type Props = {
  /** How often it breathes before it rests. */
  breaths: number
  /** Without movement, by choice. Whoever asked their device for less motion gets that in any case. */
  still?: boolean
}

/** Only to look at: words beside it say how to breathe. */
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
