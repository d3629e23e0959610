// A notice on the first screen: a reminder has arrived, or one has stopped by itself. Either is dismissed with one button.
import { call } from '../../client/api.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './reminders.module.css'
import { remindersWords } from './reminders.words.ts'
import { type Reminder, useAims, useReminders } from './use-reminders.ts'

export default function ArrivedNotice() {
  const kept = useReminders()
  const words = useWords(remindersWords)
  const { busy, problem, run } = useAttempt(words.problems)
  if (!kept.data || kept.offline) return null
  const { reminders, arrivals } = kept.data
  const [arrival] = arrivals
  const stopped = reminders.find(({ state, told }) => state === 'stopped' && !told)
  const of = reminders.find(({ id }) => id === (arrival?.reminderId ?? stopped?.id))
  const done = (work: () => Promise<unknown>) =>
    run(async () => {
      await work()
      kept.again()
    })
  if (arrival) {
    const seen = () => call('POST /api/me/arrivals/:arrivalId/opened', { params: { arrivalId: arrival.id } })
    return (
      <aside className={styles.arrived} aria-label={words.title}>
        <p className={styles.arrivedTitle}>{words.came.was}</p>
        <Moment reminder={of} />
        <div className={styles.acts}>
          <ButtonLink size="s" href={`/reminders?came=${arrival.id}`}>
            {words.came.open}
          </ButtonLink>
          <Button size="s" variant="ghost" busy={busy} onClick={() => void done(seen)}>
            {words.came.seen}
          </Button>
        </div>
        {problem && <Notice tone="dusk">{problem}</Notice>}
      </aside>
    )
  }
  if (!stopped) return null
  const params = { reminderId: stopped.id }
  return (
    <aside className={styles.arrived} aria-label={words.title}>
      <p className={styles.arrivedTitle}>{words.stopped.notice}</p>
      <Moment reminder={of} />
      <div className={styles.acts}>
        <Button
          size="s"
          busy={busy}
          onClick={() => void done(() => call('POST /api/me/reminders/:reminderId/state', { params, body: { state: 'on' } }))}
        >
          {words.resume}
        </Button>
        <Button
          size="s"
          variant="ghost"
          busy={busy}
          onClick={() => void done(() => call('POST /api/me/reminders/:reminderId/told', { params }))}
        >
          {words.stopped.leave}
        </Button>
      </div>
      {problem && <Notice tone="dusk">{problem}</Notice>}
    </aside>
  )
}

/** The label of the reminder, otherwise the words of the intention or anchor it is about. */
function Moment({ reminder }: { reminder: Reminder | undefined }) {
  const aims = useAims()
  const text = reminder?.label || aims?.find(({ id }) => id === reminder?.about)?.words
  return text ? <p>{text}</p> : null
}
