// An obstacle and the potential beside it (I3): obstacle left and potential right, as in the onion; potential on top where it is narrow.
import type { ReactNode } from 'react'
import { useLabels, type Voice } from '../labels/use-labels.ts'
import styles from './Poles.module.css'

type Props = {
  potential: ReactNode
  obstacle: ReactNode
  reader: Voice
  /** More about the obstacle. */
  children?: ReactNode
}

export function Poles({ potential, obstacle, reader, children }: Props) {
  const { poles } = useLabels(reader)
  return (
    <div className={styles.place}>
      <dl className={styles.poles}>
        <div className={styles.potential}>
          <dt>{poles.potential}</dt>
          <dd className={styles.title}>{potential}</dd>
        </div>
        <div className={styles.obstacle}>
          <dt>{poles.obstacle}</dt>
          <dd className={styles.title}>{obstacle}</dd>
          {children && <dd className={styles.more}>{children}</dd>}
        </div>
      </dl>
    </div>
  )
}
