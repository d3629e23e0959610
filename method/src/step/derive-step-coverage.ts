// Which steps were worked, for the compass. Never "done": a step is closed by people (I4), in any order (I5).
import { doesMomentCount } from '#method/moment/does-moment-count.ts'
import { type Step, steps } from '#method/moment/moment.ts'
import type { SessionView } from '#method/session/session-view.ts'

export type StepCoverage = {
  readonly step: Step
  /** Counting moments in this step, for the dots. */
  readonly moments: number
  /** Somebody entered it, or something counting happened there. */
  readonly visited: boolean
  readonly current: boolean
}

/**
 * Meaning: the eight steps in their usual order, with how much happened in each.
 * Rule: counting moments per step; a skipped step is as good as any other.
 * Source: S66, S67, S69; I4, I5.
 * @example deriveStepCoverage(deriveSession([])).every((step) => !step.visited) // true
 */
export function deriveStepCoverage(view: Pick<SessionView, 'moments' | 'step' | 'stepsVisited'>): readonly StepCoverage[] {
  const counts = new Map<Step, number>()
  for (const moment of view.moments) if (doesMomentCount(moment)) counts.set(moment.step, (counts.get(moment.step) ?? 0) + 1)
  const entered = new Set(view.stepsVisited.map((visit) => visit.step))
  return steps.map((step) => {
    const moments = counts.get(step) ?? 0
    return { step, moments, visited: entered.has(step) || moments > 0, current: view.step === step }
  })
}
