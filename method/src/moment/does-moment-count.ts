// Which moments count: the one reading of section 2.3, used by everything that is derived.
import type { Moment } from '#method/moment/moment.ts'

/**
 * Meaning: a moment says where the coachee's attention is. A coach's moment is a prompt; it counts in a dimension,
 * layer or pole only once it landed.
 * Rule: coachee → counts; coach → counts when landed is yes or partly; not judged yet → does not count.
 * Source: readings we chose [D]; S39, S40.
 * @example doesMomentCount({ speaker: 'coach', landed: null }) // false
 */
export function doesMomentCount(moment: Pick<Moment, 'speaker' | 'landed'>): boolean {
  return moment.speaker === 'coachee' || moment.landed === 'yes' || moment.landed === 'partly'
}

/** A moment in feeling or wanting: where strength and brake are met, not only thought about (S33, S35). */
export function isFeltOrWanted(moment: Pick<Moment, 'dimension'>): boolean {
  return moment.dimension !== 'thinking'
}
