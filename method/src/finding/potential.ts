// Potential: what strength there is, as an ideal or as a core quality. An obstacle always stands beside it (I3).
import type { Body, FindingBody } from '#method/finding/finding.ts'

export const potentialKinds = ['ideal', 'quality'] as const

export function isPotential(body: FindingBody | null | undefined): body is Body<(typeof potentialKinds)[number]> {
  return body?.kind === 'ideal' || body?.kind === 'quality'
}

/** The obstacle a tension field can hold: an inner one (I15). */
export function isInnerObstacle(body: FindingBody | null | undefined): body is Body<'obstacle'> {
  return body?.kind === 'obstacle' && body.side === 'internal'
}
