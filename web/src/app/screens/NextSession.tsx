// For a coachee: when the next session with each coach is. Nothing without a date that is still to come.

import { Link } from 'wouter'
import { firstName } from '#method/text/first-name.ts'
import { useMe } from '../../client/who/me.ts'
import { describeNext } from '../../words/since.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './head.module.css'
import { nextDateWords } from './next-date.words.ts'

export function NextSession() {
  const { coming } = useWords(nextDateWords)
  const locale = useLocale()
  const now = Date.now()
  const dates = useMe()
    .trajectories.flatMap(({ id, coachName, nextAt }) => (nextAt && nextAt >= now ? [{ id, coachName, nextAt }] : []))
    .sort((a, b) => a.nextAt - b.nextAt)
  if (dates.length === 0) return null
  return (
    <ul className={styles.coming}>
      {dates.map(({ id, coachName, nextAt }) => {
        const { kind, day, time } = describeNext(nextAt, locale, now)
        return (
          <li key={id}>
            <Link href={`/trajectories/${id}`}>{coming(firstName(coachName), kind === 'later', day, time)}</Link>
          </li>
        )
      })}
    </ul>
  )
}
