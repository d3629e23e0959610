// What lies in a stream: the obstacle's own sentence, its form, and what from outside it answers to. Pure.
import type { AlignmentView } from '#method/alignment/derive-alignment.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import type { ObstacleForm } from '#method/finding/kinds/obstacle.ts'
import { isKind, stands } from '#method/finding/stands.ts'
import { type Layer, layers } from '#method/moment/moment.ts'

export type Stone = {
  readonly layer: Layer
  /** null: it is there, but not shared with the reader. */
  readonly sentence: string | null
  readonly form: ObstacleForm | null
  /** What from outside calls it up, in own words. */
  readonly outside: string | null
  /** When it was said that it lies here. */
  readonly since: number
}
type ObstacleBody = Extract<FindingBody, { kind: 'obstacle' }>

/** From the core outward. */
export const outward: readonly Layer[] = layers.toReversed()

/** The obstacles that still stand. */
export function standingObstacles<F extends Pick<Finding, 'id' | 'state' | 'body'>>(
  findings: readonly F[],
): readonly (F & { readonly body: ObstacleBody })[] {
  return findings.filter(stands).filter((finding) => isKind(finding, 'obstacle'))
}

export function stonesOf(view: AlignmentView, findings: readonly Finding[]): readonly Stone[] {
  const obstacles = standingObstacles(findings)
  return outward.flatMap((layer): readonly Stone[] => {
    const state = view.states[layer]
    if (!state || state.obstacleId === null) return []
    const found = obstacles.find((obstacle) => obstacle.id === state.obstacleId)
    const outside = obstacles.find((obstacle) => obstacle.body.side === 'external' && obstacle.body.internalId === state.obstacleId)
    return [
      {
        layer,
        sentence: found?.body.sentence ?? null,
        form: found?.body.form ?? null,
        outside: outside?.body.sentence ?? null,
        since: state.at,
      },
    ]
  })
}
