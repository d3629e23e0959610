// Calm drawings of what is there. Each has its words beside it; none has a target.

import { TimingLine } from '../../findings/body/TimingLine.tsx'
import type { Space } from '../../findings/reading/use-space.ts'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Drawn.module.css'
import { drawnWords } from './drawn.words.ts'
import { LinesThenNow } from './LinesThenNow.tsx'
import { OwnDirection } from './OwnDirection.tsx'
import { QualitiesInTime } from './QualitiesInTime.tsx'

export function Drawn({ own }: { own: Space }) {
  const { none } = useWords(drawnWords)
  const drawable = own.findings.some(
    ({ state, body }) => state === 'accepted' && ['quality', 'ideal', 'obstacle', 'noticing'].includes(body.kind),
  )
  if (!drawable) return <EmptyState title={none.title}>{none.words}</EmptyState>
  return (
    <>
      <QualitiesInTime own={own} />
      <LinesThenNow own={own} />
      <div className={styles.drawing}>
        <TimingLine findings={own.findings} />
      </div>
      <OwnDirection own={own} />
    </>
  )
}
