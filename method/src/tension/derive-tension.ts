// The tension field (spanningsveld): potential and obstacle together, the heart of the method. Where it stands.
import type { FindingBody } from '#method/finding/finding.ts'
import { isInnerObstacle, isPotential } from '#method/finding/potential.ts'
import { doesMomentCount, isFeltOrWanted } from '#method/moment/does-moment-count.ts'
import type { Moment } from '#method/moment/moment.ts'

/** gezien, gevoeld, gehouden (beide tegelijk, mild), bewogen. Where a field has been; no order to go through and nothing to reach. */
export const tensionStates = ['seen', 'felt', 'held', 'moved'] as const
export type TensionState = (typeof tensionStates)[number]

/** How close the two poles must follow each other to be there together. Our choice; no source gives a figure. */
export const heldWithinMs = 90_000

/** The two moments that first held both poles together; null while none did. Rule and source: `heldSince`. */
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
 * When both poles were first there together; null while they were not.
 * Of the counting moments in feeling or wanting, two neighbours on different poles at most 90 seconds apart.
 * Thinking in between does not matter; time does. The instant is that of the second.
 */
export function heldSince(moments: readonly Moment[]): number | null {
  return heldBy(moments)?.[1].at ?? null
}

/** The first moment in which each pole was felt or wanted, in order of time; null while one of them was not. */
export function feltBy(moments: readonly Moment[]): readonly [Moment, Moment] | null {
  const lively = moments.filter((moment) => isFeltOrWanted(moment) && doesMomentCount(moment))
  const potential = lively.find((moment) => moment.pole === 'potential')
  const obstacle = lively.find((moment) => moment.pole === 'obstacle')
  if (potential === undefined || obstacle === undefined) return null
  return potential.at <= obstacle.at ? [potential, obstacle] : [obstacle, potential]
}

/** Both poles were felt or wanted at some time. */
export function areBothPolesFelt(moments: readonly Moment[]): boolean {
  return feltBy(moments) !== null
}

/**
 * Where a tension field that was opened stands.
 * Seen = it is there; felt = each pole has a counting moment in feeling or wanting; held = `heldSince`;
 * moved = the coachee answered "shift", whichever way the sliders went; nothing else moves it.
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
 * There is something to open a tension field with.
 * At least one ideal or quality and at least one inner obstacle. An outer obstacle alone asks for action in the
 * world, not for a field within (I15).
 * Invariants: I3, I15.
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
