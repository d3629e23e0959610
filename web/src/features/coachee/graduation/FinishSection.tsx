// On Delen: the way to finish with a coach.
import { ButtonLink } from '../../../ui/form/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from './Graduation.module.css'
import { graduationWords } from './graduation.words.ts'

export function FinishSection({ trajectoryId, coach }: { trajectoryId: string; coach: string }) {
  const { section } = useWords(graduationWords)
  return (
    <section className={styles.section}>
      <h2>{section.title}</h2>
      <p className={styles.lead}>{section.lead(coach)}</p>
      <ButtonLink variant="quiet" href={`/protocol?finish=${trajectoryId}`}>
        {section.open(coach)}
      </ButtonLink>
    </section>
  )
}
