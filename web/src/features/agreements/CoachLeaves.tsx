// For the coach: putting an ended trajectory away, giving up access, and asking the coachee to erase it. As long as the coachee never opened
// the account, the coach erases it.

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { firstName } from '#method/text/first-name.ts'
import { call } from '../../client/api.ts'
import { beginEdit } from '../../client/outbox/edit.ts'
import parts from '../../findings/parts.module.css'
import { type Trajectory, useTrajectoryAttempt } from '../../findings/reading/use-trajectory.ts'
import { AskErase } from '../../ui/answer/AskErase.tsx'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { leaveWords } from './leave.words.ts'

export function CoachLeaves({ trajectory }: { trajectory: Trajectory }) {
  const words = useWords(leaveWords)
  const locale = useLocale()
  const client = useQueryClient()
  const [, navigate] = useLocation()
  const { run, busy, problem } = useTrajectoryAttempt(trajectory.id, words.problems)
  const { say } = useUndo()
  const [asking, setAsking] = useState<'leave' | 'ask' | 'erase' | null>(null)
  const name = firstName(trajectory.coacheeName)
  const params = { trajectoryId: trajectory.id }
  const { erasureAskedAt } = trajectory

  async function putAway(archived: boolean) {
    const body = { archived, ...beginEdit(trajectory)() }
    if (await run(() => call('PATCH /api/trajectories/:trajectoryId', { params, body }))) say(archived ? words.putAwayDone : words.backDone)
  }
  async function ask(asked: boolean) {
    const done = await run(() => call('POST /api/trajectories/:trajectoryId/erasure-request', { params, body: { asked } }))
    setAsking(null)
    if (done) say(asked ? words.askDone(name) : words.askBackDone)
  }
  /** The trajectory is gone for this coach, so its page is left. */
  async function go(work: () => Promise<unknown>, said: string) {
    if (!(await run(work))) return
    setAsking(null)
    say(said)
    void client.invalidateQueries({ queryKey: ['trajectories'] })
    navigate('/coachees', { replace: true })
  }
  const leave = () => go(() => call('POST /api/trajectories/:trajectoryId/leave', { params }), words.leaveDone)
  const erase = () => go(() => call('DELETE /api/trajectories/:trajectoryId', { params }), words.eraseDone)
  const close = () => setAsking(null)

  return (
    <section className={parts.section}>
      <div className={parts.sectionHead}>
        <h2>{words.title}</h2>
        <p>{trajectory.endedAt === null ? words.whatOpen : words.whatEnded}</p>
      </div>
      <div className={parts.buttons}>
        {trajectory.endedAt !== null && (
          <Button variant="quiet" busy={busy} onClick={() => putAway(!trajectory.archived)}>
            {trajectory.archived ? words.back : words.putAway}
          </Button>
        )}
        {trajectory.ownerWasThere ? (
          <>
            <Button variant="quiet" onClick={() => setAsking('leave')}>
              {words.leave}
            </Button>
            {erasureAskedAt === null && (
              <Button variant="ghost" onClick={() => setAsking('ask')}>
                {words.ask}
              </Button>
            )}
          </>
        ) : (
          <Button variant="ghost" onClick={() => setAsking('erase')}>
            {words.erase}
          </Button>
        )}
      </div>
      {erasureAskedAt !== null && (
        <>
          <p>{words.asked(name, formatDate(erasureAskedAt, locale))}</p>
          <div className={parts.buttons}>
            <Button variant="ghost" size="s" busy={busy} onClick={() => ask(false)}>
              {words.askBack}
            </Button>
          </div>
        </>
      )}
      {problem && asking === null && <Notice tone="dusk">{problem}</Notice>}
      {asking === 'leave' && (
        <AskErase title={words.leaveAsk} confirm={words.leave} busy={busy} problem={problem} onErase={leave} onClose={close}>
          {words.leaveWhat(name).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </AskErase>
      )}
      {asking === 'ask' && (
        <AskErase title={words.askTitle(name)} confirm={words.ask} busy={busy} problem={problem} onErase={() => ask(true)} onClose={close}>
          <p>{words.askWhat(name)}</p>
        </AskErase>
      )}
      {asking === 'erase' && (
        <AskErase title={words.eraseAsk(name)} busy={busy} problem={problem} onErase={erase} onClose={close}>
          <p>{words.eraseWhat(name)}</p>
        </AskErase>
      )}
    </section>
  )
}
