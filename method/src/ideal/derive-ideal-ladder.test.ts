import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveIdealLadder } from '#method/ideal/derive-ideal-ladder.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'

const ideal = (id: string, parentId: string | null, createdAt = 0) => buildFinding(bodies.ideal({ parentId }), { id, createdAt })
const ids = (...ideals: ReturnType<typeof ideal>[]) => deriveIdealLadder(ideals).map((chain) => chain.map((step) => step.id).join('>'))

describe('the ladder of ideals', () => {
  it('goes from the nearest ideal to the larger one behind it', () => {
    expect(ids(ideal('large', null), ideal('middle', 'large'), ideal('small', 'middle'))).toEqual(['small>middle>large'])
  })
  it('can lead from two ideals to the same larger one', () => {
    expect(ids(ideal('large', null), ideal('a', 'large', 1), ideal('b', 'large', 2))).toEqual(['a>large', 'b>large'])
  })
  it('ends where the larger ideal is not known, or was refused', () => {
    const refused = { ...ideal('large', null), state: 'refused' as const }
    expect(ids(ideal('small', 'gone'))).toEqual(['small'])
    expect(ids(refused, ideal('small', 'large'))).toEqual(['small'])
  })
  it('ends where it would repeat itself', () => {
    expect(ids(ideal('a', 'b', 1), ideal('b', 'a', 2))).toEqual(['a>b'])
    expect(ids(ideal('self', 'self'))).toEqual(['self'])
    expect(ids(ideal('a', 'b', 1), ideal('b', 'a', 2), ideal('c', 'a', 3))).toEqual(['c>a>b'])
  })
  it('shows every ideal, and none twice in a chain', () => {
    const links = fc.array(fc.option(fc.nat({ max: 11 }), { nil: null }), { maxLength: 12 })
    fc.assert(
      fc.property(links, (parents) => {
        const chains = deriveIdealLadder(parents.map((parent, index) => ideal(`i${index}`, parent === null ? null : `i${parent}`)))
        expect(new Set(chains.flat().map((step) => step.id)).size).toBe(parents.length)
        for (const chain of chains) expect(new Set(chain).size).toBe(chain.length)
      }),
    )
  })
})
