// The moments of the onion as a list in order of time: for screen readers, keyboard and print.
import { memo } from 'react'
import type { Moment } from '#method/moment/moment.ts'
import { formatTime } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { MarkShape } from './MarkShape.tsx'
import { MomentTime } from './MomentTime.tsx'
import { momentName } from './moment-names.ts'
import styles from './OnionList.module.css'
import { onionWords } from './onion.words.ts'

type Props = {
  readonly moments: readonly Moment[]
  /** With it each moment has a button that opens that moment for editing. */
  readonly onTake?: ((momentId: string) => void) | undefined
}

export default memo(function OnionList({ moments, onTake }: Props) {
  const words = useWords(onionWords)
  const locale = useLocale()
  if (moments.length === 0) return <p className={styles.empty}>{words.empty}</p>
  return (
    <ol className={styles.list} aria-label={words.list}>
      {moments.map((moment) => (
        <li key={moment.id} className={styles.item} data-pole={moment.pole ?? undefined}>
          <MomentTime moment={moment} />
          <MarkShape dimension={moment.dimension} hollow={moment.speaker === 'coach'} />
          <span>
            <span className={styles.where}>{momentName(words, moment)}</span>
            {moment.speaker === 'coach' ? <span className={styles.who}> ({words.speakers.coach})</span> : null}
            {moment.text ? <q className={styles.words}>{moment.text}</q> : null}
          </span>
          {onTake ? (
            <button
              type="button"
              className={styles.take}
              aria-label={words.takeNamed(formatTime(moment.at, locale))}
              onClick={() => onTake(moment.id)}
            >
              {words.take}
            </button>
          ) : null}
        </li>
      ))}
    </ol>
  )
})
