// The words of the potential beside an obstacle.
import type { Finding } from '#method/finding/finding.ts'
import { isWhole } from '#method/finding/is-whole.ts'
import { isPotential } from '#method/finding/potential.ts'
import { bodyOfStanding } from '#method/finding/stands.ts'
import { titleOf } from '#method/finding/texts-of.ts'

/** The words of an ideal or a quality; null for another kind, and for one that was refused or withdrawn, or lacks its words or its act. */
export function potentialWords(id: string | null, findings: readonly Finding[]): string | null {
  const bodyOf = bodyOfStanding(findings)
  const body = id === null ? null : bodyOf(id)
  return isPotential(body) && isWhole(body, bodyOf) ? titleOf(body, bodyOf) : null
}
