// Which moments count. Everything that is derived from moments uses this one rule.
import type { Moment } from '#method/moment/moment.ts'

/**
 * A moment says where the coachee's attention is. A moment of the coach is a prompt: it counts only when it landed (yes or partly), not
 * when it was not judged yet. This rule is our own choice; no source gives one.
 */
export function doesMomentCount(moment: Pick<Moment, 'speaker' | 'landed'>): boolean {
  return moment.speaker === 'coachee' || moment.landed === 'yes' || moment.landed === 'partly'
}

/** Strength and brake are met in feeling and wanting, not in thinking alone. False when the dimension was not said. */
export function isFeltOrWanted(moment: Pick<Moment, 'dimension'>): boolean {
  return moment.dimension === 'feeling' || moment.dimension === 'wanting'
}
