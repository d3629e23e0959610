// Imports a session from a trace file: first shows what is in it, then imports it. A damaged file is refused as a whole, with the line and
// the reason.
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { CallResult } from '#contract/client.ts'
import { ApiProblem, call } from '../../client/api.ts'
import { makeId } from '../../client/make-id.ts'
import { readTextFile } from '../../client/read-text-file.ts'
import { refusal } from '../../client/refusal.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import parts from '../../findings/parts.module.css'
import { invalidateTrajectory, type Trajectory } from '../../findings/reading/use-trajectory.ts'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { formatDate, formatTime } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { importWords } from './import.words.ts'
import styles from './sessions.module.css'

const largest = 5_000_000
type Seen = CallResult<'POST /api/trajectories/:trajectoryId/traces/look'>
/** What was chosen. The id makes sending it twice harmless. */
type Chosen = { readonly text: string; readonly sessionId: string; readonly seen: Seen }

export function ImportTrace({ trajectory }: { trajectory: Trajectory }) {
  const words = useWords(importWords)
  const id = useId()
  const client = useQueryClient()
  const { run, busy, problem } = useAttempt(words.problems)
  const { say } = useUndo()
  const [refused, setRefused] = useState<ApiProblem['problem'] | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const params = { trajectoryId: trajectory.id }
  const remember = (error: unknown) => setRefused(error instanceof ApiProblem ? error.problem : null)

  async function look(input: HTMLInputElement) {
    const file = input.files?.[0]
    if (!file) return
    await run(async () => {
      if (file.size > largest) throw refusal('body.too-large')
      const text = await readTextFile(file)
      const seen = await call('POST /api/trajectories/:trajectoryId/traces/look', { params, body: { text } })
      setChosen({ text, sessionId: makeId(), seen })
    }, remember)
    // Otherwise the browser reports no change when the user chooses the same file again.
    input.value = ''
  }

  async function bring({ text, sessionId }: Chosen) {
    await run(async () => {
      await call('POST /api/trajectories/:trajectoryId/traces', { params, body: { sessionId, text } })
      await invalidateTrajectory(client, trajectory.id)
      say(words.brought)
    }, remember)
    setChosen(null)
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
            onChange={(event) => void look(event.currentTarget)}
          />
        </label>
        {problem && (
          <Notice tone="dusk">{refused?.code.startsWith('trace.') ? <Damage problem={refused} reason={problem} /> : problem}</Notice>
        )}
      </div>
      {chosen && (
        <Dialog
          open
          size="s"
          title={chosen.seen.importedAt === null ? words.lookTitle : words.knownTitle}
          onClose={() => setChosen(null)}
          actions={
            chosen.seen.importedAt === null && (
              <>
                <Button variant="ghost" onClick={() => setChosen(null)}>
                  {words.notNow}
                </Button>
                <Button busy={busy} onClick={() => void bring(chosen)}>
                  {words.put(trajectory.coacheeName)}
                </Button>
              </>
            )
          }
        >
          <WhatIsIn seen={chosen.seen} coachee={trajectory.coacheeName} />
        </Dialog>
      )}
    </details>
  )
}

function WhatIsIn({ seen, coachee }: { seen: Seen; coachee: string }) {
  const words = useWords(importWords)
  const locale = useLocale()
  const { startedAt, endedAt, moments, language, saysWhose, importedAt } = seen
  const end = endedAt === null ? '' : `–${formatTime(endedAt, locale)}`
  return (
    <div className={styles.bringInside}>
      <p>
        <strong>{`${formatDate(startedAt, locale)}, ${formatTime(startedAt, locale)}${end}`}</strong>
      </p>
      <p>{`${words.moments(moments)}, ${words.languages[language]}`}</p>
      {seen.words.length > 0 && (
        <ul className={parts.list}>
          {seen.words.map((line) => (
            <li key={line}>“{line.length > 120 ? `${line.slice(0, 120)}…` : line}”</li>
          ))}
        </ul>
      )}
      {importedAt === null ? (
        <>
          <p>{saysWhose ? words.saysWhose(coachee) : words.saysNot(coachee)}</p>
          <p>{words.onlyYou}</p>
        </>
      ) : (
        <p>{words.known(formatDate(importedAt, locale))}</p>
      )}
    </div>
  )
}

function Damage({ problem, reason }: { problem: ApiProblem['problem']; reason: string }) {
  const words = useWords(importWords)
  return (
    <>
      <p>
        <strong>{words.refused}</strong>
      </p>
      <p>
        {problem.line !== undefined && words.atLine(problem.line)} {reason}
      </p>
      {problem.detail && problem.line !== undefined && (
        <p className={styles.exactly}>
          {words.exactly}: {problem.detail}
        </p>
      )}
    </>
  )
}
