// Says it when the session stands still or has ended, with the way on. Nothing when it runs.
import type { SessionView } from '#method/session/session-view.ts'
import { Button, ButtonLink } from '../../../ui/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import { sessionWords } from '../session.words.ts'
import type { Commands } from '../use-commands.ts'
import styles from './StateStrip.module.css'

export function StateStrip({
  view,
  commands,
  reviewAddress,
}: {
  readonly view: SessionView
  readonly commands: Commands
  readonly reviewAddress: string
}) {
  const words = useWords(sessionWords)
  const ended = words.endedAs[view.state]
  if (!ended && view.state !== 'paused') return <div role="status" />
  return (
    <div role="status" className={styles.strip} data-ended={ended ? true : undefined}>
      <span>{ended ?? words.paused}</span>
      <Button size="s" variant="quiet" onClick={() => commands.setState('running')}>
        {ended ? words.reopen : words.goOn}
      </Button>
      {ended ? (
        <ButtonLink size="s" variant="petrol" href={reviewAddress}>
          {words.toReview}
        </ButtonLink>
      ) : null}
    </div>
  )
}
