// A line that says who sees an item, and unfolds to say it in full. Texts are props.
import type { ReactNode } from 'react'
import { SharingIcon } from '../icons.tsx'
import styles from './WhoSees.module.css'

/** short: "Jij en Bea zien dit". children: what that means, and the buttons to change it. */
export function WhoSees({ short, children }: { short: string; children: ReactNode }) {
  return (
    <details className={styles.who}>
      <summary className={styles.short}>
        <SharingIcon size={17} />
        {short}
      </summary>
      <div className={styles.full}>{children}</div>
    </details>
  )
}
