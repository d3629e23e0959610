// The shift: what the coachee says changed in the now, from brake to strength. The sliders describe; they decide nothing.
import type { TensionView } from '#method/session/session-view.ts'

export type Shift = {
  readonly tensionId: string
  /** null: not asked or not answered yet. */
  readonly answer: 'shift' | 'no-shift' | null
  /** After minus before, −10..10; null when one of the two reports is missing. Below zero for the brake: weaker. */
  readonly brakeChange: number | null
  readonly strengthChange: number | null
  readonly words: string
  readonly bodyNote: string
  readonly at: number
}

/**
 * Meaning: what the coachee reported before and after, and answered.
 * Rule: the answer is whatever the coachee confirmed, whichever way the sliders moved; "no shift" is always accepted.
 * Source: readings we chose [D]; S62, S63, M14, I7.
 * @example deriveShift({ ...tension, answer: 'shift', before: null }).brakeChange // null
 */
export function deriveShift(tension: TensionView): Shift {
  const { tensionId, before, after, answer, words, bodyNote, at } = tension
  const both = before !== null && after !== null
  return {
    tensionId,
    answer,
    brakeChange: both ? after.brake - before.brake : null,
    strengthChange: both ? after.strength - before.strength : null,
    words,
    bodyNote,
    at,
  }
}
