// Krachtlijnen then and now: a day is chosen, and each line stands as it was said to be on that day.
import { useState } from 'react'
import type { Alignment, AlignmentState } from '#method/alignment/alignment.ts'
import { call } from '../../client/api.ts'
import { useKept } from '../../client/offline/use-kept.ts'
import { Line } from '../../findings/alignment/Lines.tsx'
import type { Space } from '../../findings/reading/use-space.ts'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './Drawn.module.css'
import { drawnWords } from './drawn.words.ts'

type Lines = { readonly alignments: readonly Alignment[]; readonly states: readonly AlignmentState[] }

function useLines(own: Space): Lines {
  const ids = [own.place, ...own.me.trajectories.map(({ id }) => id)]
  const { data } = useKept<Lines>('own-lines', async (signal) => {
    const lists = await Promise.all(
      ids.map((trajectoryId) => call('GET /api/trajectories/:trajectoryId/alignments', { params: { trajectoryId } }, signal)),
    )
    return { alignments: lists.flatMap((list) => list.alignments), states: lists.flatMap((list) => list.states) }
  })
  return data ?? { alignments: [], states: [] }
}

/** The days on which something was said, each once, oldest first; the last instant of that day. */
export function daysSaid(states: readonly AlignmentState[]): readonly number[] {
  return [...new Set(states.map(({ at }) => new Date(at).setHours(24, 0, 0, 0) - 1))].sort((a, b) => a - b)
}

export function LinesThenNow({ own }: { own: Space }) {
  const { lines: words } = useWords(drawnWords)
  const locale = useLocale()
  const { alignments, states } = useLines(own)
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
              bodyOf={own.bodyOf}
            />
          ))}
      </div>
    </section>
  )
}
