// The stones in a stream: the sentence of an obstacle, its form, and the outside cause that it reacts to; or what was said of a layer that
// stalls without an obstacle. Pure.
import type { AlignmentView } from '#method/alignment/derive-alignment.ts'
import type { Body, Finding } from '#method/finding/finding.ts'
import { asksForStrength } from '#method/finding/is-whole.ts'
import type { ObstacleForm } from '#method/finding/kinds/obstacle.ts'
import { bodyOfStanding, isKind, stands } from '#method/finding/stands.ts'
import { type Layer, layers } from '#method/moment/moment.ts'

export type Stone = {
  readonly layer: Layer
  /** null: the obstacle is not shared with the reader, or lost its strength. */
  readonly sentence: string | null
  /** The sentence is what was said of the layer; no obstacle was named. */
  readonly own: boolean
  /** The reader's obstacle has no strength beside it now. */
  readonly asks: boolean
  readonly form: ObstacleForm | null
  /** The outside cause, in the words of the coachee. */
  readonly outside: string | null
  /** When the state that names the obstacle was set. */
  readonly since: number
}

/** The layers, from the core outward. */
export const outward: readonly Layer[] = layers.toReversed()

/** The obstacles that are not refused or withdrawn, and have their strength beside them (I3). */
export function standingObstacles<F extends Pick<Finding, 'id' | 'state' | 'body'>>(
  findings: readonly F[],
): readonly (F & { readonly body: Body<'obstacle'> })[] {
  const bodyOf = bodyOfStanding(findings)
  return findings
    .filter(stands)
    .filter((finding) => isKind(finding, 'obstacle'))
    .filter(({ body }) => !asksForStrength(body, bodyOf))
}

export function stonesOf(view: AlignmentView, findings: readonly Finding[]): readonly Stone[] {
  const obstacles = standingObstacles(findings)
  return outward.flatMap((layer): readonly Stone[] => {
    const state = view.states[layer]
    if (!state) return []
    if (state.obstacleId === null) {
      if (state.flow !== 'stalls' || state.words.trim() === '') return []
      return [{ layer, sentence: state.words, own: true, asks: false, form: null, outside: null, since: state.at }]
    }
    const found = obstacles.find((obstacle) => obstacle.id === state.obstacleId)
    const outside = obstacles.find((obstacle) => obstacle.body.side === 'external' && obstacle.body.internalId === state.obstacleId)
    return [
      {
        layer,
        sentence: found?.body.sentence ?? null,
        own: false,
        asks: found === undefined && findings.some((finding) => finding.id === state.obstacleId && stands(finding)),
        form: found?.body.form ?? null,
        outside: outside?.body.sentence ?? null,
        since: state.at,
      },
    ]
  })
}
