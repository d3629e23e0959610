// The stones in a stream: the sentence of an obstacle, its form, and the outside cause that it reacts to. Pure.
import type { AlignmentView } from '#method/alignment/derive-alignment.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import type { ObstacleForm } from '#method/finding/kinds/obstacle.ts'
import { isKind, stands } from '#method/finding/stands.ts'
import { type Layer, layers } from '#method/moment/moment.ts'

export type Stone = {
  readonly layer: Layer
  /** null: the obstacle is not shared with the reader. */
  readonly sentence: string | null
  readonly form: ObstacleForm | null
  /** The outside cause, in the words of the coachee. */
  readonly outside: string | null
  /** When the state that names the obstacle was set. */
  readonly since: number
}
type ObstacleBody = Extract<FindingBody, { kind: 'obstacle' }>

/** The layers, from the core outward. */
export const outward: readonly Layer[] = layers.toReversed()

/** The obstacles that are not refused or withdrawn. */
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
