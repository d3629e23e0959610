// What the coachee wrote between the sessions and shared, of kinds that have no page of their own. Pure.
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { bodyOfStanding } from '#method/finding/stands.ts'
import { potentialWords } from '../../findings/labels/potential-words.ts'

const kinds = ['check', 'noticing', 'protocol'] as const
type Kind = (typeof kinds)[number]
export type Between<F> = {
  readonly finding: F
  readonly body: Extract<FindingBody, { kind: Kind }>
  /** What a noticing is about; null when it names no obstacle, or one that cannot be shown beside its potential (I3). */
  readonly beside: { readonly potential: string; readonly obstacle: string } | null
}

/** Newest first. */
export function betweenSessions<F extends Finding>(findings: readonly F[]): readonly Between<F>[] {
  const bodyOf = bodyOfStanding(findings)
  const polesOf = (obstacleId: string | null) => {
    const obstacle = obstacleId === null ? null : bodyOf(obstacleId)
    if (obstacle?.kind !== 'obstacle') return null
    const potential = potentialWords(obstacle.potentialId, findings)
    return potential === null ? null : { potential, obstacle: obstacle.sentence }
  }
  return findings
    .flatMap((finding): readonly Between<F>[] => {
      const { body } = finding
      if (finding.state !== 'accepted' || !(kinds as readonly string[]).includes(body.kind)) return []
      const own = body as Between<F>['body']
      return [{ finding, body: own, beside: own.kind === 'noticing' ? polesOf(own.obstacleId) : null }]
    })
    .sort((a, b) => b.finding.createdAt - a.finding.createdAt)
}
