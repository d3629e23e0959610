// Everything of mine, by kind, each with its switch and with who sees it.
import { useState } from 'react'
import type { Finding } from '#method/finding/finding.ts'
import { findingKinds } from '#method/finding/kinds.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { EditFinding } from '../../findings/form/EditFinding.tsx'
import { EraseFinding } from '../../findings/form/EraseFinding.tsx'
import { useLabels } from '../../findings/labels/use-labels.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { SeenByOwner } from '../../findings/sharing/SeenBy.tsx'
import { ShareWithCoach, useStopSharing } from '../../findings/sharing/ShareWithCoach.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Sharing.module.css'
import { sharingWords } from './sharing.words.ts'

type Props = { own: Space; trajectoryId: string; coach: string; seen: boolean }

export function OwnItems({ own, trajectoryId, coach, seen }: Props) {
  const words = useWords(sharingWords)
  const labels = useLabels(own.reader)
  const mine = own.findings.filter(({ state }) => state === 'accepted')
  const isRead = (finding: Finding) => own.readersOf(finding).some(({ id }) => id === trajectoryId)
  const over = own.findings.filter(({ state }) => state === 'refused' || state === 'withdrawn')
  const noted = own.findings.filter((finding) => finding.trajectoryId === trajectoryId && finding.state === 'noted')
  return (
    <section className={styles.section}>
      <h2>{words.items}</h2>
      <p className={styles.lead}>{mine.length === 0 ? words.empty : seen ? words.itemsLead : words.itemsAlone}</p>
      {findingKinds.map((kind) => {
        const items = mine.filter(({ body }) => body.kind === kind)
        if (items.length === 0) return null
        return (
          <details key={kind} className={styles.kind} open={mine.length <= 8}>
            <summary>
              {labels.kinds[kind].many}{' '}
              <span>{words.summary(items.length, seen ? items.filter((finding) => !isRead(finding)).length : 0)}</span>
            </summary>
            <ul className={styles.items}>
              {items.map((finding) => (
                <Item key={finding.id} finding={finding} own={own} withId={trajectoryId} coach={coach} seen={seen} read={isRead(finding)} />
              ))}
            </ul>
          </details>
        )
      })}
      {noted.length > 0 && (
        <details className={styles.noted}>
          <summary>{words.noted(coach, noted.length)}</summary>
          <p className={styles.lead}>{words.notedLead}</p>
          <Plain findings={noted} own={own} />
        </details>
      )}
      {over.length > 0 && (
        <details className={styles.noted}>
          <summary>{words.over(over.length)}</summary>
          <p className={styles.lead}>{words.overLead}</p>
          <Plain findings={over} own={own} />
        </details>
      )}
    </section>
  )
}

/** What is not accepted: its kind and title, with the button to erase it. */
function Plain({ findings, own }: { findings: readonly Finding[]; own: Space }) {
  const labels = useLabels(own.reader)
  return (
    <ul className={styles.plain}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <span>
            {labels.kinds[finding.body.kind].one}: {titleOf(finding.body, own.bodyOf) || labels.untitled}
          </span>
          <EraseFinding finding={finding} space={own} />
        </li>
      ))}
    </ul>
  )
}

type ItemProps = { finding: Finding; own: Space; withId: string; coach: string; seen: boolean; read: boolean }

function Item({ finding, own, withId, coach, seen, read }: ItemProps) {
  const words = useWords(sharingWords)
  const labels = useLabels(own.reader)
  const stop = useStopSharing(own)
  const [sharing, setSharing] = useState(false)
  const { body } = finding
  const withCoach = own.coaches.find(({ id }) => id === withId)
  const title =
    (body.kind === 'observation' ? `${labels.choices['observation.result'].names[body.result]}: ` : '') +
    (titleOf(body, own.bodyOf) || labels.untitled)
  return (
    <li className={styles.item}>
      <p className={styles.title}>{title}</p>
      {body.kind === 'quality' && <p className={styles.who}>{body.act}</p>}
      <div className={styles.row}>
        {seen && withCoach && (
          <button
            type="button"
            role="switch"
            aria-checked={read}
            aria-label={`${words.share(coach)}: ${title}`}
            className={styles.switch}
            onClick={() => (read ? stop(finding, withCoach) : setSharing(true))}
          >
            <span className={styles.knob} aria-hidden="true" />
            <span aria-hidden="true">{words.share(coach)}</span>
          </button>
        )}
        <div className={styles.actions}>
          <EditFinding finding={finding} space={own} />
          <EraseFinding finding={finding} space={own} />
        </div>
      </div>
      <SeenByOwner finding={finding} space={own} />
      {sharing && withCoach && <ShareWithCoach finding={finding} coach={withCoach} space={own} onClose={() => setSharing(false)} />}
    </li>
  )
}
