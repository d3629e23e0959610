// A tension field from before that was worked at again in this session: both poles, where it was and what was reported here.
import { useWords } from '../../../words/use-words.ts'
import type { Review } from '../use-review.ts'
import { FieldPath } from './FieldPath.tsx'
import styles from './Found.module.css'
import { FoundBody } from './FoundBody.tsx'
import { fieldsAgain } from './fields-again.ts'
import { foundWords } from './found.words.ts'

/** own: read by the person it is about. */
export function FieldsAgain({ review, own = false }: { review: Review; own?: boolean }) {
  const words = useWords(foundWords)
  const again = fieldsAgain(review.all, review.params.sessionId, review.view)
  if (again.length === 0) return null
  return (
    <ul className={styles.items}>
      {again.map(({ finding, body }) => (
        <li key={finding.id} className={styles.item}>
          <p className={styles.kind}>
            {words.kinds.tension} <span className={styles.state}>{words.fieldAgain}</span>
          </p>
          <FoundBody body={body} bodyOf={review.bodyOf} own={own} />
          <FieldPath findingId={finding.id} review={review} own={own} />
        </li>
      ))}
    </ul>
  )
}
