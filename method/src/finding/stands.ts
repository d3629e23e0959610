// Which findings count: those that stand, and those of one kind that the coachee accepted.
import type { Finding, FindingBody, FindingKind, FindingOf, FindingState } from '#method/finding/finding.ts'
import { asksForStrength } from '#method/finding/is-whole.ts'

export const standingStates = ['noted', 'offered', 'accepted'] as const satisfies readonly FindingState[]

/** Neither refused nor withdrawn. */
export function stands({ state }: { readonly state: FindingState }): boolean {
  return standingStates.some((standing) => standing === state)
}

type Said = { readonly id: string; readonly state: FindingState; readonly body: FindingBody }

/** Finds the body of a finding by its id, for `checkFinding`; null when it is not among these findings, or does not stand. */
export function bodyOfStanding(findings: Iterable<Said>): (findingId: string) => FindingBody | null {
  const standing = new Map([...findings].filter(stands).map(({ id, body }) => [id, body]))
  return (findingId) => standing.get(findingId) ?? null
}

export function isKind<F extends { readonly body: FindingBody }, K extends FindingKind>(
  finding: F,
  kind: K,
): finding is F & Pick<FindingOf<K>, 'body'> {
  return finding.body.kind === kind
}

/**
 * The accepted findings of this kind, newest first. An obstacle or tension field whose strength is missing is not among them (I3).
 * `findings`: all findings, of every kind.
 */
export function acceptedOf<K extends FindingKind>(findings: readonly Finding[], kind: K): readonly FindingOf<K>[] {
  const bodyOf = bodyOfStanding(findings)
  return findings
    .filter((finding) => finding.state === 'accepted')
    .filter((finding): finding is FindingOf<K> => isKind(finding, kind))
    .filter(({ body }) => !asksForStrength(body, bodyOf))
    .toSorted((a, b) => b.createdAt - a.createdAt)
}
