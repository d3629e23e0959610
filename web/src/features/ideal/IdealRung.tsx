// One ideal with its details: whose wish, how strongly felt, its source, and the krachtlijnen that begin in it.
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Alignment } from '#method/alignment/alignment.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { deriveIdealLinks } from '#method/ideal/derive-ideal-links.ts'
import { useSaySaved } from '../../client/outbox/use-say-saved.tsx'
import type { Space } from '../../findings/reading/use-space.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './IdealScreen.module.css'
import { idealWords } from './ideal.words.ts'
import type { Ideal } from './ideal-draft.ts'
import { LineDialog } from './LineDialog.tsx'

type Props = {
  ideal: Ideal
  own: Space
  alignments: readonly Alignment[]
  /** null: something lies behind it already. */
  onBehind: (() => void) | null
  onAgain: () => void
  onLine: (title: string, qualities: readonly string[]) => Promise<void>
}

export function IdealRung({ ideal, own, alignments, onBehind, onAgain, onLine }: Props) {
  const words = useWords(idealWords)
  const saySaved = useSaySaved()
  const [beginning, setBeginning] = useState(false)
  const line = useRef<HTMLParagraphElement>(null)
  const { body } = ideal
  const { from, lines } = deriveIdealLinks(ideal, own.findings, alignments)
  const said = [body.wantedBy && words[body.wantedBy], body.felt !== null && words.felt(body.felt)].filter(Boolean)
  return (
    <>
      {said.length > 0 && <p className={styles.said}>{said.join(', ')}</p>}
      {from && (
        <p>
          {words.foundIn} <Link href={`/?write=success&further=${from.id}`}>{titleOf(from.body, own.bodyOf)}</Link>
        </p>
      )}
      {body.problem && (
        <p>
          {words.foundFrom} <q>{body.problem}</q>
        </p>
      )}
      {lines.map(({ id, title }) => (
        <p key={id} ref={line} tabIndex={-1}>
          {words.lines} <Link href="/strength">{title}</Link>
        </p>
      ))}
      <p className={styles.actions}>
        {onBehind && (
          <button type="button" className={styles.action} aria-label={words.climbLabel(body.words)} onClick={onBehind}>
            {words.climb}
          </button>
        )}
        {lines.length === 0 && (
          <button type="button" className={styles.action} aria-label={words.startLineLabel(body.words)} onClick={() => setBeginning(true)}>
            {words.startLine}
          </button>
        )}
        <button type="button" className={styles.action} aria-label={words.againLabel(body.words)} onClick={onAgain}>
          {words.again}
        </button>
      </p>
      {beginning && (
        <LineDialog
          own={own}
          suggested={body.words}
          onClose={() => setBeginning(false)}
          onBegin={async (title, qualities) => {
            setBeginning(false)
            await saySaved(onLine(title, qualities), words.line.begun)
            // The button it began with is gone.
            requestAnimationFrame(() => line.current?.focus())
          }}
        />
      )}
    </>
  )
}
