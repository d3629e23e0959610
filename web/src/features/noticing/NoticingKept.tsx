// After keeping: both poles, the line it belongs to, and a way back to strength. Nothing is said about it.
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { acceptedOf } from '#method/finding/stands.ts'
import { TimingLine } from '../../findings/body/TimingLine.tsx'
import flow from '../../findings/form/prompt/Flow.module.css'
import type { Space } from '../../findings/reading/use-space.ts'
import { useWords } from '../../words/use-words.ts'
import { FlowPoles } from './FlowPoles.tsx'
import styles from './Noticing.module.css'
import { noticingWords } from './noticing.words.ts'

type Props = { own: Space; titleId: string; poles: { readonly sentence: string; readonly potential: string }; onClose: () => void }

export function NoticingKept({ own, titleId, poles, onClose }: Props) {
  const words = useWords(noticingWords)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const [anchor] = acceptedOf(own.findings, 'anchor')
  return (
    <div className={flow.question}>
      <h2 id={titleId} ref={heading} tabIndex={-1} className={flow.still}>
        {words.kept.title}
      </h2>
      <FlowPoles {...poles} />
      <TimingLine findings={own.findings} heading="h3" />
      <p className={styles.only}>{words.onlyYou}</p>
      <div className={flow.actions}>
        {anchor && (
          <Link href={`/anchor?anchor=${anchor.id}`} className={flow.plain}>
            {words.kept.anchor}
          </Link>
        )}
        <button type="button" className={flow.next} onClick={onClose}>
          {words.kept.done}
        </button>
      </div>
    </div>
  )
}
