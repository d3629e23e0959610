// A sentence the app says of itself, politely read out when it appears. Never red: 'dusk' is for what did not work.
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
