// How long a coach may still read after a trajectory has ended, unless the owner chooses another day. Not: who may choose (access).

const day = 86_400_000
/** Long enough for a last conversation and its print, short enough to be an end. */
export const daysAfterEnd = 28
/** The owner may keep the door open longer, not forever by a slip of the finger. */
export const longestDaysAfterEnd = 366

/**
 * Meaning: the instant at which the coach's access ends by itself.
 * Rule: four weeks after the end of the trajectory.
 * Source: M23 (the coach's access ends by default, the space stays); S17, S56.
 * @example accessAfter(0) // 2_419_200_000
 */
export function accessAfter(endedAt: number): number {
  return endedAt + daysAfterEnd * day
}

/**
 * Meaning: whether the owner can choose this instant for the end of the coach's access.
 * Rule: from now on, and at most a year away.
 */
export function isAccessEnd(at: number, now: number): boolean {
  return at >= now && at <= now + longestDaysAfterEnd * day
}
