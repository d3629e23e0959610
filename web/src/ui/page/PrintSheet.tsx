// One or more A4 sheets on a quiet ground, in black on white, with a way back and a button that prints them.
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../form/Button.tsx'
import { BackIcon } from '../icons.tsx'
import { uiWords } from '../ui.words.ts'
import styles from './PrintSheet.module.css'

type Props = {
  back: { readonly href: string; readonly label: string }
  /** Choices about what is printed; on screen only. */
  choices?: ReactNode
  children: ReactNode
}

export function PrintScreen({ back, choices, children }: Props) {
  const words = useWords(uiWords)
  return (
    <main className={styles.screen} data-theme="light">
      <div className={styles.tools}>
        <Link href={back.href} className={styles.back}>
          <BackIcon size={18} />
          {back.label}
        </Link>
        <Button onClick={() => print()}>{words.print}</Button>
        {choices}
      </div>
      {children}
    </main>
  )
}

export function PrintSheet({ children, foot }: { children: ReactNode; foot: string }) {
  return (
    <article className={styles.sheet}>
      {children}
      <footer className={styles.foot}>{foot}</footer>
    </article>
  )
}
