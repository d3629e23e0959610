// Changes or removes the moment that the replay shows, so that the mirror can be corrected after the session too.
import { useState } from 'react'
import type { Moment } from '#method/moment/moment.ts'
import type { SessionFact } from '#method/session/session-event.ts'
import { MomentForm } from '../../../findings/moment/MomentForm.tsx'
import { momentWords } from '../../../findings/moment/moment.words.ts'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from './Replay.module.css'

type Props = { readonly moment: Moment; readonly alone: boolean; readonly onCorrect: (fact: SessionFact) => Promise<string> }

export function Correction({ moment, alone, onCorrect }: Props) {
  const words = useWords(momentWords)
  const { offer } = useUndo()
  const [open, setOpen] = useState(false)
  async function remove() {
    const undoId = await onCorrect({ kind: 'taken-back', eventId: moment.id })
    offer(words.removed, () => void onCorrect({ kind: 'taken-back', eventId: undoId }))
  }
  return (
    <div className={styles.correction}>
      {open && (
        <MomentForm
          moment={moment}
          alone={alone}
          onChange={(change) => void onCorrect({ kind: 'moment-revised', momentId: moment.id, change })}
        />
      )}
      <div className={styles.corrections}>
        <Button size="s" variant="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.ready : words.change}
        </Button>
        {open && (
          <Button size="s" variant="ghost" onClick={() => void remove()}>
            {words.remove}
          </Button>
        )}
      </div>
    </div>
  )
}
