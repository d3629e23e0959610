// Lifting (liften): attention that moves between thinking, feeling and wanting. Shown as a mirror; there is no norm and no target.
import { doesMomentCount } from '#method/moment/does-moment-count.ts'
import { type Dimension, dimensions, type Landing, type Moment, type Speaker } from '#method/moment/moment.ts'

type InDimension = Moment & { readonly dimension: Dimension }

/** Attention moved from one dimension to another. `momentId`: the moment in the new dimension. */
export type LiftMovement = {
  readonly from: Dimension
  readonly to: Dimension
  readonly at: number
  readonly fromMomentId: string
  readonly momentId: string
  /** Who brought attention there; null: not said. By the coachee: a self-lift. */
  readonly initiative: Speaker | null
  readonly landed: Landing | null
}

/** An uninterrupted time in one dimension. `to`: when the next one starts, or now. Instants in epoch milliseconds. */
export type LiftSegment = {
  readonly dimension: Dimension
  readonly from: number
  readonly to: number
  readonly momentIds: readonly string[]
}

export type LiftBalance = {
  readonly counts: Readonly<Record<Dimension, number>>
  /** Fraction of all counting moments with a dimension, 0 to 1; null when there are none. */
  readonly shares: Readonly<Record<Dimension, number | null>>
  /** How many questions of the coach landed, partly landed, did not land, and were not judged. */
  readonly prompts: Readonly<Record<Landing | 'notJudged', number>>
  /** How many lifts each of them started, and of how many that was not said. A lift by the coachee is a self-lift. */
  readonly begun: Readonly<Record<Speaker | 'notSaid', number>>
  readonly lifts: number
  /** Milliseconds since the last moment there; null when there is none. */
  readonly sinceMs: Readonly<Record<Dimension, number | null>>
  readonly segments: readonly LiftSegment[]
}

const perDimension = <Value>(make: (dimension: Dimension) => Value): Record<Dimension, Value> =>
  Object.fromEntries(dimensions.map((dimension) => [dimension, make(dimension)])) as Record<Dimension, Value>

/** Counting moments of which the dimension was said. */
function inDimension(moments: readonly Moment[]): readonly InDimension[] {
  return moments.filter((moment): moment is InDimension => moment.dimension !== null && doesMomentCount(moment))
}

/**
 * A lift is a pair of consecutive counting moments with different dimensions. A prompt that did not land does not count, so it makes no
 * lift. A moment without a dimension says nothing about lifting, and is skipped.
 */
export function deriveLifts(moments: readonly Moment[]): readonly LiftMovement[] {
  const counting = inDimension(moments)
  return counting.flatMap((moment, index) => {
    const before = counting[index - 1]
    if (!before || before.dimension === moment.dimension) return []
    const { dimension: to, at, initiative, landed } = moment
    return [{ from: before.dimension, to, at, fromMomentId: before.id, momentId: moment.id, initiative, landed }]
  })
}

/** In order, without gaps: each segment ends where the next one starts. Pass running time (session-time.ts), so that pauses take none. */
export function deriveLiftSegments(moments: readonly Moment[], now: number): readonly LiftSegment[] {
  const runs: { dimension: Dimension; from: number; momentIds: string[] }[] = []
  for (const moment of inDimension(moments)) {
    const run = runs.at(-1)
    if (run?.dimension === moment.dimension) run.momentIds.push(moment.id)
    else runs.push({ dimension: moment.dimension, from: moment.at, momentIds: [moment.id] })
  }
  return runs.map((run, index) => ({ ...run, to: Math.max(run.from, runs[index + 1]?.from ?? now) }))
}

/** How attention was spread, and who moved it. Only counting moments count. `moments` and `now`: in running time. O(n). */
export function deriveLiftBalance(moments: readonly Moment[], now: number): LiftBalance {
  const counts = perDimension(() => 0)
  const lastAt = perDimension<number | null>(() => null)
  const prompts = { yes: 0, partly: 0, no: 0, notJudged: 0 }
  for (const { speaker, landed } of moments) if (speaker === 'coach') prompts[landed ?? 'notJudged'] += 1
  for (const moment of inDimension(moments)) {
    counts[moment.dimension] += 1
    lastAt[moment.dimension] = Math.max(lastAt[moment.dimension] ?? moment.at, moment.at)
  }
  const total = counts.thinking + counts.feeling + counts.wanting
  const lifts = deriveLifts(moments)
  const begun = { coachee: 0, coach: 0, notSaid: 0 }
  for (const { initiative } of lifts) begun[initiative ?? 'notSaid'] += 1
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)
  const since = (at: number | null) => (at === null ? null : Math.max(0, now - at))
  return {
    counts,
    shares: perDimension((dimension) => share(counts[dimension], total)),
    prompts,
    begun,
    lifts: lifts.length,
    sinceMs: perDimension((dimension) => since(lastAt[dimension])),
    segments: deriveLiftSegments(moments, now),
  }
}
