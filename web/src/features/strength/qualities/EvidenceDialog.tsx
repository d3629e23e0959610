// The moments in which a quality showed, oldest first: the act, who saw it, when and where. And where else: seen, not seen yet, or new.

import { useState } from 'react'
import type { Finding } from '#method/finding/finding.ts'
import { deriveContexts, deriveQualityContexts } from '#method/quality/derive-contexts.ts'
import type { QualityEvidence, QualityView } from '#method/quality/derive-qualities.ts'
import { firstName } from '#method/text/first-name.ts'
import { foldText } from '#method/text/fold-text.ts'
import { FindingState } from '../../../findings/body/FindingState.tsx'
import { SourceLine } from '../../../findings/labels/SourceLine.tsx'
import type { Space } from '../../../findings/reading/use-space.ts'
import { useReceived } from '../../../findings/received/use-received.ts'
import { SeenBy } from '../../../findings/sharing/SeenBy.tsx'
import { Dialog } from '../../../ui/answer/Dialog.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { formatList } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from '../strength.module.css'
import { strengthWords } from '../strength.words.ts'
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
            // A quality kept from a witness has the same id as the received text.
            theirs={received.find(({ id }) => id === seen.findingId)?.word ?? ''}
            own={own}
            contexts={contexts}
          />
        ))}
      </ol>
      <Places quality={quality} contexts={contexts} />
      {own.reader.as === 'coachee' &&
        quality.status !== 'unseen' &&
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
  const _locale = useLocale()
  const finding = own.findings.find(({ id }) => id === seen.findingId)
  const by = seen.seenBy === 'other' ? seen.seenByName : seen.seenBy === own.reader.as ? '' : nameOf(seen.seenBy, own, finding)
  return (
    <li>
      <p className={styles.act}>{seen.act}</p>
      <p className={styles.by}>
        <SourceLine
          at={seen.at}
          trajectoryId={finding?.trajectoryId ?? null}
          sessionId={seen.sessionId}
          before={words.seenBy[seen.seenBy](by)}
        />
        {seen.context && `, ${seen.context}`}
        {seen.felt && seen.state === 'accepted' && `, ${words.status.felt}`}
        {seen.used && `, ${words.status.used}`}
      </p>
      {theirs && foldText(theirs) !== foldText(seen.word) && (
        <p className={styles.by}>
          {words.theirWord(seen.seenByName)} <q>{theirs}</q>
        </p>
      )}
      {finding && <FindingState finding={finding} />}
      {own.reader.as === 'coachee' && finding?.state === 'accepted' && finding.madeBy === own.me.personId && !seen.context && (
        <WhereWas finding={finding} contexts={contexts} own={own} />
      )}
      {finding && <SeenBy finding={finding} />}
    </li>
  )
}

/** First name of the coach or the coachee, for the other of the two. */
function nameOf(seenBy: 'coach' | 'coachee', space: Space, finding: Finding | undefined): string {
  return seenBy === 'coach' ? firstName(space.coachOf(finding?.trajectoryId ?? null)) : space.otherName
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
