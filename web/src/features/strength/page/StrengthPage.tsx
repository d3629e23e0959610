// Strength: ideals with what lies behind them, qualities with what showed them, anchors and successes.
import { deriveIdealLadder } from '#method/ideal/derive-ideal-ladder.ts'
import { deriveQualities } from '#method/quality/derive-qualities.ts'
import parts from '../../../findings/parts.module.css'
import { useSpaceHere } from '../../../findings/reading/space-here.tsx'
import { trajectoryWords } from '../../../findings/reading/trajectory.words.ts'
import type { PageProps } from '../../../findings/reading/use-trajectory.ts'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { Waiting } from '../../../ui/answer/Waiting.tsx'
import { EmptyState } from '../../../ui/page/EmptyState.tsx'
import { usePrintOpen } from '../../../ui/page/use-print-open.ts'
import { useWords } from '../../../words/use-words.ts'
import { Anchors, Successes } from './Anchors.tsx'
import { IdealLadder } from './IdealLadder.tsx'
import { QualityItem } from './QualityItem.tsx'
import styles from './strength.module.css'
import { strengthWords } from './strength.words.ts'

const standing = ['noted', 'offered', 'accepted'] as const

export default function StrengthPage({ trajectory }: PageProps) {
  const words = useWords(strengthWords)
  const common = useWords(trajectoryWords)
  const { findings, status } = useSpaceHere()
  usePrintOpen()
  if (status === 'opening') return <Waiting />
  if (status === 'missing') return <Notice>{common.problem('network.unreachable')}</Notice>
  const ladders = deriveIdealLadder(findings, standing)
  const qualities = deriveQualities(findings, standing)
  if (!findings.some(({ body }) => ['ideal', 'quality', 'anchor', 'success'].includes(body.kind))) {
    return (
      <EmptyState title={words.emptyTitle}>
        <p>{words.empty}</p>
      </EmptyState>
    )
  }
  return (
    <>
      <section className={parts.section}>
        <div className={parts.sectionHead}>
          <h2>{words.ideals}</h2>
          <p className={parts.quiet}>{ladders.length > 0 ? words.idealsLead : words.noIdeals}</p>
        </div>
        <div className={styles.ladders}>
          {ladders.map((chain) => (
            <IdealLadder key={chain[0]?.id} chain={chain} findings={findings} trajectory={trajectory} />
          ))}
        </div>
      </section>
      <section className={parts.section}>
        <div className={parts.sectionHead}>
          <h2>{words.qualities}</h2>
          <p className={parts.quiet}>{qualities.length > 0 ? words.qualitiesLead : words.noQualities}</p>
        </div>
        <ul className={styles.qualities}>
          {qualities.map((quality) => (
            <QualityItem key={quality.key} quality={quality} findings={findings} trajectory={trajectory} />
          ))}
        </ul>
      </section>
      <Anchors findings={findings} trajectory={trajectory} />
      <Successes findings={findings} trajectory={trajectory} />
    </>
  )
}
