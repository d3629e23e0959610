// The mark of a dimension: square for thinking, circle for feeling, triangle for wanting, diamond when it was not said. The name of the
// dimension is text beside it.
import type { Dimension } from '#method/moment/moment.ts'
import styles from './MarkShape.module.css'
import { markPaths } from './mark-layer.ts'

export function MarkShape({
  dimension,
  size = 16,
  hollow = false,
}: {
  readonly dimension: Dimension | null
  readonly size?: number
  readonly hollow?: boolean
}) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="-13 -13 26 26"
      className={styles.shape}
      data-dimension={dimension ?? undefined}
      data-hollow={hollow || undefined}
      aria-hidden="true"
    >
      <path d={markPaths[dimension ?? 'unsaid']} />
    </svg>
  )
}
