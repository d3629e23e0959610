// What an ideal is linked to: the success it was found in, larger ideals, and the krachtlijnen that start from it.
import type { Alignment } from '#method/alignment/alignment.ts'
import type { Finding } from '#method/finding/finding.ts'
import { deriveIdealLadder } from '#method/ideal/derive-ideal-ladder.ts'

export type IdealLinks = {
  /** The success it was found in, while that is accepted. */
  readonly from: Finding | null
  /** Krachtlijnen that start from this ideal, oldest first. */
  readonly lines: readonly Alignment[]
}

/** Links are made by people (`fromId`, `idealId`); words are never compared. */
export function deriveIdealLinks(ideal: Finding, findings: readonly Finding[], alignments: readonly Alignment[]): IdealLinks {
  const fromId = ideal.body.kind === 'ideal' ? ideal.body.fromId : null
  const from = findings.find(({ id, body, state }) => id === fromId && body.kind === 'success' && state === 'accepted')
  const lines = alignments.filter(({ idealId }) => idealId === ideal.id).sort((a, b) => a.createdAt - b.createdAt)
  return { from: from ?? null, lines }
}

/**
 * The ideals that may be chosen as parent of this one: accepted ideals, except itself and its descendants, which would form a circle.
 * Oldest first. `idealId` null: a new ideal.
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
