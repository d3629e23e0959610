// The findings of a session that the owner held alone. They need no answer; an incomplete one can be completed.
import { useMemo } from 'react'
import { checkFinding } from '#method/finding/check-finding.ts'
import type { BodyOf } from '#method/finding/texts-of.ts'
import { useLabels } from '../../../findings/labels/use-labels.ts'
import { ButtonLink } from '../../../ui/form/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import type { Review } from '../use-review.ts'
import { type AloneFinding, aloneFound } from './alone-found.ts'
import { FieldsAgain } from './FieldsAgain.tsx'
import styles from './Found.module.css'
import { FoundCard } from './FoundCard.tsx'
import { foundWords } from './found.words.ts'

export function AloneFound({ review }: { review: Review }) {
  const words = useWords(foundWords)
  const { sessionId } = review.params
  const { findings } = review.space
  const { items, bodyOf } = useMemo(() => aloneFound(sessionId, findings, review.view), [sessionId, findings, review.view])
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
        {theirs.map(({ id, body }) => (
          <FoundCard key={id} id={id} body={body} review={review} bodyOf={bodyOf} finding={review.space.find(id)} />
        ))}
      </ul>
      {waiting.length > 0 && <p className={styles.soft}>{words.aloneWaits}</p>}
      <ul className={styles.items}>
        {waiting.map((finding) => (
          <Incomplete key={finding.id} finding={finding} review={review} bodyOf={bodyOf} />
        ))}
      </ul>
      <FieldsAgain review={review} />
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

function Incomplete({ finding: { id, body }, review, bodyOf }: { finding: AloneFinding; review: Review; bodyOf: BodyOf }) {
  const words = useWords(foundWords)
  const { refusals } = useLabels(review.space.reader)
  const { trajectoryId, sessionId } = review.params
  const [refusal] = checkFinding(body, { findingId: id, bodyOf })
  return (
    <FoundCard id={id} body={body} review={review} bodyOf={bodyOf}>
      {refusal && <p className={styles.refusal}>{refusals[refusal]}</p>}
      <div className={styles.actions}>
        <ButtonLink variant="quiet" size="s" href={`/trajectories/${trajectoryId}/sessions/${sessionId}/live`}>
          {words.aloneComplete}
        </ButtonLink>
      </div>
    </FoundCard>
  )
}
