// Groups obstacles from outside with the inner obstacle they call up, each with its potential. Pure.
import type { Body, Finding } from '#method/finding/finding.ts'
import { isKind, stands } from '#method/finding/stands.ts'
import { potentialWords } from '../../findings/labels/potential-words.ts'

type Obstacle<F> = F & { readonly body: Body<'obstacle'> }
export type ObstacleGroup<F> = {
  readonly main: Obstacle<F>
  /** Obstacles from outside that call up the main one; empty when the main one is from outside itself. */
  readonly outside: readonly Obstacle<F>[]
  /** The words of the ideal or quality; null when none was linked yet: the obstacle is not shown then (I3). */
  readonly potential: string | null
}

export function groupObstacles<F extends Finding>(findings: readonly F[]): readonly ObstacleGroup<F>[] {
  const obstacles = findings.filter(stands).filter((finding) => isKind(finding, 'obstacle'))
  const inner = obstacles.filter((one) => one.body.side === 'internal')
  const innerIds = new Set(inner.map((one) => one.id))
  const outer = obstacles.filter((one) => one.body.side === 'external')
  const linked = outer.filter((one) => one.body.internalId !== null && innerIds.has(one.body.internalId))
  return [
    ...inner.map((main) => ({
      main,
      outside: linked.filter((one) => one.body.internalId === main.id),
      potential: potentialWords(main.body.potentialId, findings),
    })),
    ...outer
      .filter((one) => !linked.includes(one))
      .map((main) => ({ main, outside: [], potential: potentialWords(main.body.potentialId, findings) })),
  ]
}
