// Tells that the session is paused, with a button to go on; or that another device ended it while the user still types here.
import type { SessionView } from '#method/session/session-view.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { useSessionWords } from '../alone.ts'
import type { Commands } from '../use-commands.ts'
import styles from './StateStrip.module.css'

export function StateStrip({ view, commands }: { readonly view: SessionView; readonly commands: Commands }) {
  const words = useSessionWords()
  const ended = words.endedAs[view.state]
  if (!ended && view.state !== 'paused') return <div role="status" />
  return (
    <div role="status" className={styles.strip} data-ended={ended ? true : undefined}>
      <span>{ended ?? words.paused}</span>
      {ended ? null : (
        <Button size="s" variant="quiet" onClick={() => commands.setState('running')}>
          {words.goOn}
        </Button>
      )}
    </div>
  )
}
