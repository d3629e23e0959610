// The strengths of a coachee, what waits between coach and coachee, and the order of coachees on the first screen. Pure.
import type { Finding } from '#method/finding/finding.ts'
import { acceptedOf } from '#method/finding/stands.ts'
import { deriveQualities, type QualityView } from '#method/quality/derive-qualities.ts'

export type Strength = { readonly ideal: string | null; readonly qualities: readonly string[] }

/** The newest ideal that is not a should, and the qualities with the most evidence, then the latest. Only accepted findings (I2, I12). */
export function deriveStrength(findings: readonly Finding[], limit = 4): Strength {
  const ideal = acceptedOf(findings, 'ideal').find(({ body }) => body.wantedBy !== 'should')
  const latest = ({ evidence }: QualityView) => evidence.at(-1)?.at ?? 0
  const qualities = deriveQualities(findings).toSorted((a, b) => b.evidence.length - a.evidence.length || latest(b) - latest(a))
  return { ideal: ideal?.body.words ?? null, qualities: qualities.slice(0, limit).map(({ word }) => word.trim()) }
}

export type Waiting = {
  /** Noted by the coach, not offered yet. */
  readonly toOffer: number
  /** Offered, not answered yet. */
  readonly offered: number
  /** Answered in the last week. */
  readonly answered: number
}

const week = 7 * 86_400_000

/** Counts the findings of this coach that wait. Acceptance and refusal count alike as an answer. */
export function deriveWaiting(findings: readonly Finding[], coachId: string, now: number): Waiting {
  const own = findings.filter((finding) => finding.madeBy === coachId)
  return {
    toOffer: own.filter((finding) => finding.state === 'noted').length,
    offered: own.filter((finding) => finding.state === 'offered').length,
    answered: own.filter((finding) => (finding.state === 'accepted' || finding.state === 'refused') && now - finding.updatedAt < week)
      .length,
  }
}

type Dated = {
  readonly nextAt: number | null
  readonly lastSessionAt: number | null
  readonly startedAt: number
  readonly coacheeName: string
}

/** First the nearest appointment, then the latest session. An appointment of more than six hours ago does not count. */
export function orderByNext<T extends Dated>(trajectories: readonly T[], now: number): readonly T[] {
  const coming = (trajectory: T) =>
    trajectory.nextAt !== null && trajectory.nextAt > now - 6 * 3_600_000 ? trajectory.nextAt : Number.POSITIVE_INFINITY
  const last = (trajectory: T) => trajectory.lastSessionAt ?? trajectory.startedAt
  return [...trajectories].sort((a, b) => {
    const [first, second] = [coming(a), coming(b)]
    return first === second ? last(b) - last(a) : first - second
  })
}
