// When a person noticed an obstacle, one noticing after another. It does not say whether that gets better.
import type { Finding } from '#method/finding/finding.ts'
import type { NoticingTiming } from '#method/finding/kinds/noticing.ts'
import { acceptedOf } from '#method/finding/stands.ts'

/** One noticing. `obstacleId`: the obstacle it was about; null when none was named, or that obstacle is no longer accepted or lost its strength. */
export type NoticingPoint = {
  readonly id: string
  readonly at: number
  readonly timing: NoticingTiming
  readonly obstacleId: string | null
}
export type NoticingLine = readonly NoticingPoint[]
export type NoticingLines = {
  readonly all: NoticingLine
  /** One line per obstacle, in the order in which they were first noticed. */
  readonly byObstacle: readonly { readonly obstacleId: string; readonly line: NoticingLine }[]
}

function compare(a: NoticingPoint, b: NoticingPoint): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/**
 * Accepted noticings in order of (instant, id). A noticing without an accepted obstacle is in `all` only. Nothing is added up or averaged:
 * there is no score for reflecting.
 */
export function deriveNoticingLines(findings: readonly Finding[]): NoticingLines {
  const accepted = findings.filter(({ state }) => state === 'accepted')
  const obstacles = new Set(acceptedOf(findings, 'obstacle').map(({ id }) => id))
  const all = accepted
    .flatMap(({ id, createdAt: at, body }): readonly NoticingPoint[] => {
      if (body.kind !== 'noticing') return []
      const { timing, obstacleId } = body
      return [{ id, at, timing, obstacleId: obstacleId !== null && obstacles.has(obstacleId) ? obstacleId : null }]
    })
    .sort(compare)
  const named = new Set(all.flatMap(({ obstacleId }) => obstacleId ?? []))
  return {
    all,
    byObstacle: [...named].map((obstacleId) => ({ obstacleId, line: all.filter((point) => point.obstacleId === obstacleId) })),
  }
}
