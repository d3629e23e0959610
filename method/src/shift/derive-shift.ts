// The shift: what the coachee says that changed, from brake to strength. The sliders describe; they decide nothing.
import type { TensionView } from '#method/session/session-view.ts'

export type Shift = {
  readonly tensionId: string
  /** Null: not asked, or not answered yet. */
  readonly answer: 'shift' | 'no-shift' | null
  /** After minus before, −10 to 10; null when one report is missing. A negative number: the brake became weaker. */
  readonly brakeChange: number | null
  readonly strengthChange: number | null
  readonly words: string
  readonly bodyNote: string
  readonly at: number
}

/** The answer is what the coachee said, whichever way the sliders moved; "no shift" is always accepted. Invariant I7. */
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
