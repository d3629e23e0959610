// Parts of one screen, each with its own address: links, not buttons, so back and a new window simply work.
import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { classNames } from '../class-names.ts'
import styles from './Tabs.module.css'

export type Tab = {
  readonly href: string
  readonly label: string /** Say so when the address alone does not tell. */
  readonly current?: boolean
}

export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  const [path] = useLocation()
  const row = useRef<HTMLElement>(null)
  const open = items.find((item) => item.current ?? item.href === path)?.href
  // biome-ignore lint/correctness/useExhaustiveDependencies: on a phone another part may lie outside the row
  useEffect(() => {
    const tab = row.current?.querySelector<HTMLElement>('[aria-current="page"]')
    // Only the row moves; the page stays where it is.
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
