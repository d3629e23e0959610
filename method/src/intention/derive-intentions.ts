// Intentions with the looks back on them. What came of an intention is not judged.
import type { Finding, FindingOf, FindingState } from '#method/finding/finding.ts'
import { isKind } from '#method/finding/stands.ts'

/** `looks`: newest first. */
export type Intention = { readonly finding: FindingOf<'intention'>; readonly looks: readonly FindingOf<'observation'>[] }
export type Intentions = { readonly open: readonly Intention[]; readonly past: readonly Intention[] }

/** Later than any day that is written as 2026-11-22. */
const noDay = '9'

/**
 * open: not looked back on yet; the nearest day of looking back first, then the newest. past: the newest first. `states`: which
 * findings count; by default only what the coachee accepted.
 */
export function deriveIntentions(findings: readonly Finding[], states: readonly FindingState[] = ['accepted']): Intentions {
  const counting = findings.filter(({ state }) => states.includes(state)).toSorted((a, b) => b.createdAt - a.createdAt)
  const looks = counting.filter((finding) => isKind(finding, 'observation'))
  const all = counting
    .filter((finding) => isKind(finding, 'intention'))
    .map((finding): Intention => ({ finding, looks: looks.filter(({ body }) => body.intentionId === finding.id) }))
  const day = ({ finding }: Intention) => finding.body.lookBackOn ?? noDay
  return {
    open: all.filter((one) => one.looks.length === 0).toSorted((a, b) => day(a).localeCompare(day(b))),
    past: all.filter((one) => one.looks.length > 0),
  }
}

/** The day to look back has come, and there is no observation yet. `today` is a day such as 2026-11-22. */
export function isDue({ finding, looks }: Intention, today: string): boolean {
  const { lookBackOn } = finding.body
  return looks.length === 0 && lookBackOn !== null && lookBackOn <= today
}
