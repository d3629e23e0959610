// One thing to open, with a sign in the colour of what it is.
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import styles from './Row.module.css'

type Sign = 'anchor' | 'check' | 'ideal' | 'intention' | 'noticing' | 'success' | 'session'
type Props = { sign: Sign; title: string; lead: string } & (
  | { href: string; onPress?: undefined }
  | { href?: undefined; onPress: () => void }
)

export function Row({ sign, title, lead, href, onPress }: Props) {
  const inside = (
    <>
      <svg width="36" height="36" viewBox="-20 -20 40 40" aria-hidden="true" className={styles[sign]}>
        {signs[sign]}
      </svg>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.lead}>{lead}</span>
      </span>
    </>
  )
  return (
    <li>
      {href === undefined ? (
        <button type="button" className={styles.row} onClick={onPress}>
          {inside}
        </button>
      ) : (
        <Link href={href} className={styles.row}>
          {inside}
        </Link>
      )}
    </li>
  )
}

const signs: Readonly<Record<Sign, ReactNode>> = {
  success: <circle r="15" />,
  check: (
    <>
      <rect className={styles.square} x="-17" y="-5" width="11" height="11" rx="2" />
      <circle className={styles.circle} cy="0.5" r="5.5" />
      <path className={styles.triangle} d="M11.5 -5.5L18 6H5Z" />
    </>
  ),
  noticing: <path d="M-7 -15Q0 -16 7 -15Q11 -13 11 0Q11 13 7 15Q0 16 -7 15Q-11 13 -11 0Q-11 -13 -7 -15Z" />,
  intention: <path d="M0 -15L16 13H-16Z" />,
  anchor: (
    <>
      <circle r="14.5" className={styles.ring} />
      <circle r="6.5" />
    </>
  ),
  ideal: (
    <>
      <circle r="17" className={styles.halo} />
      <circle r="9" />
    </>
  ),
  session: <path className={styles.ring} d="M-13 8C-6 -16 2 14 13 -8" />,
}
