import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layers } from '#method/moment/moment.ts'
import { coreRadius, halfRingPath, hitOnion, moveInOnion, outerRadius, placeByTurn, pointOf, radiiOf } from './onion-geometry.ts'

describe('the split onion', () => {
  it('has obstacle on the left and potential on the right', () => {
    expect(hitOnion({ x: -330, y: 0 })).toEqual({ layer: 'environment', pole: 'obstacle', place: 0.5 })
    expect(hitOnion({ x: 330, y: 0 })).toEqual({ layer: 'environment', pole: 'potential', place: 0.5 })
  })

  it('has only potential in the core, also left of the middle', () => {
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

  it('leaves the name of the core readable, wherever in the core was tapped', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.uuid(), (place, id) => {
        const { x, y } = pointOf({ layer: 'core', pole: 'potential', place }, id)
        // Two lines of text, 21 units high, the longest 60 to either side; a mark reaches 11 units around its middle.
        expect(Math.abs(x) > 60 + 11 || Math.abs(y) > 22 + 11).toBe(true)
        expect(Math.hypot(x, y)).toBeLessThan(coreRadius - 11)
      }),
    )
  })

  // Half the width at which the longer of both names was drawn at 320 px wide, measured in the browser.
  const drawnHalf = { environment: 60, behaviour: 48, competencies: 65, beliefs: 67, identity: 45, mission: 69, core: 0 }

  it('leaves the name at the top of each ring readable, also when the name itself was tapped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...layers.slice(0, 6)),
        fc.constantFrom('potential' as const, 'obstacle' as const),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.uuid(),
        (layer, pole, place, id) => {
          const { inner, outer } = radiiOf(layer)
          const { x, y } = pointOf({ layer, pole, place }, id)
          const beside = Math.abs(x) - 11 >= drawnHalf[layer]
          const below = y - 11 >= -(inner + outer) / 2 + 10
          expect(beside || below).toBe(true)
        },
      ),
    )
  })

  it('keeps marks apart that were set on a name one after another', () => {
    const at = [0, 0.02, 0.04].map((place) => pointOf({ layer: 'mission', pole: 'potential', place }, 'a'))
    expect(new Set(at.map(({ x }) => x.toFixed(1))).size).toBe(3)
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
