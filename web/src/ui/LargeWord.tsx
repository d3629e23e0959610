// One word in large type. A long word gets a smaller size, and breaks with a hyphen if needed. lang: the language of its writer.
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
