// A modal dialog: centred on a wide screen, a sheet at the bottom on a phone. Escape and a tap on the backdrop close it,
// without asking: a form in it keeps a draft.
import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useWords } from '../../words/use-words.ts'
import { CloseIcon } from '../action-icons.tsx'
import { classNames } from '../class-names.ts'
import { IconButton } from '../form/IconButton.tsx'
import { uiWords } from '../ui.words.ts'
import styles from './Dialog.module.css'

type Props = {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
  /** Buttons at the bottom, the main one last. */
  actions?: ReactNode
  size?: 's' | 'm' | 'l'
  /** false: Escape and the backdrop do not close it, only buttons do. */
  dismissible?: boolean
}

export function Dialog(props: Props) {
  return props.open ? <OpenDialog {...props} /> : null
}

/** `::backdrop` has no events of its own: they arrive at the dialog, with coordinates outside its box. */
function isOnBackdrop({ target, currentTarget, clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  return target === currentTarget && (clientX < left || clientX > right || clientY < top || clientY > bottom)
}

/** The main button, which is the last one, does nothing while a text is too long; that field gets the focus instead. */
function holdWhileTooLong(event: MouseEvent<HTMLElement>): void {
  const { currentTarget: actions, target } = event
  const main = [...actions.querySelectorAll('button')].at(-1)
  const fields = actions.closest('dialog')?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')
  const tooLong = [...(fields ?? [])].find(({ validity }) => validity.customError)
  if (!tooLong || !main?.contains(target as Node)) return
  event.stopPropagation()
  event.preventDefault()
  tooLong.focus()
}

/** When the button that opened the dialog is gone too, the focus goes to the heading of the screen. */
function focusHeading(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true })
}

function OpenDialog({ title, onClose, children, actions, size = 'm', dismissible = true }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const pressedBackdrop = useRef(false)
  const titleId = useId()
  const words = useWords(uiWords)
  // A layout effect closes the dialog before it is removed: only then does the browser return the focus to where it was.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => {
      element?.close()
      setTimeout(focusHeading)
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for a tap on the backdrop
    <dialog
      ref={dialog}
      className={classNames(styles.dialog, styles[`size-${size}`])}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        if (dismissible) onClose()
      }}
      onClose={({ target, currentTarget: element }) => {
        // Chrome closes a dialog at the second Escape in a row, although `cancel` was prevented.
        // The event of a dialog that was removed comes after its removal.
        if (target !== element || element.open || !element.isConnected) return
        if (dismissible) onClose()
        else element.showModal()
      }}
      onPointerDown={(event) => {
        pressedBackdrop.current = isOnBackdrop(event)
      }}
      onClick={(event) => {
        // Selecting text may end on the backdrop; then the click has the dialog as its target too.
        if (dismissible && pressedBackdrop.current && isOnBackdrop(event)) onClose()
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
        {actions && (
          <footer className={styles.actions} onClickCapture={holdWhileTooLong}>
            {actions}
          </footer>
        )}
      </div>
    </dialog>
  )
}
