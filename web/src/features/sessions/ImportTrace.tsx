// Imports a session from a trace file. A damaged file is refused as a whole, with the line and the reason.
import { useId, useState } from 'react'
import { ApiProblem, call } from '../../client/api.ts'
import { makeId } from '../../client/make-id.ts'
import parts from '../../findings/parts.module.css'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { type Trajectory, useChange } from '../../findings/reading/use-trajectory.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './sessions.module.css'
import { sessionsWords } from './sessions.words.ts'

const largest = 5_000_000

export function ImportTrace({ trajectory }: { trajectory: Trajectory }) {
  const words = useWords(sessionsWords)
  const id = useId()
  const { run, busy, error } = useChange(trajectory.id)
  const { say } = useUndo()
  const [tooLarge, setTooLarge] = useState(false)

  async function bring(input: HTMLInputElement) {
    const file = input.files?.[0]
    if (!file) return
    setTooLarge(file.size > largest)
    if (file.size <= largest) {
      const text = await file.text()
      const done = await run(() =>
        call('POST /api/trajectories/:trajectoryId/traces', {
          params: { trajectoryId: trajectory.id },
          body: { sessionId: makeId(), text },
        }),
      )
      if (done) say(words.brought)
    }
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
        {tooLarge && <Notice tone="dusk">{words.tooLarge}</Notice>}
        {!tooLarge && error !== null && <Refused error={error} />}
      </div>
    </details>
  )
}

function Refused({ error }: { error: unknown }) {
  const words = useWords(sessionsWords)
  const common = useWords(trajectoryWords)
  const problem = error instanceof ApiProblem ? error.problem : null
  if (problem?.status !== 422 && problem?.status !== 400) return <Notice tone="dusk">{common.problem(problem?.code ?? '')}</Notice>
  return (
    <Notice tone="dusk">
      <p>
        <strong>{words.refused}</strong>
      </p>
      <p>
        {problem.line !== undefined && words.atLine(problem.line)} {words.reasons[problem.code]}
      </p>
      {problem.detail && (
        <p className={styles.exactly}>
          {words.exactly}: {problem.detail}
        </p>
      )}
    </Notice>
  )
}
