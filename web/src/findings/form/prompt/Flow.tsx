// A writing that has the whole screen: one thing at a time, in the colour of what is asked. Closing never loses words.
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Dimension } from '#method/moment/moment.ts'
import { IconButton } from '../../../ui/form/IconButton.tsx'
import { CloseIcon } from '../../../ui/icons.tsx'
import { Shape } from '../../../ui/Shape.tsx'
import { shapes } from '../lift/side-shapes.ts'
import styles from './Flow.module.css'

type Props = {
  /** The heading inside it. */
  titleId: string
  /** problem: what bothers, in dusk; otherwise the colour of a dimension, or of strength. */
  tone?: Dimension | 'problem' | null | undefined
  progress?: string | undefined
  closeLabel: string
  onClose: () => void
  children: ReactNode
}

export function Flow({ titleId, tone, progress = '', closeLabel, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the question asks for the focus: opening a dialog takes it.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  // Outside the screen below it, whose ground may have colours of its own.
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

/** The three shapes, with the one that is asked now in front. */
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
