// The moments in which a quality showed, oldest first: the act, who saw it, and when.
import { Link } from 'wouter'
import type { QualityView } from '#method/quality/derive-qualities.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { formatDate } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import { firstName } from '../nu/day-words.ts'
import type { Own } from '../own/use-own.ts'
import styles from './StrengthParts.module.css'
import { strengthWords } from './strength.words.ts'

export function EvidenceDialog({ quality, own, onClose }: { quality: QualityView; own: Own; onClose: () => void }) {
  const words = useWords(strengthWords)
  const locale = useLocale()
  return (
    <Dialog open title={quality.word} onClose={onClose}>
      <p className={styles.status}>{words.status[quality.status]}</p>
      <h3>{words.evidence}</h3>
      <ol className={styles.chain}>
        {quality.evidence.map((seen) => {
          const finding = own.findings.find(({ id }) => id === seen.findingId)
          const coach = firstName(own.coachOf(finding?.trajectoryId ?? null))
          return (
            <li key={seen.findingId}>
              <p className={styles.act}>{seen.act}</p>
              <p className={styles.by}>
                {words.seenBy[seen.seenBy](coach)}, <time dateTime={new Date(seen.at).toISOString()}>{formatDate(seen.at, locale)}</time>
                {seen.felt && `, ${words.status.felt}`}
                {seen.used && `, ${words.status.used}`}
              </p>
              {seen.state === 'offered' ? (
                <ButtonLink variant="quiet" size="s" href={`/offered?finding=${seen.findingId}`}>
                  {words.toOffer}
                </ButtonLink>
              ) : (
                finding?.trajectoryId &&
                seen.sessionId && <Link href={`/trajectories/${finding.trajectoryId}/sessions/${seen.sessionId}`}>{words.toSession}</Link>
              )}
            </li>
          )
        })}
      </ol>
    </Dialog>
  )
}
