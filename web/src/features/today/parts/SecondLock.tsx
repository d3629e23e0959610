// Gently asks coaches and hosts for a second factor. Waved away, it keeps quiet for two weeks.
import { useState } from 'react'
import { useMe } from '../../../client/who/me.ts'
import { Button, ButtonLink } from '../../../ui/form/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../home.module.css'
import { homeWords } from '../home.words.ts'

const storageKey = 'second-lock-later'
const quietFor = 14 * 86_400_000

function isQuiet(): boolean {
  try {
    return Date.now() - Number(localStorage.getItem(storageKey) ?? 0) < quietFor
  } catch {
    return false
  }
}

export function SecondLock() {
  const words = useWords(homeWords)
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
              // It asks again next time.
            }
          }}
        >
          {words.lockLater}
        </Button>
      </div>
    </section>
  )
}
