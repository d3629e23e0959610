// Three buttons under a text that mark the selected words as thinking, feeling or wanting.
import type { Dimension } from '#method/moment/moment.ts'
import { Shape } from '../../../ui/Shape.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from './LiftText.module.css'
import { liftWords } from './lift.words.ts'
import { shapes } from './side-shapes.ts'

const sides = ['thinking', 'feeling', 'wanting'] as const satisfies readonly Dimension[]

export function SideButtons({ marked, onMark }: { marked: boolean; onMark: (side: Dimension) => void }) {
  const words = useWords(liftWords)
  return (
    <fieldset className={styles.sides}>
      <legend>
        <VisuallyHidden>{words.group}</VisuallyHidden>
      </legend>
      {sides.map((side) => (
        <button
          key={side}
          type="button"
          className={styles.side}
          // Keeps the selection and, on a phone, the keyboard.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onMark(side)}
        >
          <Shape shape={shapes[side]} size={16} />
          {words.sides[side]}
        </button>
      ))}
      {!marked && <p className={styles.how}>{words.how}</p>}
    </fieldset>
  )
}
