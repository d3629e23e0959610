// The path through the steps that a session took: one reading, for the step list, the mirror and the direction.
import { doesMomentCount } from '#method/moment/does-moment-count.ts'
import type { SessionView, StepVisit } from '#method/session/session-view.ts'

/**
 * Each change of step, in order of time; entering the step that the path is in already adds nothing (two devices may enter one step).
 * A step that was entered is in the path, also without moments (invariant I5), unless entering it was undone. A counting moment adds its
 * step when that step was never entered: the first step, of which no entry is recorded, or a step whose entry was undone. In a session in
 * which no step was entered, the path is that of the moments.
 */
export function derivePath({ moments, stepsVisited }: Pick<SessionView, 'moments' | 'stepsVisited'>): readonly StepVisit[] {
  const entered = new Set(stepsVisited.map(({ step }) => step))
  const added = new Set<string>()
  const said = moments.flatMap((moment): StepVisit[] => {
    const { step, at } = moment
    if (step === null || entered.has(step) || !doesMomentCount(moment)) return []
    if (entered.size > 0 && added.has(step)) return []
    added.add(step)
    return [{ step, at }]
  })
  // Sorting is stable: of a moment and an entry at one instant, the moment comes first, because it was recorded before the new step.
  return [...said, ...stepsVisited].sort((a, b) => a.at - b.at).filter((visit, index, all) => all[index - 1]?.step !== visit.step)
}
