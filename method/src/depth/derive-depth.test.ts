import { describe, expect, it } from 'vitest'
import { deriveDepth, isCoreReflection } from '#method/depth/derive-depth.ts'
import { layers } from '#method/moment/moment.ts'
import { isPotentialAlive } from '#method/potential/is-potential-alive.ts'
import { buildMoment } from '#method/testing/build-session.ts'

describe('depth', () => {
  it.each(layers)('at %s is core reflection only in identity, mission or core', (layer) => {
    expect(isCoreReflection([buildMoment({ layer })])).toBe(['identity', 'mission', 'core'].includes(layer))
  })
  it('is not reached by a question that did not land', () => {
    const prompt = buildMoment({ layer: 'core', speaker: 'coach', landed: 'no' })
    expect(isCoreReflection([prompt])).toBe(false)
    expect(deriveDepth([prompt])).toMatchObject({ touched: [], deepest: null, isCoreReflection: false })
  })
  it('lists the layers from the outermost inward, and those that were felt or wanted', () => {
    const depth = deriveDepth([buildMoment({ layer: 'identity' }), buildMoment({ layer: 'behaviour', dimension: 'wanting' })])
    expect(depth).toMatchObject({ touched: ['behaviour', 'identity'], touchedInFeelingOrWanting: ['behaviour'], deepest: 'identity' })
  })
  it('does not depend on how much was written', () => {
    expect(deriveDepth([buildMoment({ text: 'x'.repeat(5000) })])).toEqual(deriveDepth([buildMoment({ text: '' })]))
  })
  it('counts a moment for what it says: without a layer it touches none, without a dimension it was not felt', () => {
    const depth = deriveDepth([
      buildMoment({ layer: null, dimension: 'feeling' }),
      buildMoment({ layer: 'core', dimension: null, pole: null }),
    ])
    expect(depth).toMatchObject({ touched: ['core'], touchedInFeelingOrWanting: [], isCoreReflection: true })
    expect(isPotentialAlive([buildMoment({ pole: null, dimension: 'feeling' }), buildMoment({ dimension: null })])).toBe(false)
  })
})
