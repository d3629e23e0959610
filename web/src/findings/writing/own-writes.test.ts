import { describe, expect, it } from 'vitest'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import { answerWrite, applyOwnWrite, createWrite, isOwnWrite, reviseWrite, showWrite, withdrawWrite } from './own-writes.ts'

const context = { personId: 'noor', at: 5 }
const offered = buildFinding(bodies.quality(), { id: 'f', state: 'offered' })
const where = { trajectoryId: 'trajectory', findingId: 'f' }

describe('what the coachee says shows at once', () => {
  it('something of their own is theirs from the start', () => {
    const [made] = applyOwnWrite([], createWrite('n', 'trajectory', bodies.ideal(), 'private'), context)
    expect(made).toMatchObject({ id: 'n', state: 'accepted', visibility: 'private', madeBy: 'noor', createdAt: 5 })
  })
  it('said twice, it stands there once', () => {
    const write = createWrite('n', 'trajectory', bodies.ideal(), 'private')
    expect(applyOwnWrite(applyOwnWrite([], write, context), write, context)).toHaveLength(1)
  })
  it('that is right: accepted in the coach’s words', () => {
    expect(applyOwnWrite([offered], answerWrite(where, 'accept', null), context)[0]).toMatchObject({ state: 'accepted', reworded: false })
  })
  it('in other words: accepted in their own words', () => {
    const [finding] = applyOwnWrite([offered], answerWrite(where, 'accept', bodies.quality({ word: 'rust' })), context)
    expect(finding).toMatchObject({ state: 'accepted', reworded: true, body: { word: 'rust' } })
  })
  it('that does not fit: refused, and a change of mind later', () => {
    const refused = applyOwnWrite([offered], answerWrite(where, 'refuse', null), context)
    expect(refused[0]?.state).toBe('refused')
    expect(applyOwnWrite(refused, answerWrite(where, 'accept', null), context)[0]?.state).toBe('accepted')
  })
  it('what the coach made cannot be taken back by the coachee', () => {
    expect(applyOwnWrite([offered], withdrawWrite(where), context)[0]?.state).toBe('offered')
    expect(applyOwnWrite([{ ...offered, madeBy: 'noor', state: 'accepted' }], withdrawWrite(where), context)[0]?.state).toBe('withdrawn')
  })
  it('sharing and own words change only what they say', () => {
    expect(applyOwnWrite([offered], showWrite(where, 'private', 5), context)[0]).toEqual({ ...offered, visibility: 'private' })
    const accepted = { ...offered, state: 'accepted' as const, updatedAt: 1 }
    const wish = bodies.quality({ word: 'rust' })
    expect(applyOwnWrite([accepted], reviseWrite(where, wish), context)[0]).toEqual({
      ...accepted,
      body: wish,
      reworded: true,
      updatedAt: 5,
    })
  })
  it('what the server would not take changes nothing on screen', () => {
    const accepted = { ...offered, state: 'accepted' as const, updatedAt: 1 }
    const [revised, otherKind] = [reviseWrite(where, bodies.quality({ word: 'rust' })), reviseWrite(where, bodies.ideal())]
    for (const state of ['offered', 'refused', 'withdrawn'] as const)
      expect(applyOwnWrite([{ ...accepted, state }], revised, context)[0]).toEqual({ ...accepted, state })
    expect(applyOwnWrite([accepted], otherKind, context)[0]).toEqual(accepted)
  })
  it('the same words again are no other words', () => {
    const again = Object.fromEntries(Object.entries(offered.body).reverse()) as unknown as typeof offered.body
    expect(applyOwnWrite([offered], answerWrite(where, 'accept', again), context)[0]).toMatchObject({ state: 'accepted', reworded: false })
  })
  it('a second answer or wording does not take the place of the first: it was given to other words', () => {
    const ids = [answerWrite(where, 'accept', bodies.quality({ word: 'rust' })), answerWrite(where, 'refuse', null)].map(({ id }) => id)
    const revisions = [reviseWrite(where, bodies.quality()), reviseWrite(where, bodies.quality({ word: 'rust' }))].map(({ id }) => id)
    expect(new Set([...ids, ...revisions]).size).toBe(4)
  })
  it('each kind of saying waits under its own id', () => {
    const writes = [
      createWrite('f', 't', bodies.ideal(), 'private'),
      answerWrite(where, 'refuse', null),
      reviseWrite(where, bodies.ideal()),
      withdrawWrite(where),
      showWrite(where, 'shared', 5),
    ]
    expect(new Set(writes.map((write) => write.id)).size).toBe(writes.length)
    expect(writes.every(isOwnWrite)).toBe(true)
    expect(isOwnWrite({ id: 'x', key: 'POST /api/sign-out', input: {} })).toBe(false)
  })
})
