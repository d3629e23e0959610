// One line that asks about the side that is missing. Removing it stores nothing.
import { useState } from 'react'
import type { Dimension } from '#method/moment/moment.ts'
import { CloseIcon } from '../../../ui/action-icons.tsx'
import { IconButton } from '../../../ui/form/IconButton.tsx'
import { Shape } from '../../../ui/Shape.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from './LiftText.module.css'
import { liftWords } from './lift.words.ts'
import { shapes } from './side-shapes.ts'

export function MissingSide({ side, onInvite }: { side: Dimension; onInvite?: (() => void) | undefined }) {
  const words = useWords(liftWords)
  const [waved, setWaved] = useState(false)
  return (
    <div role="status">
      {!waved && (
        <div className={styles.missing}>
          <Shape shape={shapes[side]} size={16} />
          <p>
            {words.invite[side]}{' '}
            {onInvite && (
              <button type="button" className={styles.go} onClick={onInvite}>
                {words.go}
              </button>
            )}
          </p>
          <IconButton label={words.wave} onClick={() => setWaved(true)}>
            <CloseIcon size={16} />
          </IconButton>
        </div>
      )}
    </div>
  )
}
