// Obstacles, each beside its potential, and the tension fields between them. Nothing here is counted, scored or coloured red.
import parts from '../../findings/parts.module.css'
import { Opening } from '../../findings/reading/Opening.tsx'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import type { PageProps } from '../../findings/reading/use-trajectory.ts'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { useWords } from '../../words/use-words.ts'
import { groupObstacles } from './group-obstacles.ts'
import { LinkPotential } from './LinkPotential.tsx'
import { ObstacleItem } from './ObstacleItem.tsx'
import styles from './obstacles.module.css'
import { obstaclesWords } from './obstacles.words.ts'
import { Tensions } from './Tensions.tsx'

export default function ObstaclesPage({ trajectory }: PageProps) {
  const words = useWords(obstaclesWords)
  const space = useSpaceHere()
  const groups = groupObstacles(space.findings)
  return (
    <Opening of={space}>
      {groups.length === 0 ? (
        <EmptyState title={words.emptyTitle}>
          <p>{words.empty}</p>
        </EmptyState>
      ) : (
        <>
          <section className={parts.section}>
            <p className={parts.quiet}>{words.lead}</p>
            <ul className={styles.pairs}>
              {groups.map((group) => (
                <li key={group.main.id}>
                  {group.potential === null ? <LinkPotential finding={group.main} /> : <ObstacleItem group={group} />}
                </li>
              ))}
            </ul>
          </section>
          <Tensions trajectoryId={trajectory.id} />
        </>
      )}
    </Opening>
  )
}
