// Breaking off or referring. What the coach writes about it is a note, and the sheet says before who reads that: the coach alone, unless
// the coach chooses the record.
import { useState } from 'react'
import { useDeviceDraft } from '../../../client/drafts/use-device-draft.ts'
import { makeId } from '../../../client/make-id.ts'
import { beginEdit } from '../../../client/outbox/edit.ts'
import { queueWrite } from '../../../client/outbox/outbox.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { Choice } from '../../../ui/form/Choice.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from './Sheet.module.css'
import { Sheet } from './Sheet.tsx'
import type { SheetContext } from './SheetHost.tsx'
import { sheetsWords } from './sheets.words.ts'

const readers = ['working', 'record'] as const
type Props = { readonly context: SheetContext; readonly state: 'broken-off' | 'referred' }

export function StateSheet({ state, context: { commands, trajectoryId, sessionId } }: Props) {
  const { state: words } = useWords(sheetsWords)
  const [noteId] = useState(makeId)
  const [nextBasis] = useState(() => beginEdit(null))
  const empty = { note: '', kind: 'working' as (typeof readers)[number] }
  const { value, set, clear } = useDeviceDraft(`draft/${sessionId}/${state}`, empty)

  function confirm() {
    const text = value.note.trim()
    if (text !== '') {
      void queueWrite({
        id: noteId,
        key: 'PUT /api/trajectories/:trajectoryId/notes/:noteId',
        input: {
          params: { trajectoryId, noteId },
          body: { sessionId, kind: value.kind, text: value.note, own: '', phase: null, at: Date.now(), ...nextBasis() },
        },
      })
    }
    // The event has no words: the coachee reads every event of the session.
    commands.setState(state)
    clear()
    commands.close()
  }

  return (
    <Sheet title={words[state].title} onClose={commands.close} focusField actions={<Button onClick={confirm}>{words[state].go}</Button>}>
      <p className={styles.lead}>{words[state].lead}</p>
      <Choice
        label={words.whoReads}
        value={value.kind}
        onChange={(kind) => set({ kind })}
        options={readers.map((kind) => ({ value: kind, label: words.readers[kind] }))}
      />
      <p className={styles.lead}>{words.readersWhat[value.kind]}</p>
      <TextArea label={words[state].note} value={value.note} maxLength={8000} onChange={(note) => set({ note })} />
      <p className={styles.lead}>{words.foundBack}</p>
    </Sheet>
  )
}
