// In which states a tension field has been, and the moments that show it. Only states that were reached are named; none is a goal.
import type { ReactNode } from 'react'
import type { Moment } from '#method/moment/moment.ts'
import type { TensionState } from '#method/tension/derive-tension.ts'
import { MomentPlace } from '../../drawing/onion/MomentPlace.tsx'
import { formatList } from '../../words/format.ts'
import { useLocale } from '../../words/use-words.ts'
import { useLabels, type Voice } from '../labels/use-labels.ts'
import styles from './FieldPath.module.css'

type Shown = Pick<Moment, 'id' | 'at' | 'dimension' | 'layer' | 'pole' | 'speaker' | 'text'>
type Sign = { readonly state: TensionState; readonly moments: readonly Shown[] }
/** The signs of one session. `source`: which session, where the page shows more than one. */
export type Seen = { readonly key: string; readonly signs: readonly Sign[]; readonly source?: ReactNode }

export function FieldPath({ seen, reader }: { seen: readonly Seen[]; reader: Voice }) {
  const labels = useLabels(reader)
  const locale = useLocale()
  const shown = seen.filter(({ signs }) => signs.length > 0)
  if (shown.length === 0) return null
  const named = (signs: readonly Sign[]) =>
    formatList(
      signs.map(({ state }) => labels.tension[state].name),
      locale,
    )
  return (
    <div className={styles.path}>
      <ul className={styles.list}>
        {shown.map(({ key, signs, source }) => (
          <li key={key}>
            {labels.seenThen(named(signs))} {source && <span className={styles.soft}>{source}</span>}
          </li>
        ))}
      </ul>
      <details className={styles.fold} data-print>
        <summary>{labels.shownBy}</summary>
        <ul className={styles.list}>
          {shown.map(({ key, signs, source }) => (
            <li key={key}>
              {shown.length > 1 && source && <p className={styles.soft}>{source}</p>}
              <ul className={styles.list}>
                {signs.map(({ state, moments }) => (
                  <li key={state}>
                    <p>{labels.tension[state].means}</p>
                    {moments.map((moment) => (
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
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
