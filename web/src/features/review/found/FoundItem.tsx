// One thing that came up, as the coach sees it: what it says, how it stands, and what can be done with it.

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { checkFinding } from '#method/finding/check-finding.ts'
import type { Finding } from '#method/finding/finding.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { call } from '../../../client/api.ts'
import { mayDo } from '../../../findings/writing/finding-writes.ts'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import type { Review } from '../use-review.ts'
import { EditFound } from './EditFound.tsx'
import { FieldPath } from './FieldPath.tsx'
import styles from './Found.module.css'
import { FoundBody } from './FoundBody.tsx'
import { foundWords } from './found.words.ts'
import { offeredWording } from './offering.ts'

export function FoundItem({ finding, review, coachee }: { finding: Finding; review: Review; coachee: string }) {
  const words = useWords(foundWords)
  const undo = useUndo()
  const [editing, setEditing] = useState(false)
  const { body, state } = finding
  const title = titleOf(body, review.bodyOf) || words.untitled
  const { reader } = review.space
  const mayOffer = mayDo(finding, 'offer', reader)
  const mayWithdraw = mayDo(finding, 'withdraw', reader)
  const [refusal] = mayOffer ? checkFinding(body, { findingId: finding.id, bodyOf: review.bodyOf }) : []

  function setAside() {
    void review.space.withdraw(finding)
    undo.offer(words.setAside(title), () => void review.space.restore(finding))
  }
  if (editing) {
    return (
      <li className={styles.item}>
        <p className={styles.kind}>{words.kinds[body.kind]}</p>
        <EditFound
          finding={finding}
          all={review.all}
          bodyOf={review.bodyOf}
          onCancel={() => setEditing(false)}
          onKeep={(revised) => {
            void review.space.revise(finding, revised)
            setEditing(false)
          }}
        />
      </li>
    )
  }
  return (
    <li className={styles.item} data-state={state}>
      <p className={styles.kind}>
        {words.kinds[body.kind]}{' '}
        <span className={styles.state}>
          {finding.reworded && state === 'accepted' ? words.reworded(coachee) : words.state[state](coachee)}
        </span>
      </p>
      <FoundBody body={body} bodyOf={review.bodyOf} />
      {body.kind === 'tension' && <FieldPath findingId={finding.id} review={review} />}
      {finding.reworded && state === 'accepted' && <EarlierWording finding={finding} review={review} />}
      {refusal && <p className={styles.refusal}>{words.refusals[refusal]}</p>}
      {(mayOffer || mayWithdraw) && (
        <div className={styles.actions}>
          {mayOffer &&
            (refusal ? (
              <Button variant="quiet" size="s" aria-label={`${words.complete}: ${title}`} onClick={() => setEditing(true)}>
                {words.complete}
              </Button>
            ) : (
              <Button variant="quiet" size="s" aria-label={`${words.offer}: ${title}`} onClick={() => void review.space.offer(finding)}>
                {words.offer}
              </Button>
            ))}
          {mayWithdraw && (
            <Button
              variant="ghost"
              size="s"
              aria-label={`${state === 'offered' ? words.takeBack : words.notOffer}: ${title}`}
              onClick={setAside}
            >
              {state === 'offered' ? words.takeBack : words.notOffer}
            </Button>
          )}
          {mayWithdraw && !refusal && (
            <Button variant="ghost" size="s" aria-label={`${words.edit}: ${title}`} onClick={() => setEditing(true)}>
              {words.edit}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

/** Both wordings stay readable: the coachee's above, the coach's here. */
function EarlierWording({ finding, review }: { finding: Finding; review: Review }) {
  const words = useWords(foundWords)
  const { trajectoryId } = review.params
  const { data } = useQuery({
    queryKey: ['finding-history', finding.id, finding.updatedAt],
    queryFn: ({ signal }) =>
      call('GET /api/trajectories/:trajectoryId/findings/:findingId/history', { params: { trajectoryId, findingId: finding.id } }, signal),
  })
  const earlier = data && offeredWording(data.revisions)
  if (!earlier) return null
  return (
    <div className={styles.earlier}>
      <p className={styles.soft}>{words.yourWords}</p>
      <FoundBody body={earlier} bodyOf={review.bodyOf} />
    </div>
  )
}
