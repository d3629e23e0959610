// Erasing a note of one's own, after a question.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../client/api.ts'
import { flushOutbox } from '../../client/outbox/outbox.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import { AskErase } from '../../ui/answer/AskErase.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import { lookingBackWords } from './looking-back.words.ts'
import type { OwnNote } from './use-own-notes.ts'

export function EraseNote({ note }: { note: OwnNote }) {
  const { eraseNote: words } = useWords(lookingBackWords)
  const client = useQueryClient()
  const { say } = useUndo()
  const { run, busy, problem } = useAttempt(words.problems)
  const [asking, setAsking] = useState(false)
  const erase = () =>
    run(async () => {
      await flushOutbox()
      await call('DELETE /api/trajectories/:trajectoryId/notes/:noteId', { params: { trajectoryId: note.trajectoryId, noteId: note.id } })
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey.some((part) => `${part}`.includes('notes')) })
      say(words.done)
    })
  return (
    <>
      <Button variant="ghost" size="s" aria-label={`${words.open}: ${note.text.slice(0, 60)}`} onClick={() => setAsking(true)}>
        {words.open}
      </Button>
      {asking && (
        <AskErase title={words.ask} busy={busy} problem={problem} onErase={erase} onClose={() => setAsking(false)}>
          <p>{note.text}</p>
          <p>{note.kind === 'shared' ? words.whatShared : words.what}</p>
        </AskErase>
      )}
    </>
  )
}
