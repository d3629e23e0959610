// The marks of a text as a list, each with a button to remove it.
import type { SideMark } from '#method/finding/finding.ts'
import { CloseIcon } from '../../../ui/action-icons.tsx'
import { IconButton } from '../../../ui/form/IconButton.tsx'
import { Shape } from '../../../ui/Shape.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from './LiftText.module.css'
import { liftWords } from './lift.words.ts'
import { shapes } from './side-shapes.ts'

type Props = { value: string; marks: readonly SideMark[]; onRemove: (mark: SideMark) => void }

export function MarkList({ value, marks, onRemove }: Props) {
  const words = useWords(liftWords)
  if (marks.length === 0) return null
  return (
    <details className={styles.list}>
      <summary>{words.list(marks.length)}</summary>
      <ul>
        {marks.map((mark) => {
          const part = value.slice(mark.from, mark.to).trim()
          const side = words.sides[mark.dimension]
          return (
            <li key={`${mark.from}-${mark.to}`}>
              <Shape shape={shapes[mark.dimension]} size={14} />
              <span>
                {side}: <q>{part}</q>
              </span>
              <IconButton label={words.remove(side, part)} onClick={() => onRemove(mark)}>
                <CloseIcon size={16} />
              </IconButton>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
