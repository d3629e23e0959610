// The lift ribbon: in which dimension attention was during the last minutes. It has no norm or score.
import { memo } from 'react'
import type { LiftSegment } from '#method/lift/derive-lifts.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './LiftRibbon.module.css'
import { ribbonWords } from './ribbon.words.ts'
import { ribbonBars, ribbonMinutes } from './ribbon-bars.ts'

type Props = { readonly segments: readonly LiftSegment[]; readonly now: number; readonly minutes?: number }

export const LiftRibbon = memo(function LiftRibbon({ segments, now, minutes = 25 }: Props) {
  const words = useWords(ribbonWords)
  const bars = ribbonBars(segments, now, minutes * 60_000)
  const spent = ribbonMinutes(bars)
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{words.title(minutes)}</figcaption>
      <svg
        className={styles.ribbon}
        viewBox="0 0 1000 14"
        preserveAspectRatio="none"
        role="img"
        aria-label={bars.length === 0 ? words.empty : words.spent(spent)}
      >
        <rect className={styles.ground} width="1000" height="14" />
        {bars.map((bar) => (
          <rect
            key={bar.from}
            className={styles.bar}
            data-dimension={bar.dimension}
            x={bar.start * 1000}
            width={bar.width > 0.02 ? bar.width * 1000 - 6 : Math.max(3, bar.width * 1000)}
            height="14"
          />
        ))}
      </svg>
    </figure>
  )
})
