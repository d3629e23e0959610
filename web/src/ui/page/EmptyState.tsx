// What a screen or list shows while it is empty: what it is for, and the first step.
import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export function EmptyState({
  title,
  children,
  action,
  picture,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
  picture?: ReactNode
}) {
  return (
    <section className={styles.empty}>
      {picture && <div aria-hidden="true">{picture}</div>}
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.words}>{children}</div>}
      {action && <div>{action}</div>}
    </section>
  )
}
