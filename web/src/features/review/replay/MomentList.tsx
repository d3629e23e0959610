// The moments of the session in order: time, speaker, words, place, and whether a question landed. A press on a row shows that moment
// in the onion.
import { memo, useEffect, useRef } from 'react'
import type { Moment } from '#method/moment/moment.ts'
import { MarkShape } from '../../../drawing/onion/MarkShape.tsx'
import { MomentTime } from '../../../drawing/onion/MomentTime.tsx'
import { placeName } from '../../../drawing/onion/moment-names.ts'
import { onionWords } from '../../../drawing/onion/onion.words.ts'
import { useWords } from '../../../words/use-words.ts'
import { reviewWords } from '../review.words.ts'
import styles from './MomentList.module.css'

type Names = { readonly coachee: string; readonly coach: string }
type Props = { moments: readonly Moment[]; names: Names | null; current: string | null; onChoose: (index: number) => void }

export function MomentList({ moments, names, current, onChoose }: Props) {
  const { path } = useWords(reviewWords)
  const list = useRef<HTMLOListElement>(null)
  const arrived = useRef(current)
  useEffect(() => {
    // At first the list shows its beginning, although the last moment is the current one.
    if (arrived.current === current) return
    arrived.current = null
    const box = list.current
    const row = current === null ? null : box?.querySelector<HTMLElement>(`[data-moment="${current}"]`)
    // Only the list scrolls, never the page.
    if (box && row && (row.offsetTop < box.scrollTop || row.offsetTop + row.offsetHeight > box.scrollTop + box.clientHeight))
      box.scrollTop = row.offsetTop - box.clientHeight / 2
  }, [current])
  return (
    <ol ref={list} className={styles.list} aria-label={path.list}>
      {moments.map((moment, index) => (
        <Row
          key={moment.id}
          moment={moment}
          index={index}
          name={names?.[moment.speaker] ?? null}
          isCurrent={moment.id === current}
          onChoose={onChoose}
        />
      ))}
    </ol>
  )
}

type RowProps = { moment: Moment; index: number; name: string | null; isCurrent: boolean; onChoose: (index: number) => void }
const Row = memo(
  function Row({ moment, index, name, isCurrent, onChoose }: RowProps) {
    const onion = useWords(onionWords)
    const { path } = useWords(reviewWords)
    const { dimension, pole, speaker, landed, text } = moment
    return (
      <li data-moment={moment.id}>
        <button
          type="button"
          className={styles.row}
          data-pole={pole ?? undefined}
          aria-current={isCurrent ? 'true' : undefined}
          onClick={() => onChoose(index)}
        >
          <MomentTime moment={moment} />
          <MarkShape dimension={dimension} hollow={speaker === 'coach'} />
          <span className={styles.what}>
            <span>
              {dimension && <span className={styles.dimension}>{onion.dimensions[dimension]}</span>}
              {dimension && ', '}
              {placeName(onion, moment)?.toLowerCase() ?? onion.noPlace}
            </span>
            {text && <q>{text}</q>}
            {name !== null && (
              <span className={styles.who}>
                {name}
                {speaker === 'coach' && landed !== null && `, ${path.landed[landed]}`}
              </span>
            )}
          </span>
        </button>
      </li>
    )
  },
  (before, after) =>
    before.moment === after.moment && before.isCurrent === after.isCurrent && before.name === after.name && before.index === after.index,
)
