// When a reminder stops of its own accord. It asks for nothing: who does not need it any more need not say so.

/** One coming of a reminder, as it fared. `reached`: it came to the person; what got lost on the way is nobody's doing. */
export type Arrival = { readonly at: number; readonly reached: boolean; readonly opened: boolean }

export const ignoredInARow = 2

/**
 * Meaning: it stops instead of coming again.
 * Rule: of what reached the person, the last two were both ignored. Ignored is: not opened, and nothing of their own written
 * since, until the next one was about to come. So it is only asked at that moment, and opening or writing anything at all in
 * the meantime, however late, keeps it going. A reminder never comes more often than once a day, so there is always a day.
 * Source: M39 (bows out); S17, S56: the person steers.
 * @example bowsOut([{ at: 1, reached: true, opened: false }, { at: 2, reached: true, opened: false }], null) // true
 */
export function bowsOut(arrivals: readonly Arrival[], lastWroteAt: number | null): boolean {
  const last = arrivals
    .filter(({ reached }) => reached)
    .toSorted((left, right) => left.at - right.at)
    .slice(-ignoredInARow)
  return last.length === ignoredInARow && last.every(({ at, opened }) => !opened && !(lastWroteAt !== null && lastWroteAt > at))
}
