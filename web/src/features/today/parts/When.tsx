// The date of the next session, otherwise of the last one.
import { formatRelativeDay, formatTime } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from '../today.module.css'
import { todayWords } from '../today.words.ts'
import type { Trajectory } from '../use-today.ts'

export function When({ trajectory, now }: { trajectory: Trajectory; now: number }) {
  const words = useWords(todayWords)
  const locale = useLocale()
  const { nextAt, lastSessionAt } = trajectory
  const coming = nextAt !== null && nextAt > now - 6 * 3_600_000
  const said = coming
    ? words.next(formatRelativeDay(nextAt, locale, now), formatTime(nextAt, locale))
    : lastSessionAt !== null
      ? words.last(formatRelativeDay(lastSessionAt, locale, now))
      : words.noSession
  return <p className={styles.when}>{said}</p>
}
