import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FindingBody } from '#method/finding/finding.ts'
import { deriveIdealLadder } from '#method/ideal/derive-ideal-ladder.ts'
import { deriveIdealLinks, deriveLargerIdeals } from '#method/ideal/derive-ideal-links.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'

const ideal = (id: string, parentId: string | null = null, createdAt = 0) => buildFinding(bodies.ideal({ parentId }), { id, createdAt })
const story: FindingBody = { kind: 'success', moment: 'Ik bleef zitten', did: '', thought: '', felt: '', wanted: '', longing: '' }
const line = (id: string, idealId: string | null, createdAt = 0) => ({
  id,
  trajectoryId: 't',
  title: id,
  idealId,
  qualities: [],
  createdAt,
  madeBy: 'coachee',
  version: 1,
})

describe('what an ideal is linked to', () => {
  it('is the success it was found in, and the krachtlijnen that start from it', () => {
    const success = buildFinding(story, { id: 's' })
    const found = buildFinding(bodies.ideal({ fromId: 's' }), { id: 'i' })
    const links = deriveIdealLinks(
      found,
      [success, found],
      [line('late', 'i', 9), line('other', 'x'), line('early', 'i', 1), line('none', null)],
    )
    expect(links.from).toBe(success)
    expect(links.lines.map(({ id }) => id)).toEqual(['early', 'late'])
  })
  it('is no success that was withdrawn, or that the ideal does not name', () => {
    const found = buildFinding(bodies.ideal({ fromId: 's' }), { id: 'i' })
    expect(deriveIdealLinks(found, [buildFinding(story, { id: 's', state: 'withdrawn' })], []).from).toBeNull()
    expect(deriveIdealLinks(found, [buildFinding(bodies.quality(), { id: 's' })], []).from).toBeNull()
    expect(deriveIdealLinks(ideal('i'), [buildFinding(story, { id: 's' })], []).from).toBeNull()
  })
})

describe('the larger ideals that can be chosen', () => {
  it('are all other ideals that do not lead to this one', () => {
    const all = [ideal('near', 'middle', 1), ideal('middle', 'large', 2), ideal('large', null, 3), ideal('aside', null, 4)]
    const behind = (id: string | null) => deriveLargerIdeals(id, all).map((one) => one.id)
    expect(behind('middle')).toEqual(['large', 'aside'])
    expect(behind('large')).toEqual(['aside'])
    expect(behind('near')).toEqual(['middle', 'large', 'aside'])
    expect(behind(null)).toEqual(['near', 'middle', 'large', 'aside'])
  })
  it('never make a ladder that repeats itself', () => {
    const links = fc.array(fc.option(fc.nat({ max: 7 }), { nil: null }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(links, fc.nat(), (parents, pick) => {
        // Each names only a later one, so the ladders at the start have no circles.
        const all = parents.map((parent, at) => ideal(`i${at}`, parent === null || parent <= at ? null : `i${parent}`))
        const one = all[pick % all.length]
        if (!one) return
        for (const larger of deriveLargerIdeals(one.id, all)) {
          const linked = all.map((other) => (other === one ? ideal(one.id, larger.id) : other))
          const upward = deriveIdealLadder(linked).find((chain) => chain.some(({ id }) => id === one.id)) ?? []
          const last = upward.at(-1)?.body
          expect(last?.kind === 'ideal' && linked.some(({ id }) => id === last.parentId)).toBe(false)
        }
      }),
    )
  })
})
