// Room for a longer text of one's own, in which the writer marks what is thinking, feeling and wanting. Only the side that was
// left out is invited, and only once something was marked. Nothing is read out of the words (I7).
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from 'react'
import type { SideMark } from '#method/finding/finding.ts'
import { missingSides, setMark } from '#method/lift/writing.ts'
import { moveMarks } from '#method/lift/writing-moves.ts'
import { sentenceAt } from '#method/lift/writing-sentences.ts'
import type { Dimension } from '#method/moment/moment.ts'
import { classNames } from '../../../ui/class-names.ts'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from './LiftText.module.css'
import { liftWords } from './lift.words.ts'
import { MarkList } from './MarkList.tsx'
import { MissingSide } from './MissingSide.tsx'
import { SideButtons } from './SideButtons.tsx'
import { segmentsOf } from './segments.ts'

type Props = {
  /** Of the place to write; its label stands elsewhere. */
  id: string
  /** The name of this text in the finding. */
  field: string
  value: string
  /** All marks of the finding; those of other fields are left alone. */
  marks: readonly SideMark[]
  /** Sides that were said elsewhere in the same finding. */
  said?: readonly Dimension[]
  onChange: (value: string, marks: readonly SideMark[]) => void
  /** When there is a question for that side. */
  onInvite?: (side: Dimension) => void
  describedBy?: string | undefined
  placeholder?: string | undefined
  maxLength?: number
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  ref?: Ref<HTMLTextAreaElement>
}

export function LiftText({
  id,
  field,
  value,
  marks,
  said = [],
  onChange,
  onInvite,
  describedBy,
  placeholder,
  maxLength,
  onKeyDown,
  ref,
}: Props) {
  const words = useWords(liftWords)
  const area = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => area.current as HTMLTextAreaElement, [])
  const [told, setTold] = useState('')
  const own = marks.filter((mark) => mark.field === field)
  const [missing] = missingSides(value, own, said)

  function change(next: readonly SideMark[], stretch: { from: number; to: number }, dimension: Dimension) {
    const part = value.slice(stretch.from, stretch.to)
    const on = next.some(
      (mark) => mark.field === field && mark.dimension === dimension && mark.from <= stretch.from && mark.to >= stretch.to,
    )
    setTold(on ? words.marked(words.sides[dimension], part) : words.unmarked(part))
    onChange(value, next)
  }
  function markSide(dimension: Dimension) {
    const stretch = chosenIn(value, area.current)
    if (stretch) change(setMark(marks, { field, ...stretch, dimension }), stretch, dimension)
  }

  return (
    <div className={styles.lift}>
      <div className={styles.paper}>
        <div aria-hidden="true" className={classNames(styles.text, styles.drawn)}>
          {segmentsOf(value, own).map(({ from, text, dimension }) =>
            dimension ? (
              <mark key={from} className={styles[dimension]}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
          {/* A last line that is empty has height too. */}
          {'\u200b'}
        </div>
        <textarea
          ref={area}
          id={id}
          className={classNames(styles.text, styles.area)}
          maxLength={maxLength}
          aria-describedby={describedBy}
          placeholder={placeholder}
          value={value}
          onChange={(event) => {
            const next = event.target.value
            onChange(next, moveMarks(marks, field, value, next, event.target.selectionEnd))
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {value.trim() !== '' && <SideButtons marked={own.length > 0} onMark={markSide} />}
      <MarkList value={value} marks={own} onRemove={(mark) => change(setMark(marks, mark), mark, mark.dimension)} />
      {missing && <MissingSide key={missing} side={missing} onInvite={onInvite && (() => onInvite(missing))} />}
      <VisuallyHidden>
        <span role="status">{told}</span>
      </VisuallyHidden>
    </div>
  )
}

/** What is selected, without the space around it; with nothing selected, the sentence the cursor stands in. */
function chosenIn(value: string, area: HTMLTextAreaElement | null): { from: number; to: number } | null {
  if (!area) return null
  const { selectionStart, selectionEnd } = area
  const selected = value.slice(selectionStart, selectionEnd)
  if (selected.trim() === '') return sentenceAt(value, selectionStart)
  const from = selectionStart + (selected.length - selected.trimStart().length)
  return { from, to: from + selected.trim().length }
}
