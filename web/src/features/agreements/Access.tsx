// For the owner: who has access, who looked, and ending the access of the coach, which cannot be undone and so asks first.

import { useState } from 'react'
import { firstName } from '#method/text/first-name.ts'
import { call } from '../../client/api.ts'
import parts from '../../findings/parts.module.css'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { type Trajectory, useLedger, useTrajectoryAttempt } from '../../findings/reading/use-trajectory.ts'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { formatDate, formatList, formatTime } from '../../words/format.ts'
import { isKeyOf } from '../../words/is-key-of.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './agreements.module.css'
import { agreementsWords } from './agreements.words.ts'
import { looksByDay } from './looks-by-day.ts'

export function Access({ trajectory }: { trajectory: Trajectory }) {
  const words = useWords(agreementsWords)
  const common = useWords(trajectoryWords)
  const locale = useLocale()
  const { data } = useLedger(trajectory.id, trajectory.as === 'coachee')
  const { run, busy, problem } = useTrajectoryAttempt(trajectory.id, common.problems)
  const { say } = useUndo()
  const [asking, setAsking] = useState(false)
  const now = Date.now()
  const reading = data?.guests.some((guest) => guest.until === null || guest.until > now) ?? false
  const days = looksByDay(data?.looks ?? [])

  async function end() {
    const done = await run(() => call('POST /api/trajectories/:trajectoryId/access/end', { params: { trajectoryId: trajectory.id } }))
    setAsking(false)
    if (done) say(words.endedAccess(firstName(trajectory.coachName)))
  }

  return (
    <section className={parts.section}>
      <h2>{words.accessTitle}</h2>
      {data && (
        <ul className={styles.guests}>
          {data.guests.length === 0 && <li>{words.noGuests}</li>}
          {data.guests.map((guest) => (
            <li key={`${guest.name}${guest.since}`}>
              {words.guest(guest.name, formatDate(guest.since, locale), guest.until === null ? null : formatDate(guest.until, locale))}
            </li>
          ))}
        </ul>
      )}
      {data && (
        <details className={parts.fold} data-print>
          <summary>{words.looks}</summary>
          <p className={parts.quiet}>{days.length === 0 ? words.noLooks : words.byHour}</p>
          <ul className={styles.looks}>
            {days.map((day) => (
              <li key={day.at}>
                <strong>{formatDate(day.at, locale)}</strong>
                <ul>
                  {day.hours.map((hour) => (
                    <li key={`${hour.at}${hour.name}`}>
                      {words.looked(
                        hour.name,
                        formatTime(hour.at, locale),
                        formatList(
                          hour.what.map((kind) => (isKeyOf(words.what, kind) ? words.what[kind] : kind)),
                          locale,
                        ),
                      )}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </details>
      )}
      {reading && (
        <div className={parts.buttons}>
          <Button variant="quiet" onClick={() => setAsking(true)}>
            {words.endAccess}
          </Button>
        </div>
      )}
      {problem && <Notice tone="dusk">{problem}</Notice>}
      <Dialog
        open={asking}
        size="s"
        title={words.endAccessTitle(firstName(trajectory.coachName))}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button variant="ghost" onClick={() => setAsking(false)}>
              {words.keepAccess}
            </Button>
            <Button busy={busy} onClick={end}>
              {words.endAccess}
            </Button>
          </>
        }
      >
        <p>{words.endAccessWhat}</p>
      </Dialog>
    </section>
  )
}
