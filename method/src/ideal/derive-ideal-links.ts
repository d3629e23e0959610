// What an ideal hangs together with: the moment it was found in, what may lie behind it, and the krachtlijnen it gives power to.
import type { Alignment } from '#method/alignment/alignment.ts'
import type { Finding } from '#method/finding/finding.ts'
import { deriveIdealLadder } from '#method/ideal/derive-ideal-ladder.ts'

export type IdealLinks = {
  /** The success it was found in, as long as that stands. */
  readonly from: Finding | null
  /** Krachtlijnen that begin from this ideal, oldest first. */
  readonly lines: readonly Alignment[]
}

/**
 * From success to ideal to krachtlijn.
 * The success named in `fromId`, when the coachee still stands by it; every krachtlijn that names this ideal. Links are
 * made by people; nothing is found by comparing words.
 */
export function deriveIdealLinks(ideal: Finding, findings: readonly Finding[], alignments: readonly Alignment[]): IdealLinks {
  const fromId = ideal.body.kind === 'ideal' ? (ideal.body.fromId ?? null) : null
  const from = findings.find(({ id, body, state }) => id === fromId && body.kind === 'success' && state === 'accepted')
  const lines = alignments.filter(({ idealId }) => idealId === ideal.id).sort((a, b) => a.createdAt - b.createdAt)
  return { from: from ?? null, lines }
}

/**
 * The ideals that may lie behind this one.
 * Accepted ideals, except this one and those it already lies behind itself: a ladder does not come round. Oldest first.
 */
export function deriveLargerIdeals(idealId: string | null, findings: readonly Finding[]): readonly Finding[] {
  const chains = deriveIdealLadder(findings)
  const before = new Set(
    chains.flatMap((chain) => {
      const place = chain.findIndex(({ id }) => id === idealId)
      return place < 0 ? [] : chain.slice(0, place + 1).map(({ id }) => id)
    }),
  )
  const known = new Map(chains.flat().map((ideal) => [ideal.id, ideal]))
  return [...known.values()].filter(({ id }) => !before.has(id)).sort((a, b) => a.createdAt - b.createdAt)
}
