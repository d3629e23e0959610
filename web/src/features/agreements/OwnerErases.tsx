// For the owner: erasing the trajectory with a coach, also when the coach asked for it.

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { firstName } from '#method/text/first-name.ts'
import { call } from '../../client/api.ts'
import { refreshMe } from '../../client/who/me.ts'
import parts from '../../findings/parts.module.css'
import { type Trajectory, useTrajectoryAttempt } from '../../findings/reading/use-trajectory.ts'
import { AskErase } from '../../ui/answer/AskErase.tsx'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import { leaveWords } from './leave.words.ts'

export function OwnerErases({ trajectory }: { trajectory: Trajectory }) {
  const words = useWords(leaveWords)
  const client = useQueryClient()
  const [, navigate] = useLocation()
  const { run, busy, problem } = useTrajectoryAttempt(trajectory.id, words.problems)
  const { say } = useUndo()
  const [asking, setAsking] = useState(false)
  // The own place goes only with the whole space: under Settings.
  if (trajectory.id === trajectory.spaceId) return null
  const coach = firstName(trajectory.coachName)
  const params = { trajectoryId: trajectory.id }

  async function erase() {
    if (!(await run(() => call('DELETE /api/trajectories/:trajectoryId', { params })))) return
    say(words.ownDone)
    await refreshMe()
    void client.invalidateQueries({ queryKey: ['kept'] })
    navigate('/', { replace: true })
  }
  async function keep() {
    if (!(await run(() => call('POST /api/trajectories/:trajectoryId/erasure-request', { params, body: { asked: false } })))) return
    say(words.keepDone)
    await refreshMe()
  }

  return (
    <section className={parts.section} id="erase">
      <div className={parts.sectionHead}>
        <h2>{words.ownTitle}</h2>
        <p>{trajectory.erasureAskedAt === null ? words.ownWhat : words.ownAsked(coach)}</p>
      </div>
      <div className={parts.buttons}>
        {trajectory.erasureAskedAt !== null && (
          <Button busy={busy} onClick={keep}>
            {words.keep}
          </Button>
        )}
        <Button variant="quiet" onClick={() => setAsking(true)}>
          {words.own}
        </Button>
      </div>
      {problem && !asking && <Notice tone="dusk">{problem}</Notice>}
      {asking && (
        <AskErase title={words.ownAsk(coach)} busy={busy} problem={problem} onErase={erase} onClose={() => setAsking(false)}>
          {words.ownSentences(coach).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </AskErase>
      )}
    </section>
  )
}
