// Drawings of the owner's findings and krachtlijnen. Each has a text beside it that says the same; none has a target.
import { TimingLine } from '../../findings/body/TimingLine.tsx'
import type { Space } from '../../findings/reading/use-space.ts'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Drawn.module.css'
import { drawnWords } from './drawn.words.ts'
import { LinesThenNow } from './LinesThenNow.tsx'
import { OwnDirection } from './OwnDirection.tsx'
import { QualitiesInTime } from './QualitiesInTime.tsx'

export function Drawn({ space }: { space: Space }) {
  const { none } = useWords(drawnWords)
  const drawable = space.findings.some(
    ({ state, body }) => state === 'accepted' && ['quality', 'ideal', 'obstacle', 'noticing'].includes(body.kind),
  )
  if (!drawable) return <EmptyState title={none.title}>{none.words}</EmptyState>
  return (
    <>
      <QualitiesInTime space={space} />
      <LinesThenNow space={space} />
      <div className={styles.drawing}>
        <TimingLine findings={space.findings} />
      </div>
      <OwnDirection space={space} />
    </>
  )
}
