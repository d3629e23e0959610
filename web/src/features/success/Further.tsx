// After a success was kept: what was found in it, and two invitations. Closing is always as good.
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { acceptedOf } from '#method/finding/stands.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { useSaving } from '../../client/outbox/use-saving.ts'
import flow from '../../findings/form/prompt/Flow.module.css'
import type { Space } from '../../findings/reading/use-space.ts'
import { CloseIcon } from '../../ui/action-icons.tsx'
import { IconButton } from '../../ui/form/IconButton.tsx'
import { uiWords } from '../../ui/ui.words.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './Further.module.css'
import { NameQuality } from './NameQuality.tsx'
import { successWords } from './success.words.ts'
import type { Success } from './success-steps.ts'

type Props = {
  own: Space
  success: Success
  /** How many writes were refused before this success was kept; null: it was kept on an earlier visit. */
  refusedBefore: number | null
  titleId: string
  onClose: () => void
}

export default function Further({ own, success, refusedBefore, titleId, onClose }: Props) {
  const words = useWords(successWords)
  const { onlyHere, notSaved, failingLong, signedOutLong } = useWords(uiWords)
  const saving = useSaving(refusedBefore ?? undefined)
  const [, navigate] = useLocation()
  const [naming, setNaming] = useState(false)
  const [named, setNamed] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!naming) heading.current?.focus()
  }, [naming])
  if (naming) {
    return (
      <NameQuality
        own={own}
        success={success}
        titleId={titleId}
        onBack={(kept) => {
          setNamed(named || kept)
          setNaming(false)
        }}
      />
    )
  }
  const qualities = acceptedOf(own.findings, 'quality').filter(({ body }) => body.fromId === success.id)
  const ideals = acceptedOf(own.findings, 'ideal').filter(({ body }) => body.fromId === success.id)
  const fresh = refusedBefore !== null && !named
  return (
    <div className={styles.further} data-fresh={fresh || undefined}>
      {fresh && (
        <svg width="56" height="56" viewBox="-28 -28 56 56" aria-hidden="true" className={flow.sun}>
          <circle r="27" />
        </svg>
      )}
      <h2 id={titleId} ref={heading} tabIndex={-1} className={flow.still}>
        {!fresh ? words.further.earlier : saving !== 'only-here' && saving !== 'refused' ? words.further.kept : words.further.written}
      </h2>
      <p className={flow.hint}>
        {fresh ? (
          {
            saved: words.further.keptLead,
            waiting: words.further.keptHere,
            failing: failingLong,
            'signed-out': signedOutLong,
            'only-here': onlyHere,
            refused: notSaved,
          }[saving]
        ) : (
          <q>{titleOf(success.body, own.bodyOf)}</q>
        )}
      </p>
      {qualities.length > 0 && (
        <section>
          <h3>{words.further.qualities}</h3>
          <ul className={styles.found}>
            {qualities.map(({ id, trajectoryId, body }) => (
              <li key={id}>
                <span aria-hidden="true" className={styles.dot} />
                <span>
                  <strong>{body.word}</strong> <q>{body.act}</q>
                </span>
                {trajectoryId && (
                  <IconButton
                    label={words.further.takeBack(body.word)}
                    onClick={() => {
                      void own.withdraw({ id, trajectoryId })
                      heading.current?.focus()
                    }}
                  >
                    <CloseIcon size={18} />
                  </IconButton>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {ideals.length > 0 && (
        <section>
          <h3>{words.further.ideals}</h3>
          <ul className={styles.found}>
            {ideals.map(({ id, body }) => (
              <li key={id}>
                <span aria-hidden="true" className={styles.dot} />
                <q>{body.words}</q>
              </li>
            ))}
          </ul>
        </section>
      )}
      {/* What was not kept cannot be built on. */}
      {saving !== 'refused' && (
        <div className={styles.invitations}>
          <p>{words.further.invite}</p>
          <Invitation
            title={qualities.length > 0 ? words.further.toAnother : words.further.toQuality}
            lead={words.further.toQualityLead}
            onPress={() => setNaming(true)}
          />
          <Invitation
            title={ideals.length > 0 ? words.further.toAnotherIdeal : words.further.toIdeal}
            lead={words.further.toIdealLead}
            onPress={() => navigate(`/ideal?begin=success&from=${success.id}`)}
          />
        </div>
      )}
      <div className={flow.actions}>
        <button type="button" className={flow.next} onClick={onClose}>
          {words.further.close}
        </button>
      </div>
    </div>
  )
}

function Invitation({ title, lead, onPress }: { title: string; lead: string; onPress: () => void }) {
  return (
    <button type="button" className={styles.invitation} onClick={onPress}>
      <strong>{title}</strong>
      <span>{lead}</span>
    </button>
  )
}
