// One finding of the session: its text, its state, and the actions of this reader.
import { useQuery } from '@tanstack/react-query'
import { checkFinding } from '#method/finding/check-finding.ts'
import type { Finding } from '#method/finding/finding.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { call } from '../../../client/api.ts'
import { useSaySaved } from '../../../client/outbox/use-say-saved.tsx'
import { FindingBody } from '../../../findings/body/FindingBody.tsx'
import { EditFinding } from '../../../findings/form/EditFinding.tsx'
import { useLabels } from '../../../findings/labels/use-labels.ts'
import { mayDo } from '../../../findings/writes/finding-writes.ts'
import { Button, ButtonLink } from '../../../ui/form/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import type { Review } from '../use-review.ts'
import styles from './Found.module.css'
import { FoundCard } from './FoundCard.tsx'
import { foundWords } from './found.words.ts'
import { offeredWording } from './offering.ts'

type Props = { finding: Finding; review: Review }

export function FoundItem({ finding, review }: Props) {
  const { space } = review
  const labels = useLabels(space.reader)
  const { id, body, state } = finding
  const isReworded = space.reader.as === 'coach' && finding.reworded && state === 'accepted'
  const aside = isReworded ? labels.reworded(space.otherName) : labels.states[state](space.otherName)
  return (
    <FoundCard id={id} body={body} review={review} finding={finding} aside={aside}>
      {isReworded && <EarlierWording finding={finding} review={review} />}
      {space.reader.as === 'coach' ? (
        <CoachActions finding={finding} review={review} />
      ) : (
        <OwnerActions finding={finding} review={review} />
      )}
    </FoundCard>
  )
}

function CoachActions({ finding, review: { space } }: Props) {
  const words = useWords(foundWords)
  const labels = useLabels(space.reader)
  const saySaved = useSaySaved()
  if (!mayDo(finding, 'withdraw', space.reader)) return null
  const title = titleOf(finding.body, space.bodyOf) || labels.untitled
  const [refusal] = checkFinding(finding.body, { findingId: finding.id, bodyOf: space.bodyOf, before: finding.body })
  const setAside = finding.state === 'offered' ? words.takeBack : words.notOffer
  return (
    <>
      {refusal && <p className={styles.refusal}>{labels.refusals[refusal]}</p>}
      <div className={styles.actions}>
        {!refusal && mayDo(finding, 'offer', space.reader) && (
          <Button variant="quiet" size="s" aria-label={`${words.offer}: ${title}`} onClick={() => void space.offer(finding)}>
            {words.offer}
          </Button>
        )}
        <EditFinding finding={finding} space={space} />
        <Button
          variant="ghost"
          size="s"
          aria-label={`${setAside}: ${title}`}
          onClick={() => void saySaved(space.withdraw(finding), words.setAside(title), { undo: () => void space.restore(finding) })}
        >
          {setAside}
        </Button>
      </div>
    </>
  )
}

function OwnerActions({ finding, review: { space } }: Props) {
  const words = useWords(foundWords)
  return (
    <div className={styles.actions}>
      {finding.state === 'offered' && (
        <ButtonLink variant="quiet" size="s" href={`/offered?finding=${finding.id}`}>
          {words.toOffer}
        </ButtonLink>
      )}
      <EditFinding finding={finding} space={space} />
    </div>
  )
}

/** The wording of the coach. The changed wording of the coachee is above it. */
function EarlierWording({ finding, review }: Props) {
  const words = useWords(foundWords)
  const { params, space } = review
  const { data } = useQuery({
    queryKey: ['finding-history', finding.id, finding.updatedAt],
    queryFn: ({ signal }) =>
      call(
        'GET /api/trajectories/:trajectoryId/findings/:findingId/history',
        { params: { trajectoryId: params.trajectoryId, findingId: finding.id } },
        signal,
      ),
  })
  const earlier = data && offeredWording(data.revisions)
  if (!earlier) return null
  return (
    <div className={styles.earlier}>
      <p className={styles.soft}>{words.yourWords}</p>
      <FindingBody body={earlier} reader={space.reader} bodyOf={space.bodyOf} />
    </div>
  )
}
