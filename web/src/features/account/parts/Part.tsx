// One subject of the settings: its title on the left, its content on the right.
import { type ReactNode, useId } from 'react'
import styles from '../account.module.css'

export function Part({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  const titleId = useId()
  return (
    <section id={id} className={styles.part} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.partTitle}>
        {title}
      </h2>
      <div className={styles.partBody}>{children}</div>
    </section>
  )
}
