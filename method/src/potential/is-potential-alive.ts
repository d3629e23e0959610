// Whether potential is alive in this session. Not: how strong it is; that only the coachee can say.
import { doesMomentCount, isFeltOrWanted } from '#method/moment/does-moment-count.ts'
import type { Moment } from '#method/moment/moment.ts'

/**
 * Meaning: from when potential is alive; null while it is not.
 * Rule: the instant of the first moment of the coachee (or landed prompt) on the potential pole in feeling or wanting.
 * Source: readings we chose [D]; S35, S36, I3.
 * @example potentialAliveSince([felt]) // felt.at
 */
export function potentialAliveSince(moments: readonly Moment[]): number | null {
  return moments.find((moment) => moment.pole === 'potential' && isFeltOrWanted(moment) && doesMomentCount(moment))?.at ?? null
}

/**
 * Meaning: strength was felt or wanted, not only thought about. The step compass and the tension field lean on this.
 * Rule: see `potentialAliveSince`.
 * Source: readings we chose [D]; S35, I3.
 * @example isPotentialAlive([]) // false
 */
export function isPotentialAlive(moments: readonly Moment[]): boolean {
  return potentialAliveSince(moments) !== null
}
