// Potential: an ideal or a core quality. An obstacle always refers to one (I3).
import type { Body, FindingBody } from '#method/finding/finding.ts'

export const potentialKinds = ['ideal', 'quality'] as const

export function isPotential(body: FindingBody | null | undefined): body is Body<(typeof potentialKinds)[number]> {
  return body?.kind === 'ideal' || body?.kind === 'quality'
}

/** The obstacle of a tension field: an inner one (I15). */
export function isInnerObstacle(body: FindingBody | null | undefined): body is Body<'obstacle'> {
  return body?.kind === 'obstacle' && body.side === 'internal'
}
