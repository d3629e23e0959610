// A word somebody wrote, as large as it may be: a long one is set smaller, and breaks with a hyphen when it must. lang: that of whoever wrote it.
import type { CSSProperties } from 'react'
import { longestPiece, softHyphens } from '../words/soft-hyphens.ts'
import styles from './LargeWord.module.css'

export function LargeWord({ children, lang }: { children: string; lang?: string }) {
  return (
    <span className={styles.room}>
      <strong lang={lang} className={styles.word} style={{ '--longest': Math.max(1, longestPiece(children)) } as CSSProperties}>
        {softHyphens(children)}
      </strong>
    </span>
  )
}
