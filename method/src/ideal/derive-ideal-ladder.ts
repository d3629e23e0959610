// From an ideal close by to the larger ideal behind it. Not: which ideal is better; the coachee links them.
import type { Finding, FindingState } from '#method/finding/finding.ts'

/** One chain: the nearest ideal first, the largest last. */
export type IdealChain = readonly Finding[]

/**
 * The chains of ideals, each from a nearest ideal to its largest.
 * Follow parentId; a chain begins at an ideal that is nobody's larger ideal and ends where there is none behind it, where
 * it is not known, or where the chain would come round to itself. Ideals in a circle form one chain from the oldest. Every
 * ideal stands in at least one chain. By default only what the coachee accepted. Oldest beginning first.
 */
export function deriveIdealLadder(findings: readonly Finding[], states: readonly FindingState[] = ['accepted']): readonly IdealChain[] {
  const ideals = findings
    .filter((finding) => finding.body.kind === 'ideal' && states.includes(finding.state))
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
  const byId = new Map(ideals.map((ideal) => [ideal.id, ideal]))
  const parents = new Set(ideals.map(parentOf))
  const covered = new Set<string>()
  const chainFrom = (start: Finding): IdealChain => {
    const chain = new Map<string, Finding>()
    for (let ideal: Finding | undefined = start; ideal && !chain.has(ideal.id); ideal = byId.get(parentOf(ideal) ?? '')) {
      chain.set(ideal.id, ideal)
      covered.add(ideal.id)
    }
    return [...chain.values()]
  }
  const chains = ideals.filter((ideal) => !parents.has(ideal.id)).map(chainFrom)
  for (const ideal of ideals) if (!covered.has(ideal.id)) chains.push(chainFrom(ideal))
  return chains
}

function parentOf(ideal: Finding): string | null {
  return ideal.body.kind === 'ideal' ? ideal.body.parentId : null
}
