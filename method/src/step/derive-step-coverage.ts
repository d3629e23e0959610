// Which steps were worked on, for the compass. There is no "done": people close a step (invariant I4), in any order (invariant I5).
import { doesMomentCount } from '#method/moment/does-moment-count.ts'
import { type Step, steps } from '#method/moment/moment.ts'
import type { SessionView } from '#method/session/session-view.ts'
import { derivePath } from '#method/step/derive-path.ts'

export type StepCoverage = {
  readonly step: Step
  /** Number of counting moments in this step, drawn as dots. */
  readonly moments: number
  /** The step is in the path of the session. */
  readonly visited: boolean
  readonly current: boolean
}

/** All eight steps in their usual order. Skipping a step is normal. */
export function deriveStepCoverage(view: Pick<SessionView, 'moments' | 'step' | 'stepsVisited'>): readonly StepCoverage[] {
  const counts = new Map<Step, number>()
  for (const moment of view.moments)
    if (moment.step !== null && doesMomentCount(moment)) counts.set(moment.step, (counts.get(moment.step) ?? 0) + 1)
  const path = new Set(derivePath(view).map((visit) => visit.step))
  return steps.map((step) => {
    return { step, moments: counts.get(step) ?? 0, visited: path.has(step), current: view.step === step }
  })
}
