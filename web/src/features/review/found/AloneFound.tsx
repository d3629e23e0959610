// What came up in a session somebody held alone: theirs, without anybody's answer. What is not complete yet can be completed.
import { checkFinding } from '#method/finding/check-finding.ts'
import { type Finding, findingKinds } from '#method/finding/finding.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import type { Review } from '../use-review.ts'
import { FieldPath } from './FieldPath.tsx'
import { FieldsAgain } from './FieldsAgain.tsx'
import styles from './Found.module.css'
import { FoundBody } from './FoundBody.tsx'
import { foundWords } from './found.words.ts'

export function AloneFound({ review }: { review: Review }) {
  const words = useWords(foundWords)
  const ended = review.view.endedAt !== null
  const present = findingKinds.flatMap((kind) =>
    review.found.filter(({ state, body }) => body.kind === kind && (state === 'accepted' || state === 'noted')),
  )
  const theirs = present.filter(({ state }) => state === 'accepted')
  const waiting = present.filter(({ state }) => state === 'noted')
  return (
    <section className={styles.found}>
      <h2>{words.title}</h2>
      <p className={styles.soft}>
        {theirs.length > 0 ? words.aloneLead : ended ? waiting.length === 0 && words.aloneEmpty : words.aloneNotYet}
      </p>
      <ul className={styles.items}>
        {theirs.map((finding) => (
          <li key={finding.id} className={styles.item}>
            <p className={styles.kind}>{words.kinds[finding.body.kind]}</p>
            <FoundBody body={finding.body} bodyOf={review.bodyOf} own />
            {finding.body.kind === 'tension' && <FieldPath findingId={finding.id} review={review} own />}
          </li>
        ))}
      </ul>
      {waiting.length > 0 && <p className={styles.soft}>{words.aloneWaits}</p>}
      <ul className={styles.items}>
        {waiting.map((finding) => (
          <Incomplete key={finding.id} finding={finding} review={review} />
        ))}
      </ul>
      <FieldsAgain review={review} own />
      {theirs.length > 0 && (
        <p>
          <ButtonLink variant="quiet" size="s" href="/strength">
            {words.toStrength}
          </ButtonLink>
        </p>
      )}
    </section>
  )
}

function Incomplete({ finding, review }: { finding: Finding; review: Review }) {
  const words = useWords(foundWords)
  const { trajectoryId, sessionId } = review.params
  const [refusal] = checkFinding(finding.body, { findingId: finding.id, bodyOf: review.bodyOf })
  return (
    <li className={styles.item}>
      <p className={styles.kind}>{words.kinds[finding.body.kind]}</p>
      <FoundBody body={finding.body} bodyOf={review.bodyOf} own />
      {refusal && <p className={styles.refusal}>{words.ownRefusals[refusal] ?? words.refusals[refusal]}</p>}
      <div className={styles.actions}>
        <ButtonLink variant="quiet" size="s" href={`/trajectories/${trajectoryId}/sessions/${sessionId}/live`}>
          {words.aloneComplete}
        </ButtonLink>
      </div>
    </li>
  )
}
