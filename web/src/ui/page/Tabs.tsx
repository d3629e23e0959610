// The parts of one screen as links, so that each has an address and the Back button works.
import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { classNames } from '../class-names.ts'
import styles from './Tabs.module.css'

export type Tab = {
  readonly href: string
  readonly label: string
  /** Set it when the path alone does not tell whether the tab is open. */
  readonly current?: boolean
}

export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  const [path] = useLocation()
  const row = useRef<HTMLElement>(null)
  const open = items.find((item) => item.current ?? item.href === path)?.href
  // biome-ignore lint/correctness/useExhaustiveDependencies: on a phone the open tab may be outside the visible part of the row
  useEffect(() => {
    const tab = row.current?.querySelector<HTMLElement>('[aria-current="page"]')
    // scrollIntoView would scroll the page too.
    if (row.current && tab) row.current.scrollLeft = tab.offsetLeft - (row.current.clientWidth - tab.offsetWidth) / 2
  }, [open])
  return (
    <nav ref={row} aria-label={label} className={styles.tabs}>
      <ul className={styles.list}>
        {items.map((item) => {
          const current = item.href === open
          return (
            <li key={item.href}>
              <Link
                href={item.href}
                aria-current={current ? 'page' : undefined}
                className={classNames(styles.tab, current && styles.current)}
              >
                {item.label}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
