// Two texts side by side: what the person wrote, and what is stored now. They keep the one, the other, or a text of both.
import type { StoredWrite } from '../../client/outbox/outbox-queue.ts'
import { Button } from '../../ui/form/Button.tsx'
import { currentTexts, withBoth } from './conflict.ts'
import styles from './NotKept.module.css'
import { Texts } from './Texts.tsx'
import { saidIn } from './texts.ts'
import type { Context } from './what.ts'

type Props = {
  write: StoredWrite
  context: Context
  onMine: () => void
  onTheirs: () => void
  onBoth: (write: StoredWrite) => void
}

export function Conflict({ write, context, onMine, onTheirs, onBoth }: Props) {
  const { conflict: words } = context.words
  const theirs = saidIn(write.refusal?.current)
  return (
    <>
      <div className={styles.two}>
        <section>
          <h4>{words.mine}</h4>
          <Texts texts={saidIn(write.input)} context={context} />
          <Button onClick={onMine}>{words.keepMine}</Button>
        </section>
        <section>
          <h4>{words.theirs}</h4>
          {theirs.length > 0 ? <Texts texts={theirs} context={context} /> : <p>{words.removed}</p>}
          <Button variant="quiet" onClick={onTheirs}>
            {words.keepTheirs}
          </Button>
        </section>
      </div>
      {currentTexts(write).length > 0 && (
        <div>
          <Button variant="quiet" onClick={() => onBoth(withBoth(write))}>
            {words.both}
          </Button>
        </div>
      )}
    </>
  )
}
