// The three sides on top: where one is, what was said already, and a way to begin at any of them.

import { shapes } from '../../findings/form/lift/side-shapes.ts'
import { Shape } from '../../ui/Shape.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Check.module.css'
import { checkWords } from './check.words.ts'
import { type CheckDraft, type CheckStep, checkSides, fieldOf } from './check-draft.ts'

export function SideTabs({ draft, onGo }: { draft: CheckDraft; onGo: (step: CheckStep) => void }) {
  const words = useWords(checkWords)
  return (
    <nav className={styles.sides} aria-label={words.choose}>
      {checkSides.map((side) => {
        const here = draft.step === side
        const filled = draft.body[fieldOf[side]].trim() !== ''
        const name = words.sides[side]
        return (
          <button
            key={side}
            type="button"
            className={styles.side}
            aria-current={here ? 'step' : undefined}
            aria-label={filled ? words.filled(name) : name}
            onClick={() => onGo(side)}
          >
            <Shape shape={shapes[side]} size={here ? 30 : 20} faded={!here && !filled} />
            {here && <span aria-hidden="true">{name}</span>}
          </button>
        )
      })}
    </nav>
  )
}
