// Imports a session from a trace file. A damaged file is refused as a whole, with the line and the reason.
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { ApiProblem, call } from '../../client/api.ts'
import { makeId } from '../../client/make-id.ts'
import { refusal } from '../../client/refusal.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import parts from '../../findings/parts.module.css'
import { invalidateTrajectory, type Trajectory } from '../../findings/reading/use-trajectory.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './sessions.module.css'
import { sessionsWords } from './sessions.words.ts'

const largest = 5_000_000

export function ImportTrace({ trajectory }: { trajectory: Trajectory }) {
  const words = useWords(sessionsWords)
  const id = useId()
  const client = useQueryClient()
  const { run, busy, problem } = useAttempt(words.problems)
  const { say } = useUndo()
  const [refused, setRefused] = useState<ApiProblem['problem'] | null>(null)

  async function bring(input: HTMLInputElement) {
    const file = input.files?.[0]
    if (!file) return
    await run(
      async () => {
        if (file.size > largest) throw refusal('body.too-large')
        await call('POST /api/trajectories/:trajectoryId/traces', {
          params: { trajectoryId: trajectory.id },
          body: { sessionId: makeId(), text: await file.text() },
        })
        await invalidateTrajectory(client, trajectory.id)
        say(words.brought)
      },
      (error) => setRefused(error instanceof ApiProblem ? error.problem : null),
    )
    // Otherwise the browser reports no change when the user chooses the same file again.
    input.value = ''
  }

  return (
    <details className={styles.bring}>
      <summary>{words.bring}</summary>
      <div className={styles.bringInside}>
        <p className={parts.quiet}>{words.bringWhat}</p>
        <label htmlFor={id} className={styles.file} aria-disabled={busy || undefined}>
          {busy ? words.reading : words.choose}
          <input
            id={id}
            type="file"
            accept=".json,.trace,application/json,text/plain"
            disabled={busy}
            onChange={(event) => void bring(event.currentTarget)}
          />
        </label>
        {problem && (
          <Notice tone="dusk">{refused?.code.startsWith('trace.') ? <Damage problem={refused} reason={problem} /> : problem}</Notice>
        )}
      </div>
    </details>
  )
}

function Damage({ problem, reason }: { problem: ApiProblem['problem']; reason: string }) {
  const words = useWords(sessionsWords)
  return (
    <>
      <p>
        <strong>{words.refused}</strong>
      </p>
      <p>
        {problem.line !== undefined && words.atLine(problem.line)} {reason}
      </p>
      {problem.detail && (
        <p className={styles.exactly}>
          {words.exactly}: {problem.detail}
        </p>
      )}
    </>
  )
}
