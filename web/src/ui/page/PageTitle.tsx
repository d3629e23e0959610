// The head of a screen: a link back, the title, one sentence, and at most one main action.
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { BackIcon } from '../icons.tsx'
import styles from './PageTitle.module.css'
import { useScreenTitle } from './use-screen-title.ts'

type Props = {
  title: string
  /** One sentence below the title. */
  lead?: ReactNode
  /** The main action, right of the title. */
  action?: ReactNode
  back?: { readonly href: string; readonly label: string }
  /** The title of the window when it differs, e.g. when `title` is a greeting. */
  windowTitle?: string
}

export function PageTitle({ title, lead, action, back, windowTitle }: Props) {
  const heading = useScreenTitle(windowTitle ?? title)
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        {back && (
          <Link href={back.href} className={styles.back}>
            <BackIcon size={18} />
            {back.label}
          </Link>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </header>
  )
}
