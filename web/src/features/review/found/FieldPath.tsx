// Where a tension field was in this session, and the moments that show it. Only what was there is named; nothing is to be reached.
import { deriveTensionSigns } from '#method/tension/derive-tension-signs.ts'
import { MarkShape } from '../../../drawing/onion/MarkShape.tsx'
import { onionWords } from '../../../drawing/onion/onion.words.ts'
import { formatList, formatTime } from '../../../words/format.ts'
import { tensionWords } from '../../../words/tension.words.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import type { Review } from '../use-review.ts'
import styles from './FieldPath.module.css'

/** own: read by the person it is about. */
export function FieldPath({ findingId, review, own = false }: { findingId: string; review: Review; own?: boolean }) {
  const words = useWords(tensionWords)
  const onion = useWords(onionWords)
  const locale = useLocale()
  const signs = deriveTensionSigns(review.view, findingId)
  if (signs.length === 0) return null
  const states = formatList(
    signs.map((sign) => words.states[sign.state]),
    locale,
  )
  return (
    <div className={styles.path}>
      <p>
        <span className={styles.soft}>{words.where}:</span> {states}
      </p>
      <details>
        <summary>{words.shownBy}</summary>
        <ul className={styles.signs}>
          {signs.map((sign) => (
            <li key={sign.state}>
              <p>{sign.state === 'moved' && own ? words.movedOwn : words.means[sign.state]}</p>
              {sign.moments.map((moment) => (
                <p key={moment.id} className={styles.moment}>
                  <MarkShape dimension={moment.dimension} hollow={moment.speaker === 'coach'} size={12} />
                  <span>
                    <time dateTime={new Date(moment.at).toISOString()}>{formatTime(moment.at, locale)}</time>{' '}
                    {onion.dimensions[moment.dimension].toLowerCase()},{' '}
                    {moment.layer === 'core'
                      ? onion.layers.core.toLowerCase()
                      : onion.place(onion.layers[moment.layer], onion.poles[moment.pole]).toLowerCase()}
                    {moment.text && (
                      <>
                        {' '}
                        <q>{moment.text}</q>
                      </>
                    )}
                  </span>
                </p>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
