// Signing out on this device. Asks first if there are writes that have not been sent.
import { useState } from 'react'
import { useOutbox } from '../../../client/outbox/outbox.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { endSignIn, leaveDevice } from '../../../client/who/leave-device.ts'
import { Dialog } from '../../../ui/answer/Dialog.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../account.module.css'
import { accountWords } from '../account.words.ts'
import { Part } from './Part.tsx'

export function SignOutPart() {
  const words = useWords(accountWords)
  const { waiting, refused, inMemory } = useOutbox()
  const unsent = waiting + refused
  const { busy, problem, run } = useAttempt(words.problems)
  const [asking, setAsking] = useState(false)
  const leave = () =>
    run(async () => {
      await endSignIn()
      await leaveDevice()
    })
  return (
    <Part title={words.out.title}>
      <p>{words.out.lead}</p>
      {problem && <Notice tone="dusk">{problem}</Notice>}
      <div>
        <Button variant="quiet" busy={busy} onClick={() => (unsent > 0 ? setAsking(true) : leave())}>
          {words.out.do}
        </Button>
      </div>
      <Dialog
        open={asking}
        title={words.out.waitingTitle}
        onClose={() => setAsking(false)}
        size="s"
        actions={
          <>
            <Button variant="ghost" busy={busy} onClick={leave}>
              {words.out.anyway}
            </Button>
            <Button onClick={() => setAsking(false)}>{words.out.stay}</Button>
          </>
        }
      >
        <p>{words.out.waiting(unsent)}</p>
        <p className={styles.quiet}>{inMemory > 0 ? words.out.onlyHereHint : words.out.waitingHint}</p>
      </Dialog>
    </Part>
  )
}
