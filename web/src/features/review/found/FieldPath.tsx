// Where a tension field was in this session, and the moments that show it. Only what was there is named; nothing is to be reached.
import { deriveTensionSigns } from '#method/tension/derive-tension-signs.ts'
import { MomentPlace } from '../../../drawing/onion/MomentPlace.tsx'
import { tensionWords } from '../../../findings/labels/tension.words.ts'
import { formatList } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import type { Review } from '../use-review.ts'
import styles from './FieldPath.module.css'

/** own: read by the person it is about. */
export function FieldPath({ findingId, review, own = false }: { findingId: string; review: Review; own?: boolean }) {
  const words = useWords(tensionWords)
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
                  <MomentPlace moment={moment}>
                    {moment.text && (
                      <>
                        {' '}
                        <q>{moment.text}</q>
                      </>
                    )}
                  </MomentPlace>
                </p>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
