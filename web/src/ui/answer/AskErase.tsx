// Asks before something is erased for good: what goes, what stays, and the two buttons. It cannot be undone, so there is no undo.
import type { ReactNode } from 'react'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../form/Button.tsx'
import { uiWords } from '../ui.words.ts'
import { Dialog } from './Dialog.tsx'
import { Notice } from './Notice.tsx'

type Props = {
  title: string
  /** What goes and what stays, in whole sentences. */
  children: ReactNode
  onErase: () => void
  onClose: () => void
  /** Default: "Wissen". */
  confirm?: string
  busy?: boolean
  problem?: string | null
}

export function AskErase({ title, children, onErase, onClose, confirm, busy = false, problem }: Props) {
  const words = useWords(uiWords)
  return (
    <Dialog
      open
      size="s"
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {words.keep}
          </Button>
          <Button busy={busy} onClick={onErase}>
            {confirm ?? words.erase}
          </Button>
        </>
      }
    >
      {children}
      {problem && <Notice tone="dusk">{problem}</Notice>}
    </Dialog>
  )
}
