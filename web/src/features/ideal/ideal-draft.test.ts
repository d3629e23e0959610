import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFinding } from '#method/finding/check-finding.ts'
import { completeBody } from '#method/finding/complete-body.ts'
import type { Body, FindingBody } from '#method/finding/finding.ts'
import { deriveIdealLadder } from '#method/ideal/derive-ideal-ladder.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import { emptyIdeal, givenBy, type IdealDraft, idealsOf, isUntouched, longestWish, revisedBy, stepsOf, withNext } from './ideal-draft.ts'

const nothing = { words: '', felt: null, wantedBy: null }
const there = bodies.ideal({ words: 'Rust', fromId: 's', problem: 'druk' }) as Body<'ideal'>
const draft = (by: IdealDraft['start']['by'], part: Partial<IdealDraft> = {}): IdealDraft => ({
  ...emptyIdeal({ by, of: by === 'success' ? 's' : by === 'behind' ? 'there' : null }, 'near', { began: 'self', answered: [] }, nothing),
  ...part,
})
const rung = (id: string) => ({ id, words: `wens ${id}`, level: 'guidance' as const })

describe('finding an ideal', () => {
  it('from a moment: the ideal remembers which success it came from', () => {
    const [kept] = idealsOf(draft('success', { words: ' Rust in de groep ', felt: 7, wantedBy: 'me' }))
    expect(kept?.body).toMatchObject({ words: 'Rust in de groep', felt: 7, wantedBy: 'me', fromId: 's', parentId: null })
    expect(kept?.body.problem).toBe('')
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
    expect(revisedBy(further, there)).toEqual({ ...there, parentId: 'b' })
    expect(revisedBy(draft('behind', { topId: 'top' }), there)?.parentId).toBe('top')
    expect(idealsOf(draft('behind', { topId: 'top' }))).toEqual([])
  })
  it('may stop anywhere: every stop gives one whole ladder the method accepts', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.constantFrom('success' as const, 'own' as const, 'problem' as const), (height, by) => {
        const rungs = Array.from({ length: height }, (_, at) => rung(`r${at}`))
        const kept = idealsOf(draft(by, { words: 'wens', rungs }))
        const findings = kept.map(({ id, body }, at) => buildFinding(body, { id, createdAt: at }))
        expect(deriveIdealLadder(findings).map((chain) => chain.map(({ id }) => id))).toEqual([['near', ...rungs.map(({ id }) => id)]])
        const bodyOf = new Map<string, FindingBody>([
          ['s', completeBody({ kind: 'success', moment: 'x' })],
          ...kept.map(({ id, body }) => [id, body] as const),
        ])
        for (const { id, body } of kept)
          expect(checkFinding(body, { findingId: id, bodyOf: (other) => bodyOf.get(other) ?? null })).toEqual([])
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
  it('once more with an ideal: it is said anew, and what it came from stays', () => {
    const again = draft('again', givenBy({ ...there, felt: 4 }, { by: 'again', of: 'there' }))
    expect(again).toMatchObject({ words: 'Rust', felt: 4, wantedBy: 'me' })
    const changed = { ...again, words: ' Ruimte ', felt: 9, wantedBy: null }
    expect(revisedBy(changed, there)).toEqual({ ...there, words: 'Ruimte', felt: 9, wantedBy: null })
    expect(idealsOf(changed)).toEqual([])
    expect(revisedBy(draft('own'), there)).toBeNull()
  })
  it('from a success begins with what was longed for, unless that is longer than a wish', () => {
    const story = (longing: string) => ({ kind: 'success' as const, moment: 'x', did: '', thought: '', felt: '', wanted: '', longing })
    const from = { by: 'success', of: 's' } as const
    expect(givenBy(story(' rust '), from).words).toBe('rust')
    expect(givenBy(story('x'.repeat(longestWish + 1)), from).words).toBe('')
    expect(givenBy(null, from)).toEqual(nothing)
  })
  it('is untouched while there is only what was given', () => {
    const given = { ...nothing, words: 'rust' }
    expect(isUntouched(draft('success', given), given)).toBe(true)
    for (const said of [{ words: 'rust!' }, { felt: 3 }, { next: 'x' }, { problem: 'y' }])
      expect(isUntouched(draft('success', { ...given, ...said }), given)).toBe(false)
  })
})
