// The findings written between sessions, of the kinds that have no page of their own. Pure.
import type { Finding, FindingKind } from '#method/finding/finding.ts'

const kinds: readonly FindingKind[] = ['check', 'noticing', 'protocol']

/** Newest first. */
export function betweenSessions<F extends Finding>(findings: readonly F[]): readonly F[] {
  return findings
    .filter(({ state, body }) => state === 'accepted' && kinds.includes(body.kind))
    .toSorted((a, b) => b.createdAt - a.createdAt)
}
