// The tension field (spanningsveld): a potential and an obstacle together. Which states it was in: derive-tension-signs.ts.
import type { FindingBody } from '#method/finding/finding.ts'
import { isInnerObstacle, isPotential } from '#method/finding/potential.ts'
import { doesMomentCount, isFeltOrWanted } from '#method/moment/does-moment-count.ts'
import type { Moment } from '#method/moment/moment.ts'

/** On screen: gezien, gevoeld, gehouden (beide tegelijk, mild), bewogen. They are no stages: none has to be reached. */
export const tensionStates = ['seen', 'felt', 'held', 'moved'] as const
export type TensionState = (typeof tensionStates)[number]

/** The first felt or wanted moment of each pole, in order of time; null while one of the poles has none. */
export function feltBy(moments: readonly Moment[]): readonly [Moment, Moment] | null {
  const lively = moments.filter((moment) => isFeltOrWanted(moment) && doesMomentCount(moment))
  const potential = lively.find((moment) => moment.pole === 'potential')
  const obstacle = lively.find((moment) => moment.pole === 'obstacle')
  if (potential === undefined || obstacle === undefined) return null
  return potential.at <= obstacle.at ? [potential, obstacle] : [obstacle, potential]
}

export function areBothPolesFelt(moments: readonly Moment[]): boolean {
  return feltBy(moments) !== null
}

/**
 * There is at least one ideal or quality, and at least one inner obstacle. An outer obstacle alone asks for action, not for a tension field
 * (invariant I15). Invariant I3.
 */
export function canOpenTension(findings: Iterable<{ readonly body: FindingBody }>): boolean {
  let potential = false
  let obstacle = false
  for (const { body } of findings) {
    potential ||= isPotential(body)
    obstacle ||= isInnerObstacle(body)
  }
  return potential && obstacle
}
