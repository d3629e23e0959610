// The doorstep: the frame of screens before one is inside. Words on the left, a stream of light beside them on a wide window.
import type { ReactNode } from 'react'
import { LanguageSwitch } from '../form/LanguageSwitch.tsx'
import styles from './Threshold.module.css'

/** language: where the two languages stand; at the top for whoever comes once and may read the wrong one first. */
export function Threshold({ children, language = 'bottom' }: { children: ReactNode; language?: 'top' | 'bottom' }) {
  return (
    <div className={styles.threshold}>
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
        <Stream />
      </div>
    </div>
  )
}

/** From a core outward, narrowing at one place and widening again. Only a picture; it stands for nobody. */
function Stream() {
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
