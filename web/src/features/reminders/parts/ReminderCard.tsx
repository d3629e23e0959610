// One reminder: its moment, what it is about, when and how it comes, and the buttons to change it.
import { call } from '../../../client/api.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { formatList, formatRelativeDay } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from '../reminders.module.css'
import { remindersWords } from '../reminders.words.ts'
import type { Aim, Listed, Reminder } from '../use-reminders.ts'
import { whenWords, zoneHere, zonePlace } from '../when-words.ts'

type Props = {
  reminder: Reminder
  aims: readonly Aim[] | undefined
  ways: Listed['ways']
  onChange: () => void
  onDone: () => void
}

export function ReminderCard({ reminder, aims, ways, onChange, onDone }: Props) {
  const words = useWords(remindersWords)
  const locale = useLocale()
  const { label, about, schedule, state, nextAt } = reminder
  const aim = aims?.find((one) => one.id === about)
  const title = label || aim?.words || words.about.gone
  const { busy, problem, set, remove } = useActs(reminder, onDone)
  const isPast = state === 'on' && nextAt === null
  const messages = [reminder.byPush && ways.pushKey !== null && words.ways.push, reminder.byMail && ways.mail && words.ways.mail]
  const channels = messages.filter((way) => way !== false)
  const named = (act: string) => words.named(act, title)
  return (
    <li className={styles.card}>
      <h3>{title}</h3>
      {aim && label && (
        <p>
          <span className={styles.quiet}>{words.about[aim.kind]}:</span> {aim.words}
        </p>
      )}
      {about !== null && aims && !aim && label && <p className={styles.quiet}>{words.about.gone}</p>}
      <p>{whenWords(schedule, words.when, locale, Date.now())}</p>
      {schedule.zone !== zoneHere() && <p className={styles.quiet}>{words.elsewhere(zonePlace(schedule.zone))}</p>}
      {nextAt !== null && schedule.kind === 'weekly' && <p className={styles.quiet}>{words.next(formatRelativeDay(nextAt, locale))}</p>}
      <p className={styles.quiet}>{channels.length > 0 ? words.comes(formatList(channels, locale)) : words.ways.app}</p>
      {state === 'stopped' && (
        <div className={styles.stopped}>
          <p>
            <strong>{words.stopped.notice}</strong>
          </p>
          <p>{words.stopped.why}</p>
        </div>
      )}
      {problem && <Notice tone="dusk">{problem}</Notice>}
      <div className={styles.acts}>
        {state !== 'on' && (
          <Button
            size="s"
            variant={state === 'stopped' ? 'petrol' : 'quiet'}
            busy={busy}
            aria-label={named(words.resume)}
            onClick={() => set('on')}
          >
            {words.resume}
          </Button>
        )}
        <Button size="s" variant="quiet" aria-label={named(words.change)} onClick={onChange}>
          {words.change}
        </Button>
        {state === 'on' && !isPast && (
          <Button size="s" variant="ghost" busy={busy} aria-label={named(words.pause)} onClick={() => set('paused')}>
            {words.pause}
          </Button>
        )}
        <Button size="s" variant="ghost" busy={busy} aria-label={named(words.remove)} onClick={remove}>
          {words.remove}
        </Button>
      </div>
    </li>
  )
}

function useActs(reminder: Reminder, onDone: () => void) {
  const { said, problems } = useWords(remindersWords)
  const { offer } = useUndo()
  const { busy, problem, run } = useAttempt(problems)
  const { id, label, about, schedule, byPush, byMail, state } = reminder
  const at = { params: { reminderId: id } }
  const put = async (to: 'on' | 'paused') => {
    await call('POST /api/me/reminders/:reminderId/state', { ...at, body: { state: to } })
    onDone()
  }
  async function set(to: 'on' | 'paused') {
    if (!(await run(() => put(to)))) return
    if (to === 'paused') offer(said.paused, () => void run(() => put('on')))
    else offer(said.on, () => void run(() => put('paused')))
  }
  async function remove() {
    const removed = await run(async () => {
      await call('DELETE /api/me/reminders/:reminderId', at)
      onDone()
    })
    if (!removed) return
    offer(said.removed, () => {
      void run(async () => {
        await call('PUT /api/me/reminders/:reminderId', { ...at, body: { label, about, schedule, byPush, byMail, basedOn: null } })
        if (state !== 'on') await put('paused')
        onDone()
      })
    })
  }
  return { busy, problem, set, remove }
}
