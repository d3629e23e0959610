// What the person chose for a refused write, in the place where it stood.
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { openRefused } from '../../client/outbox/refused-sheet.ts'
import { SavedMessage } from '../../client/outbox/SavedMessage.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { uiWords } from '../../ui/ui.words.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './NotKept.module.css'
import { notKeptWords } from './not-kept.words.ts'

export type Done = {
  readonly how: 'sent' | 'note' | 'letGo' | 'theirs'
  /** Undoes it; null: it cannot be undone here. */
  readonly undo: (() => Promise<void>) | null
}

export function DoneLine({ done: { how, undo } }: { done: Done }) {
  const { done: words } = useWords(notKeptWords)
  const ui = useWords(uiWords)
  const line = useRef<HTMLParagraphElement>(null)
  // The button that was pressed is gone.
  useEffect(() => line.current?.focus(), [])
  return (
    <div className={styles.done}>
      <p ref={line} tabIndex={-1} role="status">
        {how === 'note' ? <SavedMessage>{words.note}</SavedMessage> : words[how]}
      </p>
      {how === 'note' && (
        <Link href="/looking-back" onClick={() => openRefused(false)}>
          {words.toNote}
        </Link>
      )}
      {undo && (
        <Button size="s" variant="ghost" onClick={() => void undo()}>
          {ui.undo}
        </Button>
      )}
    </div>
  )
}
