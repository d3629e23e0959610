// Lifting (liften): attention that moves between thinking, feeling and wanting. Shown as a mirror; there is no norm and no target.
import { doesMomentCount } from '#method/moment/does-moment-count.ts'
import { type Dimension, dimensions, type Landing, type Moment, type Speaker } from '#method/moment/moment.ts'

/** Attention moved from one dimension to another. `momentId`: the moment in the new dimension. */
export type LiftMovement = {
  readonly from: Dimension
  readonly to: Dimension
  readonly at: number
  readonly fromMomentId: string
  readonly momentId: string
  /** Who brought attention there. By the coachee: a self-lift. */
  readonly initiative: Speaker
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
  /** Fraction of all counting moments, 0 to 1; null when there are none. */
  readonly shares: Readonly<Record<Dimension, number | null>>
  /** Fraction of the judged prompts that landed (yes or partly); null when none was judged. */
  readonly landedShare: number | null
  readonly judgedPrompts: number
  /** Fraction of the lifts that the coachee started; null when there are none. */
  readonly selfLiftShare: number | null
  readonly lifts: number
  /** Milliseconds since the last moment there; null when there is none. */
  readonly sinceMs: Readonly<Record<Dimension, number | null>>
  readonly segments: readonly LiftSegment[]
}

const perDimension = <Value>(make: (dimension: Dimension) => Value): Record<Dimension, Value> =>
  Object.fromEntries(dimensions.map((dimension) => [dimension, make(dimension)])) as Record<Dimension, Value>

/**
 * A lift is a pair of consecutive counting moments with different dimensions. A prompt that did not land does not count, so it makes no
 * lift.
 */
export function deriveLifts(moments: readonly Moment[]): readonly LiftMovement[] {
  const counting = moments.filter(doesMomentCount)
  return counting.flatMap((moment, index) => {
    const before = counting[index - 1]
    if (!before || before.dimension === moment.dimension) return []
    const { dimension: to, at, initiative, landed } = moment
    return [{ from: before.dimension, to, at, fromMomentId: before.id, momentId: moment.id, initiative, landed }]
  })
}

/** In order, without gaps: each segment ends where the next one starts. */
export function deriveLiftSegments(moments: readonly Moment[], now: number): readonly LiftSegment[] {
  const runs: { dimension: Dimension; from: number; momentIds: string[] }[] = []
  for (const moment of moments) {
    if (!doesMomentCount(moment)) continue
    const run = runs.at(-1)
    if (run?.dimension === moment.dimension) run.momentIds.push(moment.id)
    else runs.push({ dimension: moment.dimension, from: moment.at, momentIds: [moment.id] })
  }
  return runs.map((run, index) => ({ ...run, to: Math.max(run.from, runs[index + 1]?.from ?? now) }))
}

/** How attention was spread, and who moved it. Only counting moments count; "partly" counts as landed. O(n). */
export function deriveLiftBalance(moments: readonly Moment[], now: number): LiftBalance {
  const counts = perDimension(() => 0)
  const lastAt = perDimension<number | null>(() => null)
  let judgedPrompts = 0
  let landedPrompts = 0
  for (const moment of moments) {
    if (moment.speaker === 'coach' && moment.landed !== null) {
      judgedPrompts += 1
      if (moment.landed !== 'no') landedPrompts += 1
    }
    if (!doesMomentCount(moment)) continue
    counts[moment.dimension] += 1
    lastAt[moment.dimension] = Math.max(lastAt[moment.dimension] ?? moment.at, moment.at)
  }
  const total = counts.thinking + counts.feeling + counts.wanting
  const lifts = deriveLifts(moments)
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)
  const since = (at: number | null) => (at === null ? null : Math.max(0, now - at))
  return {
    counts,
    shares: perDimension((dimension) => share(counts[dimension], total)),
    landedShare: share(landedPrompts, judgedPrompts),
    judgedPrompts,
    selfLiftShare: share(lifts.filter((lift) => lift.initiative === 'coachee').length, lifts.length),
    lifts: lifts.length,
    sinceMs: perDimension((dimension) => since(lastAt[dimension])),
    segments: deriveLiftSegments(moments, now),
  }
}
