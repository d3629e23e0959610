// Asks coaches and hosts to set up a second factor. After Later it stays away for two weeks.
import { useState } from 'react'
import { useMe } from '../../../client/who/me.ts'
import { Button, ButtonLink } from '../../../ui/form/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../today.module.css'
import { todayWords } from '../today.words.ts'

const storageKey = 'second-lock-later'
/** In milliseconds. */
const quietFor = 14 * 86_400_000

function isQuiet(): boolean {
  try {
    return Date.now() - Number(localStorage.getItem(storageKey) ?? 0) < quietFor
  } catch {
    return false
  }
}

export function SecondFactorHint() {
  const words = useWords(todayWords)
  const { askSecondFactor } = useMe()
  const [quiet, setQuiet] = useState(isQuiet)
  if (!askSecondFactor || quiet) return null
  return (
    <section className={styles.lock} aria-labelledby="lock">
      <div>
        <h2 id="lock" className={styles.lockTitle}>
          {words.lockTitle}
        </h2>
        <p>{words.lock}</p>
      </div>
      <div className={styles.actions}>
        <ButtonLink href="/settings#second-factor" variant="petrol" size="s">
          {words.lockDo}
        </ButtonLink>
        <Button
          variant="ghost"
          size="s"
          onClick={() => {
            setQuiet(true)
            try {
              localStorage.setItem(storageKey, String(Date.now()))
            } catch {
              // Storage is blocked: it asks again at the next visit.
            }
          }}
        >
          {words.lockLater}
        </Button>
      </div>
    </section>
  )
}
