// A full-screen dialog for writing: one question at a time, in the colour of what is asked. Closing keeps the draft.
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Dimension } from '#method/moment/moment.ts'
import { CloseIcon } from '../../../ui/action-icons.tsx'
import { IconButton } from '../../../ui/form/IconButton.tsx'
import { Shape } from '../../../ui/Shape.tsx'
import { shapes } from '../lift/side-shapes.ts'
import styles from './Flow.module.css'

type Props = {
  /** The id of its heading. */
  titleId: string
  /** `problem`: what bothers, in the colour of an obstacle; a dimension: its colour; otherwise the colour of strength. */
  tone?: Dimension | 'problem' | null | undefined
  progress?: string | undefined
  closeLabel: string
  onClose: () => void
  children: ReactNode
}

export function Flow({ titleId, tone, progress = '', closeLabel, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  // In a layout effect, so that the field of the question can take the focus after the dialog took it.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  // In the body: the screen below may set other colours.
  return createPortal(
    <dialog
      ref={dialog}
      className={styles.flow}
      data-tone={tone ?? undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.inside}>
        <div className={styles.top}>
          <p className={styles.progress}>{progress}</p>
          <IconButton label={closeLabel} onClick={onClose}>
            <CloseIcon />
          </IconButton>
        </div>
        {children}
      </div>
    </dialog>,
    document.body,
  )
}

/** The three shapes; the one that is asked about now is large. */
export function Shapes({ dimension, name }: { dimension: Dimension | null; name: string | null }) {
  return (
    <div className={styles.shapes}>
      {(['thinking', 'feeling', 'wanting'] as const).map((one) => (
        <Shape key={one} shape={shapes[one]} size={dimension === one ? 30 : 18} faded={dimension !== one} />
      ))}
      {name && <span className={styles.dimension}>{name}</span>}
    </div>
  )
}
