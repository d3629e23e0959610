// Parts of one screen, each with its own address: links, not buttons, so back and a new window simply work.
import { Link, useLocation } from 'wouter'
import { classNames } from './class-names.ts'
import styles from './Tabs.module.css'

export type Tab = {
  readonly href: string
  readonly label: string /** Say so when the address alone does not tell. */
  readonly current?: boolean
}

export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  const [path] = useLocation()
  return (
    <nav aria-label={label} className={styles.tabs}>
      <ul className={styles.list}>
        {items.map((item) => {
          const current = item.current ?? item.href === path
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
