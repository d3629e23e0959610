// Who began what, over time: the coachee more and more, if it goes as the method hopes. Shown to both, with its meaning; there is
// no target and no single number.
import type { Finding } from '#method/finding/finding.ts'
import { deriveLifts } from '#method/lift/derive-lifts.ts'
import { doesMomentCount } from '#method/moment/does-moment-count.ts'
import type { Moment } from '#method/moment/moment.ts'
import type { StepVisit } from '#method/session/session-view.ts'

/** What can be begun by somebody: what it is about, exercises, lifts, and sharing. Source: M21. */
export const strands = ['agenda', 'exercise', 'lift', 'sharing'] as const
export type Strand = (typeof strands)[number]

/** Whole numbers; `byCoachee` of `total` were begun by the coachee. */
export type Begun = { readonly byCoachee: number; readonly total: number }
export type DirectionPeriod = { readonly period: string; readonly strands: Readonly<Record<Strand, Begun>> }

export type DirectionInput = {
  readonly sessions: readonly { readonly at: number; readonly moments: readonly Moment[]; readonly stepsVisited: readonly StepVisit[] }[]
  /** As far as the reader may see them. */
  readonly findings: readonly Finding[]
  readonly coacheeId: string
  /** The period an instant falls in, such as 2026-11; periods are put in the order of these words. */
  readonly periodOf: (at: number) => string
}

type Beginning = { readonly at: number; readonly strand: Strand; readonly byCoachee: boolean }

/** What somebody does for themselves between the sessions. */
const exercises: ReadonlySet<Finding['body']['kind']> = new Set(['check', 'noticing', 'success', 'recall', 'observation'])

/** A subject begins at the first moment, and at the first moment of each step that was gone to. */
function subjectsOf(moments: readonly Moment[], visits: readonly StepVisit[]): readonly Moment[] {
  const counting = moments.filter(doesMomentCount).toSorted((a, b) => a.at - b.at)
  const starts = visits.map(({ at }) => at).toSorted((a, b) => a - b)
  const firsts: Moment[] = []
  let passed = 0
  for (const [index, moment] of counting.entries()) {
    const before = passed
    while (passed < starts.length && (starts[passed] ?? 0) <= moment.at) passed += 1
    if (index === 0 || passed > before) firsts.push(moment)
  }
  return firsts
}

function inSession({ moments, stepsVisited }: DirectionInput['sessions'][number]): readonly Beginning[] {
  return [
    ...subjectsOf(moments, stepsVisited).map(({ at, initiative }) => ({
      at,
      strand: 'agenda' as const,
      byCoachee: initiative === 'coachee',
    })),
    ...deriveLifts(moments).map(({ at, initiative }) => ({ at, strand: 'lift' as const, byCoachee: initiative === 'coachee' })),
  ]
}

function betweenSessions({ findings, coacheeId }: DirectionInput): readonly Beginning[] {
  return findings
    .filter(({ state }) => state !== 'withdrawn' && state !== 'noted')
    .flatMap(({ body, madeBy, createdAt: at, sharedWith }): readonly Beginning[] => {
      const byCoachee = madeBy === coacheeId
      const began = byCoachee && (body.making?.began ?? 'self') === 'self'
      return [
        ...(exercises.has(body.kind) ? [{ at, strand: 'exercise' as const, byCoachee: began }] : []),
        ...(sharedWith.length > 0 ? [{ at, strand: 'sharing' as const, byCoachee }] : []),
      ]
    })
}

/**
 * Meaning: per period, how many of the things that began were begun by the coachee, for each strand apart.
 * Rule: agenda: the first moment that counts of a session and of each step that was gone to, by who brought attention there. Exercise: a
 * check, a noticing, a success, an anchor used, a look back; begun by the coachee unless a reminder or the coach asked. Lift: each
 * lift movement, by who brought attention. Sharing: what both can read now, by who put it there and when it was made. A period in which nothing began is
 * not there. Never added up over strands, never compared with a norm. O(n log n).
 * Source: M21; S6, S17, S41, S74.
 * @example deriveDirection({ sessions: [], findings: [], coacheeId: 'a', periodOf: () => '2026' }) // []
 */
export function deriveDirection(input: DirectionInput): readonly DirectionPeriod[] {
  const began = [...input.sessions.flatMap(inSession), ...betweenSessions(input)]
  const periods = Map.groupBy(began, ({ at }) => input.periodOf(at))
  const begunIn = (within: readonly Beginning[], strand: Strand): Begun => {
    const of = within.filter((one) => one.strand === strand)
    return { byCoachee: of.filter(({ byCoachee }) => byCoachee).length, total: of.length }
  }
  return [...periods.keys()].toSorted().map((period) => {
    const within = periods.get(period) ?? []
    return {
      period,
      strands: {
        agenda: begunIn(within, 'agenda'),
        exercise: begunIn(within, 'exercise'),
        lift: begunIn(within, 'lift'),
        sharing: begunIn(within, 'sharing'),
      },
    }
  })
}
