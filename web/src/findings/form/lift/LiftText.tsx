// A text area in which the writer marks what is thinking, feeling and wanting. Once something was marked, it asks about a side that is
// missing. The words themselves are not analysed (I7).
import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef, useState } from 'react'
import type { SideMark } from '#method/finding/finding.ts'
import { missingSides, setMark } from '#method/lift/writing.ts'
import { moveMarks } from '#method/lift/writing-moves.ts'
import { sentenceAt } from '#method/lift/writing-sentences.ts'
import type { Dimension } from '#method/moment/moment.ts'
import { classNames } from '../../../ui/class-names.ts'
import { TooLong, useTooLong } from '../../../ui/form/TooLong.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from './LiftText.module.css'
import { liftWords } from './lift.words.ts'
import { MarkList } from './MarkList.tsx'
import { MissingSide } from './MissingSide.tsx'
import { SideButtons } from './SideButtons.tsx'
import { segmentsOf } from './segments.ts'

type Props = {
  /** The id of the textarea; its label is elsewhere. */
  id: string
  /** The name of this text in the finding. */
  field: string
  value: string
  /** All marks of the finding; those of other fields are not changed. */
  marks: readonly SideMark[]
  /** Sides that were filled in elsewhere in the same finding. */
  said?: readonly Dimension[]
  onChange: (value: string, marks: readonly SideMark[]) => void
  /** Goes to the question about that side; absent when there is none. */
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
  const tooLongId = useId()
  const over = useTooLong(area, value, maxLength)
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
          {/* Gives an empty last line its height. */}
          {'\u200b'}
        </div>
        <textarea
          ref={area}
          id={id}
          className={classNames(styles.text, styles.area)}
          aria-describedby={[over > 0 && tooLongId, describedBy].filter(Boolean).join(' ') || undefined}
          aria-invalid={over > 0 || undefined}
          placeholder={placeholder}
          value={value}
          onChange={(event) => {
            const next = event.target.value
            onChange(next, moveMarks(marks, field, value, next, event.target.selectionEnd))
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <TooLong id={tooLongId} value={value} maxLength={maxLength} />
      {value.trim() !== '' && <SideButtons marked={own.length > 0} onMark={markSide} />}
      <MarkList value={value} marks={own} onRemove={(mark) => change(setMark(marks, mark), mark, mark.dimension)} />
      {missing && <MissingSide key={missing} side={missing} onInvite={onInvite && (() => onInvite(missing))} />}
      <VisuallyHidden>
        <span role="status">{told}</span>
      </VisuallyHidden>
    </div>
  )
}

/** The selection without white space around it; without a selection, the sentence at the cursor. */
function chosenIn(value: string, area: HTMLTextAreaElement | null): { from: number; to: number } | null {
  if (!area) return null
  const { selectionStart, selectionEnd } = area
  const selected = value.slice(selectionStart, selectionEnd)
  if (selected.trim() === '') return sentenceAt(value, selectionStart)
  const from = selectionStart + (selected.length - selected.trimStart().length)
  return { from, to: from + selected.trim().length }
}
