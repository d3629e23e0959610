// A quiet sheet: beside the onion on a wide screen, from below on a phone. Not modal: the next tap is never in its way.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { CloseIcon } from '../../../ui/action-icons.tsx'
import { IconButton } from '../../../ui/form/IconButton.tsx'
import { useSheetsWords } from './alone-sheets.words.ts'
import styles from './Sheet.module.css'

type Props = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly focusField?: boolean
}

export function Sheet({ title, onClose, children, actions, focusField = false }: Props) {
  const words = useSheetsWords()
  const titleId = useId()
  const sheet = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before =
      document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement ? document.activeElement : null
    const field = focusField ? sheet.current?.querySelector<HTMLElement>('input:not([type="radio"]), textarea') : null
    ;(field ?? heading.current)?.focus()
    return () => {
      // Back to where one was, unless the hand went elsewhere meanwhile.
      if (document.activeElement === document.body || document.activeElement === null) before?.focus()
    }
  }, [focusField])
  // The same sheet with another content, as a card for another step: read from its top.
  const titled = useRef(title)
  useEffect(() => {
    if (titled.current === title) return
    titled.current = title
    body.current?.scrollTo({ top: 0 })
    heading.current?.focus()
  }, [title])
  return (
    <section
      ref={sheet}
      className={styles.sheet}
      role="dialog"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <IconButton label={words.close} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reachable by keyboard */}
      <div ref={body} className={styles.body} tabIndex={0}>
        {children}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </section>
  )
}
