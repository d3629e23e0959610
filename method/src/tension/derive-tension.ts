// The tension field (spanningsveld): a potential and an obstacle together. Its state is derived from the moments and the coachee's answer.
import type { FindingBody } from '#method/finding/finding.ts'
import { isInnerObstacle, isPotential } from '#method/finding/potential.ts'
import { doesMomentCount, isFeltOrWanted } from '#method/moment/does-moment-count.ts'
import type { Moment } from '#method/moment/moment.ts'

/** On screen: gezien, gevoeld, gehouden (beide tegelijk, mild), bewogen. They are no stages: none has to be reached. */
export const tensionStates = ['seen', 'felt', 'held', 'moved'] as const
export type TensionState = (typeof tensionStates)[number]

/** How close together two moments must be to hold both poles. Our own choice; no source gives a number. */
export const heldWithinMs = 90_000

/** The first two moments that held both poles together (see `heldSince`); null while there are none. */
export function heldBy(moments: readonly Moment[]): readonly [Moment, Moment] | null {
  let before: Moment | null = null
  for (const moment of moments) {
    if (!isFeltOrWanted(moment) || !doesMomentCount(moment)) continue
    if (before && before.pole !== moment.pole && moment.at - before.at <= heldWithinMs) return [before, moment]
    before = moment
  }
  return null
}

/**
 * When both poles were first held together: of the counting moments in feeling or wanting, two consecutive ones on different poles, at most
 * 90 seconds apart. Moments of thinking in between do not matter. The instant of the second one; null while there is none.
 */
export function heldSince(moments: readonly Moment[]): number | null {
  return heldBy(moments)?.[1].at ?? null
}

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
 * seen: the field was opened. felt: each pole has a counting moment in feeling or wanting. held: see `heldSince`. moved: the coachee
 * answered "shift", whichever way the sliders moved.
 */
export function deriveTensionState(
  moments: readonly Moment[],
  tension: { readonly answer: 'shift' | 'no-shift' | null } | null,
): TensionState {
  if (tension?.answer === 'shift') return 'moved'
  if (heldSince(moments) !== null) return 'held'
  return areBothPolesFelt(moments) ? 'felt' : 'seen'
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
