// Tension fields as they stand on the page: one per pair of poles, with the sessions it was in and what was reported each
// time. Pure. A later field between the same two poles is the same field again; the accepted wording of each stays its own.
import type { Body, Finding } from '#method/finding/finding.ts'
import { bodyOfStanding, stands } from '#method/finding/stands.ts'
import { type StandingShift, shiftOf, standingIn } from '#method/shift/derive-shift.ts'
import { foldText } from '#method/text/fold-text.ts'
import { potentialWords } from '../labels/potential-words.ts'
import type { Sighting } from './use-trajectory.ts'

type Tension<F> = F & { readonly body: Body<'tension'> }
type Reported = Pick<Body<'tension'>, 'before' | 'after' | 'words' | 'bodyNote'>
export type FieldReport = Reported & {
  readonly shift: StandingShift | null
  /** The coachee gave or accepted the figures, signed in; false: they were reported in the room. */
  readonly ownFigures: boolean
  readonly at: number
  readonly sessionId: string | null
  readonly findingId: string
}
type Figures = Pick<Reported, 'before' | 'after'>

/** Each figure is in the accepted wording, or the coachee gave it, signed in. */
function areOwn(figures: Figures, accepted: Figures | null, report: Sighting['report']): boolean {
  return (['before', 'after'] as const).every(
    (part) => figures[part] === null || accepted?.[part] != null || report?.own.includes(part) === true,
  )
}
export type TensionField<F> = {
  readonly key: string
  readonly potential: string
  readonly sentence: string
  /** The findings that are this field, oldest first. */
  readonly findings: readonly Tension<F>[]
  /** Sessions it was in, oldest first. */
  readonly sightings: readonly Sighting[]
  /** What was reported each time, oldest first. */
  readonly reports: readonly FieldReport[]
}

const saysSomething = ({ before, after, words, bodyNote }: Reported, shift: unknown) =>
  before !== null || after !== null || shift !== null || words !== '' || bodyNote !== ''
const only = ({ before, after, words, bodyNote }: Reported): Reported => ({ before, after, words, bodyNote })

/**
 * What stands in the field speaks for its own session: the coachee may have put it differently since. Figures and the answer that
 * reached us after it was accepted are filled in from the session, words never.
 */
function reportsOf<F extends Finding>(findings: readonly Tension<F>[], sightings: readonly Sighting[]): readonly FieldReport[] {
  const own = findings.flatMap((finding): readonly FieldReport[] => {
    const sighting = sightings.find((one) => one.findingId === finding.id && one.sessionId === finding.sessionId)
    const { body, state, updatedAt } = finding
    const report = sighting?.report ?? null
    const shift = shiftOf(report && { ...report, at: sighting?.at ?? 0 }, { state, shift: body.shift, updatedAt })
    if (!saysSomething(body, shift)) return []
    const figures = { before: body.before ?? report?.before ?? null, after: body.after ?? report?.after ?? null }
    const accepted = standingIn(state) === 'confirmed' ? body : null
    const isOwn = { ownFigures: areOwn(figures, accepted, report), at: sighting?.at ?? finding.createdAt, sessionId: finding.sessionId }
    return [{ ...only(body), ...figures, shift, ...isOwn, findingId: finding.id }]
  })
  const told = new Set(own.map(({ findingId, sessionId }) => `${findingId} ${sessionId}`))
  const later = sightings.flatMap((one): readonly FieldReport[] =>
    one.report === null || !saysSomething(one.report, one.shift) || told.has(`${one.findingId} ${one.sessionId}`)
      ? []
      : [
          {
            ...only(one.report),
            shift: one.shift,
            ownFigures: areOwn(one.report, null, one.report),
            at: one.at,
            sessionId: one.sessionId,
            findingId: one.findingId,
          },
        ],
  )
  return [...own, ...later].sort((a, b) => a.at - b.at)
}

/** Newest field first. One without its two poles is not shown (I3). */
export function tensionFieldsOf<F extends Finding>(findings: readonly F[], sightings: readonly Sighting[]): readonly TensionField<F>[] {
  const bodyOf = bodyOfStanding(findings)
  const standing = findings.flatMap((finding) => {
    if (finding.body.kind !== 'tension' || !stands(finding)) return []
    const { potentialId, obstacleId } = finding.body
    const obstacle = bodyOf(obstacleId)
    const potential = potentialWords(potentialId, findings)
    if (obstacle?.kind !== 'obstacle' || potential === null) return []
    const key = `${foldText(potential)}\n${foldText(obstacle.sentence)}`
    return [{ key, potential, sentence: obstacle.sentence, finding: finding as Tension<F> }]
  })
  return [...Map.groupBy(standing, (one) => one.key).values()]
    .map((same): TensionField<F> => {
      const own = same.map((one) => one.finding)
      const ids = new Set(own.map((finding) => finding.id))
      const seen = sightings.filter((one) => ids.has(one.findingId)).toSorted((a, b) => a.at - b.at)
      const [first] = same
      return {
        key: first?.key ?? '',
        potential: first?.potential ?? '',
        sentence: first?.sentence ?? '',
        findings: own,
        sightings: seen,
        reports: reportsOf(own, seen),
      }
    })
    .toReversed()
}
