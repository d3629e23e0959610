// Shown beside the onion of an ended session: a link to the review, and a button to reopen for a user who may record.
import { useEffect, useId, useRef } from 'react'
import type { SessionState } from '#method/session/session-event.ts'
import { Button, ButtonLink } from '../../../ui/form/Button.tsx'
import { useSessionWords } from '../alone.ts'
import styles from './EndedPanel.module.css'

type Props = {
  readonly state: SessionState
  readonly reviewAddress: string
  /** null: this user may not record. */
  readonly onReopen: (() => void) | null
}

export function EndedPanel({ state, reviewAddress, onReopen }: Props) {
  const words = useSessionWords()
  const titleId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The element that had the focus was removed with the live screen, so the focus is on the body.
    if (document.activeElement === document.body || document.activeElement === null) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
        {words.endedAs[state]}
      </h2>
      <p>{words.endedLead}</p>
      <ButtonLink variant="sun" href={reviewAddress}>
        {words.toReview}
      </ButtonLink>
      {onReopen ? (
        <div className={styles.reopen}>
          <p>{words.reopenLead}</p>
          <Button variant="quiet" size="s" onClick={onReopen}>
            {words.reopen}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
