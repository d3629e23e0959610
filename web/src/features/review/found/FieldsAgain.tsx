// Tension fields of earlier sessions that this session reported on: both poles, and the report.
import { useWords } from '../../../words/use-words.ts'
import type { Review } from '../use-review.ts'
import styles from './Found.module.css'
import { FoundCard } from './FoundCard.tsx'
import { fieldsAgain } from './fields-again.ts'
import { foundWords } from './found.words.ts'

export function FieldsAgain({ review }: { review: Review }) {
  const words = useWords(foundWords)
  const again = fieldsAgain(review.space.findings, review.params.sessionId, review.view)
  if (again.length === 0) return null
  return (
    <ul className={styles.items}>
      {again.map(({ finding, body }) => (
        <FoundCard key={finding.id} id={finding.id} body={body} review={review} aside={words.fieldAgain} />
      ))}
    </ul>
  )
}
