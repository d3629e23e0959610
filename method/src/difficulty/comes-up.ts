// Which difficult situations are named as common in a step.
import type { Difficulty } from '#method/difficulty/difficulty.ts'
import type { Step } from '#method/moment/moment.ts'

/** Never a situation at the limit of coaching, such as thoughts of suicide: it is not something that often comes up. */
export function comesUpOften({ steps, limit }: Difficulty, step: Step | null): boolean {
  return step !== null && !limit && steps.includes(step)
}

/** Those that often come up in this step first, then the others, and those at the limit of coaching last, each group in its own order. */
export function orderDifficulties(difficulties: readonly Difficulty[], step: Step | null): readonly Difficulty[] {
  const place = (each: Difficulty) => (each.limit ? 2 : comesUpOften(each, step) ? 0 : 1)
  return difficulties.toSorted((a, b) => place(a) - place(b))
}
