// The shift: what the coachee says that changed, from brake to strength. The sliders describe; they decide nothing.
import type { FindingState } from '#method/finding/finding.ts'
import type { ShiftAnswer } from '#method/session/session-event.ts'
import type { TensionView } from '#method/session/session-view.ts'

/**
 * confirmed: the coachee said it, signed in: by an own answer, or by accepting the field with this answer in it. reported: it was chosen in
 * the room or written down by the coach; a proposal until the coachee confirms it.
 */
export const shiftStandings = ['confirmed', 'reported'] as const
export type ShiftStanding = (typeof shiftStandings)[number]

/** In a finding only what the coachee accepted is the coachee's own word. */
export function standingIn(state: FindingState): ShiftStanding {
  return state === 'accepted' ? 'confirmed' : 'reported'
}

export type StandingShift = { readonly answer: ShiftAnswer; readonly standing: ShiftStanding; readonly at: number }

/** The tension field as a finding, in the session that it was made in. */
export type FieldFinding = { readonly state: FindingState; readonly shift: ShiftAnswer | null; readonly updatedAt: number }
type Report = Pick<TensionView, 'answer' | 'answeredAt' | 'own' | 'at'>

/**
 * The answer of one field in one session; null: not asked, or not answered. What the coachee said comes before every report of somebody
 * else, whatever their clocks say; of two answers of the coachee the later one counts.
 */
export function shiftOf(report: Report | null, finding: FieldFinding | null): StandingShift | null {
  const said =
    report === null || report.answer === null
      ? null
      : {
          answer: report.answer,
          standing: report.own.includes('answer') ? ('confirmed' as const) : ('reported' as const),
          at: report.answeredAt ?? report.at,
        }
  const written =
    finding === null || finding.shift === null
      ? null
      : {
          answer: finding.shift,
          standing: standingIn(finding.state),
          at: finding.updatedAt,
        }
  if (said === null || written === null) return said ?? written
  if (said.standing !== written.standing) return said.standing === 'confirmed' ? said : written
  return said.at >= written.at ? said : written
}

export type Shift = {
  readonly tensionId: string
  /** Null: not asked, or not answered yet. */
  readonly answer: StandingShift | null
  /** After minus before, −10 to 10; null when one report is missing. A negative number: the brake became weaker. */
  readonly brakeChange: number | null
  readonly strengthChange: number | null
  readonly words: string
  readonly bodyNote: string
  readonly at: number
}

/** The answer is what was said, whichever way the sliders moved; "no shift" is always accepted. Invariant I7. */
export function deriveShift(tension: TensionView, finding: FieldFinding | null = null): Shift {
  const { tensionId, before, after, words, bodyNote, at } = tension
  const both = before !== null && after !== null
  return {
    tensionId,
    answer: shiftOf(tension, finding),
    brakeChange: both ? after.brake - before.brake : null,
    strengthChange: both ? after.strength - before.strength : null,
    words,
    bodyNote,
    at,
  }
}
