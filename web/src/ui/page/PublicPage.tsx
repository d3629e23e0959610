// The frame of screens that need no sign-in. A wide window shows a picture beside the content.
import type { ReactNode } from 'react'
import { LanguageSwitch } from '../form/LanguageSwitch.tsx'
import styles from './PublicPage.module.css'

/** language: the position of the language switch. At the top for visitors from a link, who may get the wrong language first. */
export function PublicPage({ children, language = 'bottom' }: { children: ReactNode; language?: 'top' | 'bottom' }) {
  return (
    <div className={styles.page}>
      <div className={styles.words}>
        <header className={styles.head}>
          <span className={styles.wordmark}>Krachtlijn</span>
          {language === 'top' && <LanguageSwitch />}
        </header>
        <main className={styles.main}>{children}</main>
        {language === 'bottom' && (
          <footer>
            <LanguageSwitch />
          </footer>
        )}
      </div>
      <div className={styles.picture} aria-hidden="true">
        <Picture />
      </div>
    </div>
  )
}

/** A stream from the core outward, for decoration; it shows no data. */
function Picture() {
  return (
    <svg className={styles.stream} viewBox="0 0 600 900" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <g className={styles.rings}>
        <circle cx="210" cy="470" r="150" />
        <circle cx="210" cy="470" r="240" />
        <circle cx="210" cy="470" r="340" />
        <circle cx="210" cy="470" r="450" />
        <circle cx="210" cy="470" r="570" />
      </g>
      <path
        className={styles.flow}
        d="M210 412 C300 412 330 414 372 426 C416 439 424 448 452 448 C492 448 500 420 620 408 L620 512 C500 508 492 474 452 474 C424 474 416 492 372 508 C330 524 300 528 210 528 Z"
      />
      <circle className={styles.core} cx="210" cy="470" r="84" />
    </svg>
  )
}
