import { describe, expect, it } from 'vitest'
import { steps } from '#method/moment/moment.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import { deriveStepCoverage } from '#method/step/derive-step-coverage.ts'
import { buildEvent, buildMark } from '#method/testing/build-session.ts'

describe('the step compass', () => {
  const view = deriveSession([
    buildEvent({ kind: 'step-entered', step: 'tension' }, 1),
    buildMark({ at: 2, step: 'tension' }),
    buildMark({ at: 3, step: 'tension', speaker: 'coach', landed: 'no' }),
    buildEvent({ kind: 'step-entered', step: 'ideal' }, 4),
    buildMark({ at: 5, step: 'shift' }),
  ])
  const at = (step: string) => deriveStepCoverage(view).find((coverage) => coverage.step === step)
  it('shows all eight, whatever the order and whichever were skipped', () => {
    expect(deriveStepCoverage(view).map(({ step }) => step)).toEqual(steps)
  })
  it('counts the counting moments of a step, not the questions that did not land', () => {
    expect(at('tension')).toEqual({ step: 'tension', moments: 1, visited: true, current: false })
  })
  it('knows the current step and the visited ones', () => {
    expect(at('ideal')).toEqual({ step: 'ideal', moments: 0, visited: true, current: true })
    expect(at('shift')).toMatchObject({ visited: true })
    expect(at('contact')).toMatchObject({ visited: false })
  })
  it('never calls a step done', () => {
    for (const coverage of deriveStepCoverage(view))
      expect(Object.keys(coverage).toSorted()).toEqual(['current', 'moments', 'step', 'visited'])
  })
})
