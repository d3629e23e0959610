import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layers } from '#method/moment/moment.ts'
import { halfRingPath, hitOnion, moveInOnion, outerRadius, placeByTurn, pointOf, radiiOf } from './onion-geometry.ts'

describe('the split onion', () => {
  it('has obstacle at the left and potential at the right', () => {
    expect(hitOnion({ x: -330, y: 0 })).toEqual({ layer: 'environment', pole: 'obstacle', place: 0.5 })
    expect(hitOnion({ x: 330, y: 0 })).toEqual({ layer: 'environment', pole: 'potential', place: 0.5 })
  })

  it('knows only potential in the core, also left of the middle', () => {
    expect(hitOnion({ x: -40, y: 0 })).toEqual({ layer: 'core', pole: 'potential', place: 0.75 })
    expect(hitOnion({ x: 0, y: 0 })?.layer).toBe('core')
  })

  it('records nothing outside the outermost ring', () => {
    expect(hitOnion({ x: outerRadius + 1, y: 0 })).toBeNull()
    expect(hitOnion({ x: 300, y: 300 })).toBeNull()
  })

  it('counts place from top to bottom', () => {
    expect(hitOnion({ x: 1, y: -200 })?.place).toBeLessThan(0.01)
    expect(hitOnion({ x: -1, y: 200 })?.place).toBeGreaterThan(0.99)
  })

  it('gives the layers from the outside in, each as wide as the next', () => {
    const found = layers.slice(0, 6).map((layer) => {
      const { inner, outer } = radiiOf(layer)
      return hitOnion({ x: (inner + outer) / 2, y: 0 })?.layer
    })
    expect(found).toEqual(layers.slice(0, 6))
  })

  it('draws each mark in the ring half where it belongs', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...layers),
        fc.constantFrom('potential' as const, 'obstacle' as const),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.uuid(),
        (layer, chosen, place, id) => {
          const pole = layer === 'core' ? 'potential' : chosen
          const back = hitOnion(pointOf({ layer, pole, place }, id))
          expect(back?.layer).toBe(layer)
          expect(back?.pole).toBe(pole)
        },
      ),
    )
  })

  it('keeps any tap inside the layer and pole that were tapped', () => {
    fc.assert(
      fc.property(fc.double({ min: -340, max: 340, noNaN: true }), fc.double({ min: -340, max: 340, noNaN: true }), (x, y) => {
        const spot = hitOnion({ x, y })
        if (!spot) return
        expect(hitOnion(pointOf(spot, 'a'))).toMatchObject({ layer: spot.layer, pole: spot.pole })
        expect(spot.place).toBeGreaterThanOrEqual(0)
        expect(spot.place).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('spreads marks set by keyboard', () => {
    const places = Array.from({ length: 20 }, (_, count) => placeByTurn(count))
    expect(new Set(places.map((place) => place.toFixed(2))).size).toBeGreaterThan(16)
  })

  it('moves by arrow keys outward, inward and between the poles', () => {
    expect(moveInOnion({ layer: 'beliefs', pole: 'obstacle' }, 'ArrowUp')).toEqual({ layer: 'competencies', pole: 'obstacle' })
    expect(moveInOnion({ layer: 'mission', pole: 'obstacle' }, 'ArrowDown')).toEqual({ layer: 'core', pole: 'potential' })
    expect(moveInOnion({ layer: 'core', pole: 'potential' }, 'ArrowLeft')).toEqual({ layer: 'mission', pole: 'obstacle' })
    expect(moveInOnion({ layer: 'environment', pole: 'potential' }, 'ArrowUp')).toEqual({ layer: 'environment', pole: 'potential' })
    expect(moveInOnion({ layer: 'beliefs', pole: 'obstacle' }, 'x')).toBeNull()
  })

  it('draws the halves as mirror images', () => {
    expect(halfRingPath('environment', 'potential')).not.toBe(halfRingPath('environment', 'obstacle'))
  })
})
