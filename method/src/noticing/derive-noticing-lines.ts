// When somebody noticed what held them back, one noticing after another. Not: whether that gets better; the person sees what it is.
import type { Finding } from '#method/finding/finding.ts'
import type { NoticingTiming } from '#method/finding/kinds/noticing.ts'

/** One noticing on the line. `obstacleId`: the obstacle it was about; null when it is not named, or no longer kept. */
export type NoticingPoint = {
  readonly id: string
  readonly at: number
  readonly timing: NoticingTiming
  readonly obstacleId: string | null
}
export type NoticingLine = readonly NoticingPoint[]
export type NoticingLines = {
  readonly all: NoticingLine
  /** For each obstacle that was noticed, in the order in which they were first noticed. */
  readonly byObstacle: readonly { readonly obstacleId: string; readonly line: NoticingLine }[]
}

function compare(a: NoticingPoint, b: NoticingPoint): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/**
 * The moments at which an obstacle was noticed, and how far from the moment itself: days later, afterwards, during, just before.
 * Accepted noticings by (instant, id). A noticing belongs to its obstacle as long as that is accepted; otherwise it stands in
 * `all` alone. Every noticing weighs the same: no sum, no average, no direction is read out of it.
 */
export function deriveNoticingLines(findings: readonly Finding[]): NoticingLines {
  const accepted = findings.filter(({ state }) => state === 'accepted')
  const obstacles = new Set(accepted.flatMap(({ id, body }) => (body.kind === 'obstacle' ? [id] : [])))
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
