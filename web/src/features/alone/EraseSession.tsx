// Erasing one session alone, after a question. Needs a connection: what still waits on this device is sent first.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../client/api.ts'
import { flushOutbox } from '../../client/outbox/outbox.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import { useMe } from '../../client/who/me.ts'
import { AskErase } from '../../ui/answer/AskErase.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import { aloneWords } from './alone.words.ts'
import type { AloneSession } from './alone-sessions.ts'

export function EraseSession({ session, when }: { session: AloneSession; when: string }) {
  const { erase: words } = useWords(aloneWords)
  const { spaceId } = useMe()
  const client = useQueryClient()
  const { say } = useUndo()
  const { run, busy, problem } = useAttempt(words.problems)
  const [asking, setAsking] = useState(false)
  const erase = () =>
    run(async () => {
      await flushOutbox()
      await call('DELETE /api/trajectories/:trajectoryId/sessions/:sessionId', { params: { trajectoryId: spaceId, sessionId: session.id } })
      // Everything that was read may name the session.
      await client.invalidateQueries({ queryKey: ['kept'] })
      say(words.done)
    })
  return (
    <>
      <Button variant="ghost" size="s" aria-label={`${words.open}: ${when}`} onClick={() => setAsking(true)}>
        {words.open}
      </Button>
      {asking && (
        <AskErase title={words.ask} busy={busy} problem={problem} onErase={erase} onClose={() => setAsking(false)}>
          <p>
            <strong>{when}</strong>
          </p>
          {words.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </AskErase>
      )}
    </>
  )
}
