// Mijn kracht: what somebody has in them, as it showed. A sky to look at, and the same as a list; no ranking, no score.
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { deriveQualities } from '#method/quality/derive-qualities.ts'
import { Line } from '../../findings/alignment/Lines.tsx'
import { type Lines, useLines } from '../../findings/alignment/use-lines.ts'
import { acceptedOf, anchoredBy, titleOf } from '../../findings/labels/finding-words.ts'
import { Opening } from '../../findings/reading/Opening.tsx'
import { type Space, useOwnSpace } from '../../findings/reading/use-space.ts'
import { ButtonLink } from '../../ui/form/Button.tsx'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { EvidenceDialog } from './sky/EvidenceDialog.tsx'
import { Others } from './sky/Others.tsx'
import styles from './sky/StrengthParts.module.css'
import { Suns, timesSeen } from './sky/Suns.tsx'
import { strengthWords } from './sky/strength.words.ts'

export default function StrengthScreen() {
  const own = useOwnSpace()
  const words = useWords(strengthWords)
  const { lines } = useLines()
  return (
    <div data-ground="petrol">
      <PageTitle title={words.title} lead={words.lead} />
      <Opening of={own}>
        <Strength own={own} lines={lines} />
      </Opening>
    </div>
  )
}

function Strength({ own, lines }: { own: Space; lines: Lines }) {
  const words = useWords(strengthWords)
  const locale = useLocale()
  const [opened, setOpened] = useState<string | null>(null)
  const qualities = useMemo(() => deriveQualities(own.findings, ['accepted', 'offered']), [own.findings])
  const ideals = acceptedOf(own.findings, 'ideal')
  const anchors = acceptedOf(own.findings, 'anchor')
  const successes = acceptedOf(own.findings, 'success')
  const open = qualities.find(({ key }) => key === opened)

  if (qualities.length + ideals.length + anchors.length + successes.length + lines.alignments.length === 0) {
    return (
      <>
        <EmptyState
          title={words.empty.title}
          action={
            own.me.trajectories.length > 0 && (
              <ButtonLink variant="sun" href="/?write=success">
                {words.empty.action}
              </ButtonLink>
            )
          }
        >
          {words.empty.words}
        </EmptyState>
        <Others />
        <Way />
      </>
    )
  }
  return (
    <>
      {qualities.length > 0 && (
        <section aria-label={words.qualities}>
          <Suns qualities={qualities} onOpen={setOpened} />
          <details className={styles.asList}>
            <summary>{words.asList}</summary>
            <ul className={styles.list}>
              {qualities.map((quality) => (
                <li key={quality.key}>
                  <button type="button" className={styles.word} onClick={() => setOpened(quality.key)}>
                    {quality.word}
                  </button>
                  <span>
                    {words.status[quality.status]}
                    {timesSeen(quality) > 0 && `, ${words.times(timesSeen(quality))}`}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        </section>
      )}
      {open && <EvidenceDialog quality={open} qualities={qualities} own={own} onClose={() => setOpened(null)} />}
      <Others />
      {anchors.length > 0 && (
        <section className={styles.section}>
          <h2>{words.anchors}</h2>
          <ul className={styles.list}>
            {anchors.map(({ id, body }) => (
              <li key={id}>
                <Link href={`/anchor?anchor=${id}`} className={styles.plate}>
                  <span className={styles.name}>{anchoredBy(body, own.bodyOf)}</span>
                  <span>{body.how}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(ideals.length > 0 || successes.length > 0) && (
        <section className={styles.section}>
          <h2>{words.ideals}</h2>
          <ul className={styles.list}>
            {ideals.map(({ id, body }) => {
              const behind = body.parentId === null ? null : own.bodyOf(body.parentId)
              return (
                <li key={id} className={styles.plate}>
                  <q className={styles.name}>{body.words}</q>
                  {behind && (
                    <p>
                      {words.behind} <q>{titleOf(behind, own.bodyOf)}</q>
                    </p>
                  )}
                </li>
              )
            })}
          </ul>
          <Link href="/ideal">{ideals.length > 0 ? words.toIdeals : words.findIdeal}</Link>
        </section>
      )}
      {lines.alignments.length > 0 && (
        <section className={styles.section}>
          <h2>{words.lines}</h2>
          <p className={styles.lead}>{words.linesLead}</p>
          {lines.alignments.map((alignment) => (
            <Line
              key={alignment.id}
              alignment={alignment}
              states={lines.states.filter(({ alignmentId }) => alignmentId === alignment.id)}
              bodyOf={own.bodyOf}
            />
          ))}
        </section>
      )}
      {successes.length > 0 && (
        <section className={styles.section}>
          <h2>{words.successes}</h2>
          <ul className={styles.list}>
            {successes.map(({ id, body, createdAt }) => (
              <li key={id} className={styles.plate}>
                <span className={styles.name}>{titleOf(body, own.bodyOf)}</span>
                {body.longing && <q>{body.longing}</q>}
                <Link href={`/?write=success&further=${id}`}>{words.further}</Link>
                <p>
                  <time dateTime={new Date(createdAt).toISOString()}>{formatDate(createdAt, locale)}</time>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Way />
    </>
  )
}

/** One's own way of working, with how much help one wants: also without finishing with anybody. */
function Way() {
  const words = useWords(strengthWords)
  return (
    <section className={styles.section}>
      <Link href="/protocol" className={styles.plate}>
        <span className={styles.name}>{words.toProtocol}</span>
        <span>{words.toProtocolLead}</span>
      </Link>
    </section>
  )
}
