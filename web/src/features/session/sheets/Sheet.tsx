// A sheet: beside the onion on a wide screen, at the bottom on a phone. Not modal: the user can still tap the onion.
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
      // Restores the focus, unless the user has focused something else.
      if (document.activeElement === document.body || document.activeElement === null) before?.focus()
    }
  }, [focusField])
  // The content of an open sheet was replaced, for example by the card of another step: start at its top.
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div ref={body} className={styles.body} tabIndex={0}>
        {children}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </section>
  )
}
