// Qualities in time: one row per quality in the order in which they were first seen, one dot per time it was seen.
import { useMemo } from 'react'
import { deriveQualities, type QualityEvidence } from '#method/quality/derive-qualities.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './Drawn.module.css'
import { drawnWords } from './drawn.words.ts'
import { placeInTime, spanOf } from './place-in-time.ts'

export function QualitiesInTime({ space }: { space: Space }) {
  const { qualities: words } = useWords(drawnWords)
  const locale = useLocale()
  const qualities = useMemo(() => deriveQualities(space.findings, ['accepted']), [space.findings])
  const span = spanOf(qualities.flatMap(({ evidence }) => evidence.map(({ at }) => at)))
  if (qualities.length === 0 || span === null) return null
  const seen = ({ at, seenBy, seenByName }: QualityEvidence) =>
    words.seen(formatDate(at, locale), seenBy === 'coachee' ? words.you : seenBy === 'coach' ? words.coach : seenByName || words.other)
  return (
    <section className={styles.drawing} aria-labelledby="qualities-in-time">
      <h2 id="qualities-in-time">{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <ul className={styles.rows}>
        {qualities.map(({ key, word, evidence }) => (
          <li key={key} className={styles.row}>
            <p className={styles.name}>{word}</p>
            <ul className={styles.track} aria-label={word}>
              {evidence.map((sighting) => (
                <li
                  key={sighting.findingId}
                  className={styles.dot}
                  data-by={sighting.seenBy}
                  style={{ left: `${placeInTime(sighting.at, span) * 100}%` }}
                  title={seen(sighting)}
                >
                  <span className={styles.said}>{seen(sighting)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <div className={styles.ends} aria-hidden="true">
        <span>{formatDate(span.from, locale)}</span>
        <span>{formatDate(span.to, locale)}</span>
      </div>
      <ul className={styles.legend} aria-hidden="true">
        {(['coachee', 'coach', 'other'] as const).map((by) => (
          <li key={by}>
            <span className={styles.sample} data-by={by} />
            {words.legend[by]}
          </li>
        ))}
      </ul>
    </section>
  )
}
