// Whether potential is alive in this session. How strong it is, only the coachee can say.
import { doesMomentCount, isFeltOrWanted } from '#method/moment/does-moment-count.ts'
import type { Moment } from '#method/moment/moment.ts'

/**
 * The instant of the first counting moment on the potential pole in feeling or wanting; null while there is none. This rule is our own
 * choice. Invariant I3.
 */
export function potentialAliveSince(moments: readonly Moment[]): number | null {
  return moments.find((moment) => moment.pole === 'potential' && isFeltOrWanted(moment) && doesMomentCount(moment))?.at ?? null
}

/** Strength was felt or wanted, not only thought about. The step compass and the invitations use this. */
export function isPotentialAlive(moments: readonly Moment[]): boolean {
  return potentialAliveSince(moments) !== null
}
