// What came up in the session, by kind. The coach offers; the coachee reads what is theirs or still waits.

import type { Finding } from '#method/finding/finding.ts'
import { findingKinds } from '#method/finding/kinds.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button, ButtonLink } from '../../../ui/form/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import type { Review } from '../use-review.ts'
import { FieldPath } from './FieldPath.tsx'
import { FieldsAgain } from './FieldsAgain.tsx'
import styles from './Found.module.css'
import { FoundBody } from './FoundBody.tsx'
import { FoundItem } from './FoundItem.tsx'
import { foundWords } from './found.words.ts'
import { isReady } from './offering.ts'

const byKind = (findings: readonly Finding[]) => findingKinds.flatMap((kind) => findings.filter(({ body }) => body.kind === kind))
const notYet = ({ state }: Finding) => state === 'noted'

export function Found({ review, coachee }: { review: Review; coachee: string }) {
  const words = useWords(foundWords)
  const undo = useUndo()
  const present = byKind(review.found.filter(({ state }) => state !== 'withdrawn'))
  const aside = review.found.filter(({ state, madeBy }) => state === 'withdrawn' && madeBy === review.me.personId)
  const ready = present.filter((finding) => isReady(finding, review.me.personId, review.bodyOf))
  function offerAll() {
    for (const finding of ready) void review.space.offer(finding)
    undo.say(words.offeredAll(ready.length))
  }
  return (
    <section className={styles.found}>
      <div className={styles.head}>
        <div>
          <h2>{words.title}</h2>
          <p className={styles.soft}>{present.length > 0 ? words.lead(coachee) : words.empty}</p>
        </div>
        {ready.length > 0 && (
          <Button variant="sun" onClick={offerAll}>
            {words.offerAll(ready.length)}
          </Button>
        )}
      </div>
      {[present.filter(notYet), present.filter((finding) => !notYet(finding))].map((part, index) =>
        part.length > 0 ? (
          <ul key={index === 0 ? 'noted' : 'offered'} className={styles.items}>
            {part.map((finding) => (
              <FoundItem key={finding.id} finding={finding} review={review} coachee={coachee} />
            ))}
          </ul>
        ) : null,
      )}
      <FieldsAgain review={review} />
      {aside.length > 0 && (
        <details className={styles.aside}>
          <summary>
            {words.notOffered} ({aside.length})
          </summary>
          <ul>
            {aside.map((finding) => {
              const title = titleOf(finding.body, review.bodyOf) || words.untitled
              return (
                <li key={finding.id}>
                  <span>
                    {words.kinds[finding.body.kind]}: {title}
                  </span>
                  <Button
                    variant="ghost"
                    size="s"
                    aria-label={`${words.again}: ${title}`}
                    onClick={() => void review.space.restore(finding)}
                  >
                    {words.again}
                  </Button>
                </li>
              )
            })}
          </ul>
        </details>
      )}
    </section>
  )
}

export function OwnFound({ review }: { review: Review }) {
  const words = useWords(foundWords)
  const mine = byKind(review.found.filter(({ state }) => state === 'accepted' || state === 'offered'))
  return (
    <section className={styles.found}>
      <h2>{words.title}</h2>
      <p className={styles.soft}>{mine.length > 0 ? words.ownLead : words.ownEmpty}</p>
      <ul className={styles.items}>
        {mine.map((finding) => (
          <li key={finding.id} className={styles.item} data-state={finding.state}>
            <p className={styles.kind}>
              {words.kinds[finding.body.kind]} <span className={styles.state}>{words.ownState[finding.state]}</span>
            </p>
            <FoundBody body={finding.body} bodyOf={review.bodyOf} own />
            {finding.body.kind === 'tension' && <FieldPath findingId={finding.id} review={review} own />}
            {finding.state === 'offered' && (
              <div className={styles.actions}>
                <ButtonLink variant="quiet" size="s" href={`/offered?finding=${finding.id}`}>
                  {words.toOffer}
                </ButtonLink>
              </div>
            )}
          </li>
        ))}
      </ul>
      <FieldsAgain review={review} own />
    </section>
  )
}
