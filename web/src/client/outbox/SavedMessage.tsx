// A message that something is saved, as long as that is true. While it waits for a connection, the server or signing in, the message adds that;
// when only this page has it, or the server refuses it, that takes the place of the message.
import type { ReactNode } from 'react'
import { uiWords } from '../../ui/ui.words.ts'
import { useWords } from '../../words/use-words.ts'
import { useSaving } from './use-saving.ts'

type Props = {
  children: string
  /** A sentence that is true only when nothing waits any more. */
  whenSent?: string | undefined
  /** How many writes were refused before this one; without it: when this message appeared. */
  refusedBefore?: number
  /** The undo button; absent when the write was refused. */
  undo?: ReactNode
}

export function SavedMessage({ children, whenSent, refusedBefore, undo }: Props) {
  const words = useWords(uiWords)
  const saving = useSaving(refusedBefore)
  const done = children.replace(/\.$/, '')
  const said = {
    saved: whenSent ? `${done}. ${whenSent}` : children,
    waiting: `${done}. ${words.waitingLong}`,
    failing: `${done}. ${words.failingLong}`,
    'signed-out': `${done}. ${words.signedOutLong}`,
    'only-here': words.onlyHere,
    refused: words.notSaved,
  }[saving]
  if (undo === undefined) return said
  return (
    <>
      <span>{said}</span>
      {saving !== 'refused' && undo}
    </>
  )
}
