// How long a coach may still read after a trajectory ended, unless the owner chooses another day. Who may choose: access/space.access.ts.
const day = 86_400_000
/** Long enough for a last conversation and a printed page. */
export const daysAfterEnd = 28
/** The owner may choose a later day, at most a year away, so that a typing error does not give access forever. */
export const longestDaysAfterEnd = 366

/** The instant (epoch milliseconds) at which the coach's access ends by default. */
export function accessAfter(endedAt: number): number {
  return endedAt + daysAfterEnd * day
}

/** Whether the owner may choose this instant: not in the past, and at most a year away. */
export function isAccessEnd(at: number, now: number): boolean {
  return at >= now && at <= now + longestDaysAfterEnd * day
}
