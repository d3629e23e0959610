// The moments in which a quality showed, oldest first: the act, who saw it, when and where. And where else: seen, not seen yet, or new.
import { useState } from 'react'
import { Link } from 'wouter'
import { deriveContexts, deriveQualityContexts } from '#method/quality/derive-contexts.ts'
import type { QualityEvidence, QualityView } from '#method/quality/derive-qualities.ts'
import { foldWord } from '#method/quality/fold-word.ts'
import type { Space } from '../../../findings/reading/use-space.ts'
import { useReceived } from '../../../findings/received/use-received.ts'
import { Dialog } from '../../../ui/answer/Dialog.tsx'
import { Button, ButtonLink } from '../../../ui/form/Button.tsx'
import { firstName, formatDate, formatList } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from './StrengthParts.module.css'
import { strengthWords } from './strength.words.ts'
import { Transfer } from './Transfer.tsx'
import { WhereWas } from './WhereWas.tsx'

type Props = { quality: QualityView; qualities: readonly QualityView[]; own: Space; onClose: () => void }

export function EvidenceDialog({ quality, qualities, own, onClose }: Props) {
  const words = useWords(strengthWords)
  const { received } = useReceived()
  const [elsewhere, setElsewhere] = useState(false)
  const contexts = deriveContexts(qualities)
  return (
    <Dialog open title={quality.word} onClose={onClose}>
      <p className={styles.status}>{words.status[quality.status]}</p>
      <h3>{words.evidence}</h3>
      <ol className={styles.chain}>
        {quality.evidence.map((seen) => (
          <Sighting
            key={seen.findingId}
            seen={seen}
            // What was kept from somebody else bears the same id; their own word for it is still there.
            theirs={received.find(({ id }) => id === seen.findingId)?.word ?? ''}
            own={own}
            contexts={contexts}
          />
        ))}
      </ol>
      <Places quality={quality} contexts={contexts} />
      {quality.status !== 'unseen' &&
        (elsewhere ? (
          <Transfer quality={quality} contexts={contexts} own={own} onDone={() => setElsewhere(false)} />
        ) : (
          <div>
            <Button variant="quiet" onClick={() => setElsewhere(true)}>
              {words.transfer.open}
            </Button>
          </div>
        ))}
    </Dialog>
  )
}

type SightingProps = { seen: QualityEvidence; theirs: string; own: Space; contexts: readonly string[] }

function Sighting({ seen, theirs, own, contexts }: SightingProps) {
  const words = useWords(strengthWords)
  const locale = useLocale()
  const finding = own.findings.find(({ id }) => id === seen.findingId)
  const by = seen.seenBy === 'other' ? seen.seenByName : firstName(own.coachOf(finding?.trajectoryId ?? null))
  return (
    <li>
      <p className={styles.act}>{seen.act}</p>
      <p className={styles.by}>
        {words.seenBy[seen.seenBy](by)}, <time dateTime={new Date(seen.at).toISOString()}>{formatDate(seen.at, locale)}</time>
        {seen.context && `, ${seen.context}`}
        {seen.felt && `, ${words.status.felt}`}
        {seen.used && `, ${words.status.used}`}
      </p>
      {theirs && foldWord(theirs) !== foldWord(seen.word) && (
        <p className={styles.by}>
          {words.theirWord(seen.seenByName)} <q>{theirs}</q>
        </p>
      )}
      {seen.state === 'offered' ? (
        <ButtonLink variant="quiet" size="s" href={`/offered?finding=${seen.findingId}`}>
          {words.toOffer}
        </ButtonLink>
      ) : (
        finding?.trajectoryId &&
        seen.sessionId && <Link href={`/trajectories/${finding.trajectoryId}/sessions/${seen.sessionId}`}>{words.toSession}</Link>
      )}
      {finding?.state === 'accepted' && finding.madeBy === own.me.personId && !seen.context && (
        <WhereWas finding={finding} contexts={contexts} own={own} />
      )}
    </li>
  )
}

/** What is written and what is not, side by side. Nothing follows from it. */
function Places({ quality, contexts }: { quality: QualityView; contexts: readonly string[] }) {
  const words = useWords(strengthWords)
  const locale = useLocale()
  const { seen, unseen } = deriveQualityContexts(quality, contexts)
  if (seen.length === 0) return null
  return (
    <div className={styles.places}>
      <p>
        {words.seenIn}{' '}
        {formatList(
          seen.map(({ context, times }) => (times === 1 ? context : words.timesIn(context, times))),
          locale,
        )}
      </p>
      {unseen.length > 0 && (
        <p className={styles.by}>
          {words.notSeenIn} {formatList(unseen, locale)}
        </p>
      )}
    </div>
  )
}
