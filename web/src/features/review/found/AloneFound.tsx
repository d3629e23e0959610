// What came up in a session somebody held alone: theirs, without anybody's answer. What is not complete yet can be completed.
import { useMemo } from 'react'
import { checkFinding } from '#method/finding/check-finding.ts'
import type { BodyOf } from '#method/finding/texts-of.ts'
import { ButtonLink } from '../../../ui/form/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import type { Review } from '../use-review.ts'
import { type AloneFinding, aloneFound } from './alone-found.ts'
import { FieldPath } from './FieldPath.tsx'
import { FieldsAgain } from './FieldsAgain.tsx'
import styles from './Found.module.css'
import { FoundBody } from './FoundBody.tsx'
import { foundWords } from './found.words.ts'

export function AloneFound({ review }: { review: Review }) {
  const words = useWords(foundWords)
  const { items, bodyOf } = useMemo(
    () => aloneFound(review.params.sessionId, review.all, review.view),
    [review.params.sessionId, review.all, review.view],
  )
  const theirs = items.filter(({ complete }) => complete)
  const waiting = items.filter(({ complete }) => !complete)
  const isKept = theirs.every(({ kept }) => kept)
  const lead =
    theirs.length > 0
      ? isKept
        ? words.aloneLead
        : words.aloneComing
      : review.view.endedAt === null
        ? words.aloneNotYet
        : waiting.length === 0
          ? words.aloneEmpty
          : null
  return (
    <section className={styles.found}>
      <h2>{words.title}</h2>
      {lead && <p className={styles.soft}>{lead}</p>}
      <ul className={styles.items}>
        {theirs.map((finding) => (
          <li key={finding.id} className={styles.item}>
            <p className={styles.kind}>{words.kinds[finding.body.kind]}</p>
            <FoundBody body={finding.body} bodyOf={bodyOf} own />
            {finding.body.kind === 'tension' && <FieldPath findingId={finding.id} review={review} own />}
          </li>
        ))}
      </ul>
      {waiting.length > 0 && <p className={styles.soft}>{words.aloneWaits}</p>}
      <ul className={styles.items}>
        {waiting.map((finding) => (
          <Incomplete key={finding.id} finding={finding} review={review} bodyOf={bodyOf} />
        ))}
      </ul>
      <FieldsAgain review={review} own />
      {theirs.length > 0 && isKept && (
        <p>
          <ButtonLink variant="quiet" size="s" href="/strength">
            {words.toStrength}
          </ButtonLink>
        </p>
      )}
    </section>
  )
}

function Incomplete({ finding, review, bodyOf }: { finding: AloneFinding; review: Review; bodyOf: BodyOf }) {
  const words = useWords(foundWords)
  const { trajectoryId, sessionId } = review.params
  const [refusal] = checkFinding(finding.body, { findingId: finding.id, bodyOf })
  return (
    <li className={styles.item}>
      <p className={styles.kind}>{words.kinds[finding.body.kind]}</p>
      <FoundBody body={finding.body} bodyOf={bodyOf} own />
      {refusal && <p className={styles.refusal}>{words.ownRefusals[refusal] ?? words.refusals[refusal]}</p>}
      <div className={styles.actions}>
        <ButtonLink variant="quiet" size="s" href={`/trajectories/${trajectoryId}/sessions/${sessionId}/live`}>
          {words.aloneComplete}
        </ButtonLink>
      </div>
    </li>
  )
}
