// The coach's own working notes about trajectories that they can no longer reach. Shows nothing when there are none.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../client/api.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { AskErase } from '../../../ui/answer/AskErase.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { formatDate } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from '../coachees.module.css'
import { coacheesWords } from '../coachees.words.ts'

export function FormerNotes() {
  const { former: words, problems } = useWords(coacheesWords)
  const locale = useLocale()
  const list = useQuery({ queryKey: ['former-notes'], queryFn: ({ signal }) => call('GET /api/me/former-notes', {}, signal) })
  const { run, busy, problem } = useAttempt(problems)
  const [asking, setAsking] = useState<string | null>(null)
  const notes = list.data?.notes ?? []
  if (notes.length === 0) return null
  const erase = (noteId: string) =>
    run(async () => {
      await call('DELETE /api/me/former-notes/:noteId', { params: { noteId } })
      await list.refetch()
      setAsking(null)
    })
  return (
    <details className={styles.ended}>
      <summary>{words.title}</summary>
      <p className={styles.facts}>{words.lead}</p>
      <ul className={styles.former}>
        {notes.map(({ id, at, text, own }) => (
          <li key={id}>
            <p className={styles.facts}>{formatDate(at, locale)}</p>
            {[text, own].filter(Boolean).map((said) => (
              <p key={said}>{said}</p>
            ))}
            <Button variant="ghost" size="s" onClick={() => setAsking(id)}>
              {words.erase}
            </Button>
          </li>
        ))}
      </ul>
      {asking !== null && (
        <AskErase title={words.ask} busy={busy} problem={problem} onErase={() => erase(asking)} onClose={() => setAsking(null)}>
          <p>{words.what}</p>
        </AskErase>
      )}
    </details>
  )
}
