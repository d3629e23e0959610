// Orders ideals from the nearest one to the larger ideals behind it. The coachee links them; nothing is ranked.
import type { Finding, FindingState } from '#method/finding/finding.ts'

/** The nearest ideal first, the largest last. */
export type IdealChain = readonly Finding[]

/**
 * Follows `parentId`. A chain starts at an ideal that is not the parent of another. It ends at an ideal without parent, with an unknown
 * parent, or where the chain would repeat itself. Ideals that form a circle give one chain, from the oldest. Every ideal is in at least one
 * chain. Chains with the oldest start come first.
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
