// A message of the app; a screen reader reads it when it appears. 'dusk' is for failures; there is no red.
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './Notice.module.css'

export function Notice({ tone = 'calm', children }: { tone?: 'calm' | 'sun' | 'dusk'; children: ReactNode }) {
  return (
    <div role="status" className={classNames(styles.notice, styles[tone])}>
      {children}
    </div>
  )
}
