// The direction dial (richtingwijzer): a row of months per strand. A bar is filled by the share the coachee began; the part of which it was
// not said who began stays open.
// No number is drawn, so that it is no score; screen readers get the counts.
import type { DirectionPeriod, Strand } from '#method/direction/derive-direction.ts'
import { strands } from '#method/direction/derive-direction.ts'
import { localeTag } from '../../words/locale-tag.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './Direction.module.css'
import { directionWords } from './direction.words.ts'

type Props = {
  /** Periods as 2026-11. */
  periods: readonly DirectionPeriod[]
  /** you: the coachee reads it; coach: the coach does. */
  reader: 'you' | 'coach'
  heading?: 2 | 3
}

export function Direction({ periods, reader, heading = 2 }: Props) {
  const words = useWords(directionWords)
  const Heading = heading === 2 ? 'h2' : 'h3'
  if (periods.length === 0) return null
  const left = periods.reduce((sum, period) => sum + strands.reduce((of, strand) => of + period.strands[strand].notSaid, 0), 0)
  return (
    <section className={styles.direction}>
      <Heading>{words.title}</Heading>
      <p className={styles.lead}>{words.lead}</p>
      {strands.map((strand) => (
        <Row key={strand} strand={strand} periods={periods} reader={reader} />
      ))}
      <ul className={styles.legend} aria-hidden="true">
        <li>
          <span className={styles.own} />
          {reader === 'you' ? words.legend.ownYou : words.legend.own}
        </li>
        <li>
          <span className={styles.other} />
          {words.legend.other}
        </li>
        {left > 0 && (
          <li>
            <span className={styles.left} />
            {words.legend.notSaid}
          </li>
        )}
      </ul>
      <p className={styles.limits}>
        {[left > 0 && words.left(left), reader === 'coach' && words.limitsCoach, words.limits].filter(Boolean).join(' ')}
      </p>
    </section>
  )
}

const height = 40

function Row({ strand, periods, reader }: { strand: Strand; periods: readonly DirectionPeriod[]; reader: Props['reader'] }) {
  const words = useWords(directionWords)
  const locale = useLocale()
  const { name, meaning } = words.strands[strand]
  const month = (period: string, length: 'short' | 'long') =>
    new Intl.DateTimeFormat(localeTag[locale], {
      month: length,
      ...(length === 'long' ? { year: 'numeric' } : {}),
    }).format(new Date(`${period}-15T12:00`))
  const counted = reader === 'you' ? words.ofYou : words.of
  return (
    <div className={styles.row}>
      <p className={styles.name}>{name}</p>
      <p className={styles.meaning}>{meaning}</p>
      <ol className={styles.months} aria-label={name}>
        {periods.map(({ period, strands: within }) => {
          const { byCoachee, total, notSaid } = within[strand]
          const all = Math.max(1, total + notSaid)
          const bar = (count: number) => ({ y: 1 + (height - 2) * (1 - count / all), height: ((height - 2) * count) / all })
          return (
            <li key={period}>
              <svg viewBox={`0 0 28 ${height}`} width="28" height={height} aria-hidden="true">
                {(total === 0 || notSaid > 0) && <rect className={styles.unsaid} x="3" y="1" width="22" height={height - 2} rx="6" />}
                {total > 0 && <rect className={styles.whole} x="3" {...bar(total)} width="22" rx="6" />}
                {byCoachee > 0 && <rect className={styles.part} x="3" {...bar(byCoachee)} width="22" rx="6" />}
              </svg>
              <span aria-hidden="true" className={styles.month}>
                {month(period, 'short')}
              </span>
              <span className={styles.said}>
                {month(period, 'long')}:{' '}
                {[total > 0 && counted(byCoachee, total), notSaid > 0 && words.notSaid(notSaid)].filter(Boolean).join(', ') || words.none}
              </span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
