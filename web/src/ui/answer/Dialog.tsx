// A native dialog: in the middle on a wide screen, a sheet from below on a phone. Escape and a tap beside it close it.
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useWords } from '../../words/use-words.ts'
import { classNames } from '../class-names.ts'
import { IconButton } from '../form/IconButton.tsx'
import { CloseIcon } from '../icons.tsx'
import { uiWords } from '../ui.words.ts'
import styles from './Dialog.module.css'

type Props = {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
  /** Buttons at the bottom; the main one last. */
  actions?: ReactNode
  size?: 's' | 'm' | 'l'
  /** false: only the buttons inside close it. */
  dismissible?: boolean
}

export function Dialog(props: Props) {
  return props.open ? <OpenDialog {...props} /> : null
}

function OpenDialog({ title, onClose, children, actions, size = 'm', dismissible = true }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const words = useWords(uiWords)
  // Before the dialog leaves the page: only then does the browser give the focus back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tap beside it has Escape as its key
    <dialog
      ref={dialog}
      className={classNames(styles.dialog, styles[`size-${size}`])}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        if (dismissible) onClose()
      }}
      onClick={(event) => {
        if (dismissible && event.target === event.currentTarget) onClose()
      }}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2 id={titleId}>{title}</h2>
          {dismissible && (
            <IconButton label={words.close} onClick={onClose}>
              <CloseIcon />
            </IconButton>
          )}
        </header>
        <div className={styles.body}>{children}</div>
        {actions && <footer className={styles.actions}>{actions}</footer>}
      </div>
    </dialog>
  )
}
