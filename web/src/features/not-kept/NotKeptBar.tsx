// A row above a screen, only while something could not be stored: what the server refused, what is only in this window, and
// what waits until the person has signed in again.
import { flushOutbox, signInAndFlush, useOutbox, useRefused } from '../../client/outbox/outbox.ts'
import { openRefused } from '../../client/outbox/refused-sheet.ts'
import { classNames } from '../../ui/class-names.ts'
import { Button } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import { barWords } from './bar.words.ts'
import styles from './NotKeptBar.module.css'
import { groupRefused } from './refused-groups.ts'

/** `isBare`: above a screen without a frame, over the whole width. */
export function NotKeptBar({ isBare = false }: { isBare?: boolean }) {
  const words = useWords(barWords)
  const { inMemory, state } = useOutbox()
  const isSignedOut = state === 'signed-out'
  const refused = groupRefused(useRefused()).length
  if (refused === 0 && inMemory === 0 && !isSignedOut) return null
  return (
    <div className={classNames(styles.bars, isBare && styles.bare)}>
      {isSignedOut && (
        <div className={styles.bar}>
          <p role="status">{inMemory > 0 ? words.signedOutHere : words.signedOut}</p>
          <Button size="s" variant="quiet" onClick={() => void signInAndFlush()}>
            {words.signIn}
          </Button>
        </div>
      )}
      {inMemory > 0 && !isSignedOut && (
        <div className={styles.bar}>
          <p role="status">{words.onlyHere}</p>
          <Button size="s" variant="quiet" onClick={() => void flushOutbox()}>
            {words.again}
          </Button>
        </div>
      )}
      {refused > 0 && (
        <div className={styles.bar}>
          <p role="status">{words.refused(refused)}</p>
          <Button size="s" variant="quiet" onClick={() => openRefused()}>
            {words.look}
          </Button>
        </div>
      )}
    </div>
  )
}
