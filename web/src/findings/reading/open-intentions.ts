// Which intentions are still to come and which were looked back on. Pure; no judgement of either.
import type { Finding, FindingBody, FindingState } from '#method/finding/finding.ts'
import { isKind } from '#method/finding/stands.ts'

type Of<K extends FindingBody['kind']> = Finding & { readonly body: Extract<FindingBody, { kind: K }> }
export type Intention = { readonly finding: Of<'intention'> /** Newest first. */; readonly looks: readonly Of<'observation'>[] }

type Sorted = { readonly open: readonly Intention[]; readonly past: readonly Intention[] }

/** What counts on the page of a trajectory: also what the coach noted or offered and the coachee has not answered yet. */
export const standingStates = ['noted', 'offered', 'accepted'] as const satisfies readonly FindingState[]

/** Open: not looked back on yet; those with the nearest day of looking back come first, then the newest. */
export function sortIntentions(findings: readonly Finding[], states: readonly FindingState[] = ['accepted']): Sorted {
  const standing = findings.filter(({ state }) => states.includes(state)).toSorted((a, b) => b.createdAt - a.createdAt)
  const observations = standing.filter((finding) => isKind(finding, 'observation'))
  const all = standing
    .filter((finding) => isKind(finding, 'intention'))
    .map((finding) => ({ finding, looks: observations.filter(({ body }) => body.intentionId === finding.id) }))
  return {
    open: all
      .filter(({ looks }) => looks.length === 0)
      .sort((a, b) => (a.finding.body.lookBackOn ?? '9').localeCompare(b.finding.body.lookBackOn ?? '9')),
    past: all.filter(({ looks }) => looks.length > 0),
  }
}

/** The day of looking back has come. `today` as 2026-11-22. */
export function isDue(intention: Intention, today: string): boolean {
  return intention.looks.length === 0 && intention.finding.body.lookBackOn !== null && intention.finding.body.lookBackOn <= today
}
