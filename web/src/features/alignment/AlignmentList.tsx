// A krachtlijn as a list of its layers in words, for reading, for screen readers and for print.

import type { AlignmentView } from '#method/alignment/derive-alignment.ts'
import { firstName } from '#method/text/first-name.ts'
import { nameOf } from '../../findings/labels/people.ts'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import type { Alignment, Trajectory } from '../../findings/reading/use-trajectory.ts'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './alignment.module.css'
import { alignmentWords } from './alignment.words.ts'
import { StoneWords } from './StoneWords.tsx'
import { outward, type Stone } from './stones.ts'

type Props = { alignment: Alignment; view: AlignmentView; stones: readonly Stone[]; trajectory: Trajectory }

export function AlignmentList({ alignment, view, stones, trajectory }: Props) {
  const words = useWords(alignmentWords)
  const common = useWords(trajectoryWords)
  const locale = useLocale()
  return (
    <section className={styles.list}>
      <h3>{alignment.title}</h3>
      {alignment.qualities.length > 0 && <p className={styles.quiet}>{alignment.qualities.join(', ')}</p>}
      <ol aria-label={words.list(alignment.title)}>
        {outward.map((layer) => {
          const state = view.states[layer]
          const stone = stones.find((one) => one.layer === layer)
          return (
            <li key={layer}>
              <p>
                <strong>{common.layers[layer]}</strong>: {common.flows[view.flows[layer]]}
                {state?.words && <> {common.quote(state.words)}</>}
                {state && (
                  <span className={styles.quiet}>
                    {' '}
                    {words.by(
                      nameOf(state.setBy, trajectory, firstName(trajectory.as === 'coach' ? trajectory.coachName : trajectory.coacheeName)),
                      formatDate(state.at, locale),
                    )}
                  </span>
                )}
              </p>
              {stone && (
                <div className={styles.listStone}>
                  <StoneWords stone={stone} />
                </div>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
