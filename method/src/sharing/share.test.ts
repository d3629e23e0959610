import { describe, expect, it } from 'vitest'
import type { FindingState } from '../finding/finding.ts'
import { bodies, buildFinding } from '../testing/build-session.ts'
import { isReadByCoach, needsOf, unreadNeeds, withNeeds } from './needs.ts'
import { changeShare, isSharedWith, shareFor } from './share.ts'

const at = 'trajectory'
const shared = [{ trajectoryId: at, leftOut: [] }]

describe('a share', () => {
  it('is for the coach of one trajectory, and names what that coach does not get', () => {
    const finding = { sharedWith: [{ trajectoryId: 'first', leftOut: ['felt'] }] }
    expect(shareFor(finding, 'first')?.leftOut).toEqual(['felt'])
    expect([isSharedWith(finding, 'first'), isSharedWith(finding, 'second')]).toEqual([true, false])
  })
  it('is replaced by the next word about the same coach, and leaves other coaches as they are', () => {
    const first = changeShare([], 'first', ['felt'])
    const both = changeShare(first, 'second', [])
    expect(changeShare(both, 'first', [])).toEqual([
      { trajectoryId: 'second', leftOut: [] },
      { trajectoryId: 'first', leftOut: [] },
    ])
    expect(changeShare(both, 'first', null)).toEqual([{ trajectoryId: 'second', leftOut: [] }])
  })
})

describe('what a finding needs beside it', () => {
  const potential = buildFinding(bodies.quality(), { id: 'p', madeBy: 'lotte' })
  const obstacle = buildFinding(bodies.obstacle({ potentialId: 'p' }), { id: 'o', madeBy: 'lotte' })
  const tension = buildFinding(bodies.tension(), { id: 't', madeBy: 'lotte' })
  const all = [potential, obstacle, tension]
  const findIn = (findings: typeof all) => (id: string) => findings.find((one) => one.id === id)
  const reads = (id: string, findings: typeof all) => {
    const finding = findIn(findings)(id)
    return finding !== undefined && isReadByCoach(finding, { trajectoryId: at, ownerId: 'lotte', find: findIn(findings) })
  }
  const without = (id: string) => all.map((one) => (one.id === id ? { ...one, sharedWith: [] } : one))

  it('is the potential of an obstacle and both poles of a tension field; a quality needs nothing', () => {
    expect([needsOf(potential.body), needsOf(obstacle.body), needsOf(tension.body)]).toEqual([[], ['p'], ['p', 'o']])
  })
  it('is the potential that an anchor names; an anchor in own words needs nothing', () => {
    const id = '019e4fc5-7080-7032-8eb5-89b53caf5745'
    expect(needsOf(bodies.anchor({ of: id }))).toEqual([id])
    expect(needsOf(bodies.anchor({ of: 'rust' }))).toEqual([])
  })
  it('is shared with it, each once, what is needed first', () => {
    expect(withNeeds(tension, findIn(all)).map(({ id }) => id)).toEqual(['p', 'o', 't'])
  })
  it('an obstacle is read only beside its potential, and a tension field only with both poles (I3)', () => {
    expect(['p', 'o', 't'].map((id) => reads(id, all))).toEqual([true, true, true])
    expect(['p', 'o', 't'].map((id) => reads(id, without('p')))).toEqual([false, false, false])
    expect(['p', 'o', 't'].map((id) => reads(id, without('o')))).toEqual([true, false, false])
  })
  it('goes along with a new finding as far as the coach does not read it yet', () => {
    const missing = (findings: typeof all) =>
      unreadNeeds([tension.body, obstacle.body], { trajectoryId: at, ownerId: 'lotte', find: findIn(findings) }).map(({ id }) => id)
    expect(missing(all)).toEqual([])
    expect(missing(without('o'))).toEqual(['o'])
    expect(missing(without('p'))).toEqual(['p', 'o'])
    expect(missing([potential])).toEqual([])
    expect(missing([{ ...potential, sharedWith: [], state: 'withdrawn' }])).toEqual([])
  })
  it('does not count when it was refused or taken away', () => {
    for (const state of ['refused', 'withdrawn'] as const) {
      const changed = all.map((one) => (one.id === 'p' ? { ...one, state } : one))
      expect([reads('o', changed), reads('t', changed)]).toEqual([false, false])
      expect(withNeeds(obstacle, findIn(changed)).map(({ id }) => id)).toEqual(['o'])
    }
  })
  it('an obstacle without its strength is read by no coach, unless a coach noted it and the coachee has not accepted it', () => {
    const alone = (madeBy: string, state: FindingState) => buildFinding(bodies.obstacle(), { id: 'o', madeBy, state, sharedWith: shared })
    expect(reads('o', [alone('lotte', 'accepted')])).toBe(false)
    expect(reads('o', [alone('marijke', 'noted')])).toBe(true)
    expect(reads('o', [alone('marijke', 'offered')])).toBe(true)
    expect(reads('o', [alone('marijke', 'accepted')])).toBe(false)
  })
  it('a quality without an act, or an ideal without words, is no strength beside an obstacle', () => {
    for (const body of [bodies.quality({ act: '\u200b' }), bodies.ideal({ words: ' ' })]) {
      const blank = all.map((one) => (one.id === 'p' ? { ...one, body } : one))
      expect([reads('o', blank), reads('t', blank)]).toEqual([false, false])
    }
  })
  it('findings that name each other are read by no coach, and the question comes to an end', () => {
    const one = buildFinding(bodies.obstacle({ potentialId: 'b' }), { id: 'a', madeBy: 'lotte' })
    expect(reads('a', [one, { ...one, id: 'b', body: bodies.obstacle({ potentialId: 'b' }) }])).toBe(false)
  })
})
