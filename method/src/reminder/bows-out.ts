// When a reminder stops by itself: after it was ignored twice.
/** One time that a reminder arrived. `reached`: it was shown or sent; a message that failed does not count. */
export type Arrival = { readonly at: number; readonly reached: boolean; readonly opened: boolean }

export const ignoredInARow = 2

/**
 * Whether the reminder stops instead of arriving again: the last two arrivals that reached the person were both ignored. Ignored means: not
 * opened, and the person wrote nothing since, until the next arrival was due. It is asked when the next one is due, so there is always at
 * least a day. `lastWroteAt`: when the person last wrote anything; null: never.
 */
export function bowsOut(arrivals: readonly Arrival[], lastWroteAt: number | null): boolean {
  const last = arrivals
    .filter(({ reached }) => reached)
    .toSorted((left, right) => left.at - right.at)
    .slice(-ignoredInARow)
  return last.length === ignoredInARow && last.every(({ at, opened }) => !opened && !(lastWroteAt !== null && lastWroteAt > at))
}
