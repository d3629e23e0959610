// Who took the initiative, per period: the coach or the coachee. The method hopes for more and more by the coachee. Shown to both, without
// a target and without a total.
import type { Finding } from '#method/finding/finding.ts'
import { deriveLifts } from '#method/lift/derive-lifts.ts'
import { doesMomentCount } from '#method/moment/does-moment-count.ts'
import type { Moment, Speaker } from '#method/moment/moment.ts'
import type { StepVisit } from '#method/session/session-view.ts'
import { derivePath } from '#method/step/derive-path.ts'

/** What a person can start: a subject, an exercise, a lift, sharing something. */
export const strands = ['agenda', 'exercise', 'lift', 'sharing'] as const
export type Strand = (typeof strands)[number]

/** `byCoachee` of `total` were started by the coachee. Of `notSaid` more it was not said who started; they are not in `total`. */
export type Begun = { readonly byCoachee: number; readonly total: number; readonly notSaid: number }
export type DirectionPeriod = { readonly period: string; readonly strands: Readonly<Record<Strand, Begun>> }

export type DirectionInput = {
  readonly sessions: readonly { readonly at: number; readonly moments: readonly Moment[]; readonly stepsVisited: readonly StepVisit[] }[]
  /** Only findings that the reader may read. */
  readonly findings: readonly Finding[]
  readonly coacheeId: string
  /** The period of an instant, for instance 2026-11. Periods are sorted by this text. */
  readonly periodOf: (at: number) => string
}

type Beginning = { readonly at: number; readonly strand: Strand; readonly byCoachee: boolean | null }

/** Kinds of findings that a person makes for themselves between sessions. */
const exercises: ReadonlySet<Finding['body']['kind']> = new Set(['check', 'noticing', 'success', 'recall', 'observation'])

/** The moments that start a subject: the first counting moment, and the first one of each step of the path. */
function subjectsOf(moments: readonly Moment[], visits: readonly StepVisit[]): readonly Moment[] {
  const counting = moments.filter(doesMomentCount).toSorted((a, b) => a.at - b.at)
  const starts = derivePath({ moments, stepsVisited: visits }).map(({ at }) => at)
  const firsts: Moment[] = []
  let passed = 0
  for (const [index, moment] of counting.entries()) {
    const before = passed
    while (passed < starts.length && (starts[passed] ?? 0) <= moment.at) passed += 1
    if (index === 0 || passed > before) firsts.push(moment)
  }
  return firsts
}

const isByCoachee = (initiative: Speaker | null): boolean | null => (initiative === null ? null : initiative === 'coachee')

function inSession({ moments, stepsVisited }: DirectionInput['sessions'][number]): readonly Beginning[] {
  return [
    ...subjectsOf(moments, stepsVisited).map(({ at, initiative }) => ({
      at,
      strand: 'agenda' as const,
      byCoachee: isByCoachee(initiative),
    })),
    ...deriveLifts(moments).map(({ at, initiative }) => ({ at, strand: 'lift' as const, byCoachee: isByCoachee(initiative) })),
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
 * Counts per period and strand. A period without any start is left out. O(n log n).
 * Agenda: the first counting moment of a session and of each step of its path; started by who brought attention there. Exercise: a check,
 * noticing, success, recall or observation; started by the coachee, unless a reminder or the coach asked for it. Lift: each lift; started
 * by who brought attention. Sharing: each shared finding, at the instant it was made; started by who made it. Of agenda and lift only what
 * a person said counts; the others are `notSaid`.
 */
export function deriveDirection(input: DirectionInput): readonly DirectionPeriod[] {
  const began = [...input.sessions.flatMap(inSession), ...betweenSessions(input)]
  const periods = Map.groupBy(began, ({ at }) => input.periodOf(at))
  const begunIn = (within: readonly Beginning[], strand: Strand): Begun => {
    const of = within.filter((one) => one.strand === strand)
    const said = of.filter(({ byCoachee }) => byCoachee !== null)
    return { byCoachee: said.filter(({ byCoachee }) => byCoachee).length, total: said.length, notSaid: of.length - said.length }
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
