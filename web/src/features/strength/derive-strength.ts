// What the strength screens show of a space, in the states that count for their reader. Pure.
import type { Finding, FindingOf, FindingState } from '#method/finding/finding.ts'
import { isKind } from '#method/finding/stands.ts'
import { deriveIdealLadder, type IdealChain } from '#method/ideal/derive-ideal-ladder.ts'
import { deriveQualities, type QualityView } from '#method/quality/derive-qualities.ts'

export type Strength = {
  readonly qualities: readonly QualityView[]
  /** What was found last comes first. */
  readonly ladders: readonly IdealChain[]
  /** Newest first. */
  readonly anchors: readonly FindingOf<'anchor'>[]
  /** Newest first. */
  readonly successes: readonly FindingOf<'success'>[]
  readonly isEmpty: boolean
}

export function deriveStrength(findings: readonly Finding[], states: readonly FindingState[]): Strength {
  const standing = findings.filter(({ state }) => states.includes(state)).toSorted((a, b) => b.createdAt - a.createdAt)
  const qualities = deriveQualities(findings, states)
  const ladders = deriveIdealLadder(findings, states).toReversed()
  const anchors = standing.filter((finding) => isKind(finding, 'anchor'))
  const successes = standing.filter((finding) => isKind(finding, 'success'))
  return { qualities, ladders, anchors, successes, isEmpty: qualities.length + ladders.length + anchors.length + successes.length === 0 }
}
