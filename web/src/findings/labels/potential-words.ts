// The potential somebody's obstacle stands beside, in own words.
import type { Finding } from '#method/finding/finding.ts'
import { isPotential } from '#method/finding/potential.ts'
import { bodyOfStanding } from '#method/finding/stands.ts'
import { titleOf } from '#method/finding/texts-of.ts'

/** The words of an ideal or a quality; null for anything else, or what no longer stands. */
export function potentialWords(id: string | null, findings: readonly Finding[]): string | null {
  const bodyOf = bodyOfStanding(findings)
  const body = id === null ? null : bodyOf(id)
  return isPotential(body) ? titleOf(body, bodyOf) : null
}
