// Says in a toast what became of a write. The toast follows the write as long as it is shown.
import type { ReactNode } from 'react'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { outboxStatus } from './outbox.ts'
import { SavedMessage } from './SavedMessage.tsx'

type More = {
  /** A sentence that is true only when nothing waits any more. */
  readonly whenSent?: string | undefined
  readonly undo?: () => void
}
/** Shows the message when this device has stored the write, or could not. */
export type SaySaved = (write: Promise<unknown>, message: string, more?: More) => Promise<void>

export function useSaySaved(): SaySaved {
  const { offer, say } = useUndo()
  return async (write, message, { whenSent, undo } = {}) => {
    const { refused } = outboxStatus()
    await write
    const show = (button?: ReactNode) => (
      <SavedMessage refusedBefore={refused} whenSent={whenSent} undo={button}>
        {message}
      </SavedMessage>
    )
    if (undo) offer(show, undo)
    else say(show())
  }
}
