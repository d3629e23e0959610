// On Wie ziet wat: the way to finish with a coach; and once that was done, to choose another last day.
import { ButtonLink } from '../../ui/form/Button.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { finishWords } from './finish.words.ts'
import styles from './Sharing.module.css'

type Props = {
  trajectoryId: string
  coach: string
  /** The last day that was chosen; null: not finished. */
  until: number | null
}

export function FinishSection({ trajectoryId, coach, until }: Props) {
  const locale = useLocale()
  const section = useWords(finishWords)
  if (until !== null)
    return (
      <section className={styles.own}>
        <h2>{section.title}</h2>
        <p className={styles.lead}>{section.until(coach, formatDate(until - 1, locale))}</p>
        <ButtonLink variant="quiet" href={`/protocol?finish=${trajectoryId}&day`}>
          {section.otherDay}
        </ButtonLink>
      </section>
    )
  return (
    <section className={styles.own}>
      <h2>{section.title}</h2>
      <p className={styles.lead}>{section.lead(coach)}</p>
      <ButtonLink variant="quiet" href={`/protocol?finish=${trajectoryId}`}>
        {section.open(coach)}
      </ButtonLink>
    </section>
  )
}
