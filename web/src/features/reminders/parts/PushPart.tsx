// Notifications on this device: explains what they say, and turns them on or off.

import { refusal } from '../../../client/refusal.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import { usePushHere } from '../push-here.ts'
import styles from '../reminders.module.css'
import { remindersWords } from '../reminders.words.ts'

export function PushPart({ pushKey, onDone }: { pushKey: string; onDone: () => void }) {
  const { push, problems } = useWords(remindersWords)
  const { say } = useUndo()
  const { state, start, stop } = usePushHere(pushKey)
  const { busy, problem, run } = useAttempt(problems)
  if (state === 'checking') return null
  const turnOn = () =>
    run(async () => {
      if (!(await start())) throw refusal('push.refused')
      say(push.started)
      onDone()
    })
  const turnOff = () =>
    run(async () => {
      await stop()
      say(push.stoppedNow)
      onDone()
    })
  return (
    <section className={styles.push} aria-labelledby="push-here">
      <h2 id="push-here" className={styles.groupTitle}>
        {push.title}
      </h2>
      <p>{state === 'on' ? push.on : state === 'off' ? push.why : push[state]}</p>
      {problem && <Notice tone="dusk">{problem}</Notice>}
      {state === 'off' && (
        <Button variant="quiet" busy={busy} onClick={() => void turnOn()}>
          {push.start}
        </Button>
      )}
      {state === 'on' && (
        <Button variant="ghost" busy={busy} onClick={() => void turnOff()}>
          {push.stop}
        </Button>
      )}
    </section>
  )
}
