// For the coach: where attention was, who moved it, and which layers were touched. Without a norm or a total score.
import { deriveDepth } from '#method/depth/derive-depth.ts'
import { deriveLiftBalance } from '#method/lift/derive-lifts.ts'
import { dimensions, layers } from '#method/moment/moment.ts'
import { inSessionTime, runningTime } from '#method/session/session-time.ts'
import type { SessionView } from '#method/session/session-view.ts'
import { derivePath } from '#method/step/derive-path.ts'
import { MarkShape } from '../../../drawing/onion/MarkShape.tsx'
import { onionWords } from '../../../drawing/onion/onion.words.ts'
import { ribbonBars } from '../../../drawing/ribbon/ribbon-bars.ts'
import { useWords } from '../../../words/use-words.ts'
import { reviewWords } from '../review.words.ts'
import styles from './Mirror.module.css'

/** `to`: the instant at which the session ended, or of the last moment. */
type Props = { view: SessionView; to: number; coachee: string }

export function Mirror({ view, to, coachee }: Props) {
  const { mirror: words, steps: stepNames } = useWords(reviewWords)
  const onion = useWords(onionWords)
  const ran = runningTime(view, to)
  const balance = deriveLiftBalance(inSessionTime(view).moments, ran)
  const depth = deriveDepth(view.moments)
  const bars = ribbonBars(balance.segments, ran, Math.max(1, ran))
  const path = derivePath(view)
  return (
    <section className={styles.mirror}>
      <h2>{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.columns}>
        <div className={styles.column}>
          <figure className={styles.figure}>
            <svg className={styles.ribbon} viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">
              <rect className={styles.ground} width="1000" height="16" />
              {bars.map((bar) => (
                <rect
                  key={bar.from}
                  className={styles.bar}
                  data-dimension={bar.dimension}
                  x={bar.start * 1000}
                  width={Math.max(4, bar.width * 1000)}
                  height="16"
                />
              ))}
            </svg>
            <figcaption>{words.ribbon(Math.max(1, Math.round(ran / 60_000)))}</figcaption>
          </figure>
          <ul className={styles.spread}>
            {dimensions.map((dimension) => (
              <li key={dimension}>
                <MarkShape dimension={dimension} />
                {words.times(dimension, balance.counts[dimension])}
              </li>
            ))}
          </ul>
          <p>{balance.lifts > 0 ? words.began(balance.begun, coachee) : words.noLifts}</p>
          <p>{words.landed(balance.prompts)}</p>
          {path.length > 0 && (
            <>
              <h3>{words.steps}</h3>
              <ol className={styles.steps}>
                {path.map(({ step, at }) => (
                  <li key={`${step}${at}`}>{stepNames[step]}</li>
                ))}
              </ol>
            </>
          )}
        </div>
        <div className={styles.column}>
          <h3>
            {words.depth}
            {depth.isCoreReflection && <span className={styles.core}>{words.core}</span>}
          </h3>
          {depth.isCoreReflection && <p className={styles.lead}>{words.coreLead}</p>}
          <ul className={styles.layers}>
            {layers.map((layer) => {
              const felt = depth.touchedInFeelingOrWanting.includes(layer)
              const how = felt ? 'felt' : depth.touched.includes(layer) ? 'thought' : 'untouched'
              return (
                <li key={layer} data-how={how}>
                  <span className={styles.name}>{onion.layers[layer]}</span>
                  <span>{words[how]}</span>
                </li>
              )
            })}
          </ul>
        </div>
      </div>
    </section>
  )
}
