import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFinding } from '#method/finding/check-finding.ts'
import { deriveIdealLadder } from '#method/ideal/derive-ideal-ladder.ts'
import { buildFinding } from '#method/testing/build-session.ts'
import { emptyIdeal, firstBehind, type IdealDraft, idealsOf, isUntouched, stepsOf, withNext } from './ideal-draft.ts'

const draft = (by: IdealDraft['start']['by'], part: Partial<IdealDraft> = {}): IdealDraft => ({
  ...emptyIdeal({ by, of: by === 'success' ? 's' : by === 'behind' ? 'there' : null }, 'near', { began: 'self', answered: [] }),
  ...part,
})
const rung = (id: string) => ({ id, words: `wens ${id}`, level: 'guidance' as const })

describe('finding an ideal', () => {
  it('from a moment: the ideal remembers which success it came from', () => {
    const [kept] = idealsOf(draft('success', { words: ' Rust in de groep ', felt: 7, wantedBy: 'me' }))
    expect(kept?.body).toMatchObject({ words: 'Rust in de groep', felt: 7, wantedBy: 'me', fromId: 's', parentId: null })
    expect(kept?.body).not.toHaveProperty('problem')
  })
  it('from what bothers: the words of the problem stay beside the wish, literally', () => {
    expect(stepsOf({ by: 'problem', of: null }).slice(0, 2)).toEqual(['problem', 'words'])
    const [kept] = idealsOf(draft('problem', { problem: 'Ze praten dwars door mij heen.', words: 'Dat er geluisterd wordt' }))
    expect(kept?.body).toMatchObject({ words: 'Dat er geluisterd wordt', problem: 'Ze praten dwars door mij heen.' })
  })
  it('each rung is an ideal of its own; the largest is kept first', () => {
    const kept = idealsOf(draft('own', { words: 'a', rungs: [rung('b'), rung('c')] }))
    expect(kept.map(({ id, body }) => [id, body.parentId])).toEqual([
      ['c', null],
      ['b', 'c'],
      ['near', 'b'],
    ])
  })
  it('going on from an ideal keeps only what lies behind it', () => {
    const further = draft('behind', { rungs: [rung('b')], topId: 'top' })
    expect(idealsOf(further).map(({ id, body }) => [id, body.parentId])).toEqual([['b', 'top']])
    expect(firstBehind(further)).toBe('b')
    expect(firstBehind(draft('behind', { topId: 'top' }))).toBe('top')
    expect(idealsOf(draft('behind', { topId: 'top' }))).toEqual([])
  })
  it('may stop anywhere: every stop gives one whole ladder the method accepts', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.constantFrom('success' as const, 'own' as const, 'problem' as const), (height, by) => {
        const rungs = Array.from({ length: height }, (_, at) => rung(`r${at}`))
        const kept = idealsOf(draft(by, { words: 'wens', rungs }))
        const findings = kept.map(({ id, body }, at) => buildFinding(body, { id, createdAt: at }))
        expect(deriveIdealLadder(findings).map((chain) => chain.map(({ id }) => id))).toEqual([['near', ...rungs.map(({ id }) => id)]])
        for (const { id, body } of kept) expect(checkFinding(body, { findingId: id, bodyOf: () => null })).toEqual([])
      }),
    )
  })
  it('what is being written becomes a rung; an empty one does not', () => {
    expect(withNext(draft('own', { next: ' ruimte ' }), 'n', 'cue')).toMatchObject({
      rungs: [{ id: 'n', words: 'ruimte', level: 'cue' }],
      next: '',
    })
    expect(withNext(draft('own', { next: '  ' }), 'n', 'cue').rungs).toEqual([])
  })
  it('is untouched while there is only what was given', () => {
    expect(isUntouched(draft('success', { words: 'rust' }), 'rust')).toBe(true)
    expect(isUntouched(draft('success', { words: 'rust!' }), 'rust')).toBe(false)
    expect(isUntouched(draft('own', { next: 'x' }), '')).toBe(false)
  })
})
