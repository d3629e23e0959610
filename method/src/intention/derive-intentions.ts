// Intentions with the looks back on them. What came of an intention is not judged.
import type { Body, Finding, FindingState } from '#method/finding/finding.ts'
import { isKind } from '#method/finding/stands.ts'

export type IntentionView<F = Finding> = {
  readonly finding: F & { readonly body: Body<'intention'> }
  /** Oldest first. */
  readonly looks: readonly (F & { readonly body: Body<'observation'> })[]
}
export type Intentions<F = Finding> = {
  /** Without a look back: the nearest day of looking back first, then the newest. */
  readonly open: readonly IntentionView<F>[]
  /** The one that was looked back on most recently first. */
  readonly lookedBack: readonly IntentionView<F>[]
}

const lastLook = ({ looks }: IntentionView) => looks.at(-1)?.createdAt ?? 0
/** Later than any day that is written as 2026-11-22. */
const noDay = '9'

/** `states`: which findings count; by default only what the coachee accepted. */
export function deriveIntentions<F extends Finding>(findings: readonly F[], states: readonly FindingState[] = ['accepted']): Intentions<F> {
  const counting = findings.filter(({ state }) => states.includes(state)).toSorted((a, b) => a.createdAt - b.createdAt)
  const looks = counting.filter((finding) => isKind(finding, 'observation'))
  const all = counting
    .filter((finding) => isKind(finding, 'intention'))
    .map((finding) => ({ finding, looks: looks.filter(({ body }) => body.intentionId === finding.id) }))
    .toReversed()
  const day = ({ finding }: IntentionView) => finding.body.lookBackOn ?? noDay
  return {
    open: all.filter((one) => one.looks.length === 0).toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)),
    lookedBack: all.filter((one) => one.looks.length > 0).toSorted((a, b) => lastLook(b) - lastLook(a)),
  }
}

/** The day of looking back has come, and nobody looked back yet. `today` is a day such as 2026-11-22. */
export function isDue({ finding, looks }: IntentionView, today: string): boolean {
  const { lookBackOn } = finding.body
  return looks.length === 0 && lookBackOn !== null && lookBackOn <= today
}
