// The buttons below a question of a flow: back, others, and going on, which submits the form around them.
import type { ReactNode } from 'react'
import { classNames } from '../../../ui/class-names.ts'
import styles from './Flow.module.css'

type Props = {
  back?: string
  /** Absent: there is nothing to go back to. */
  onBack?: (() => void) | undefined
  next: string
  /** Nothing was written or chosen, so going on skips the question. */
  empty?: boolean
  busy?: boolean
  /** Buttons between the two. */
  children?: ReactNode
}

export function FlowActions({ back, onBack, next, empty = false, busy = false, children }: Props) {
  return (
    <div className={styles.actions}>
      {onBack && (
        <button type="button" className={styles.plain} onClick={onBack}>
          {back}
        </button>
      )}
      {children}
      <button type="submit" className={classNames(styles.next, empty && styles.empty)} aria-busy={busy || undefined}>
        {next}
      </button>
    </div>
  )
}
