// Krachtlijnen then and now: the reader chooses a day, and each krachtlijn is shown as it was on that day.
import { useState } from 'react'
import type { AlignmentState } from '#method/alignment/alignment.ts'
import { Line } from '../../findings/alignment/Lines.tsx'
import { useLines } from '../../findings/alignment/use-lines.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './Drawn.module.css'
import { drawnWords } from './drawn.words.ts'

/** The days on which the owner said how a krachtlijn flows: each once, oldest first, as the last millisecond of that day. */
export function daysSaid(states: readonly AlignmentState[]): readonly number[] {
  return [...new Set(states.map(({ at }) => new Date(at).setHours(24, 0, 0, 0) - 1))].sort((a, b) => a - b)
}

export function LinesThenNow({ space }: { space: Space }) {
  const { lines: words } = useWords(drawnWords)
  const locale = useLocale()
  const { alignments, states } = useLines().lines
  const days = daysSaid(states)
  const [chosen, setChosen] = useState<number | null>(null)
  const index = Math.min(chosen ?? days.length - 1, days.length - 1)
  const day = days[index]
  if (alignments.length === 0 || day === undefined) return null
  const then = states.filter(({ at }) => at <= day)
  const isNow = index === days.length - 1
  return (
    <section className={styles.drawing} aria-labelledby="lines-then-now">
      <h2 id="lines-then-now">{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      {days.length > 1 && (
        <label className={styles.time}>
          <span>{words.day}</span>
          <input
            type="range"
            min={0}
            max={days.length - 1}
            step={1}
            value={index}
            aria-valuetext={formatDate(day, locale)}
            onChange={(event) => setChosen(Number(event.target.value))}
          />
          <output>{isNow ? words.now(formatDate(day, locale)) : formatDate(day, locale)}</output>
        </label>
      )}
      <div className={styles.lines}>
        {alignments
          .filter(({ createdAt }) => createdAt <= day || isNow)
          .map((alignment) => (
            <Line
              key={`${alignment.id}/${day}`}
              alignment={alignment}
              states={then.filter(({ alignmentId }) => alignmentId === alignment.id)}
              bodyOf={space.bodyOf}
            />
          ))}
      </div>
    </section>
  )
}
