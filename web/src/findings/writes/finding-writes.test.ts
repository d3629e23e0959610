import { describe, expect, it } from 'vitest'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import {
  answerWrite,
  applyWrite,
  createWrite,
  eraseWrite,
  isFindingWrite,
  mayDo,
  mayRevise,
  offerWrite,
  reviseWrite,
  shareWrite,
  withdrawWrite,
} from './finding-writes.ts'

const context = { personId: 'noor', as: 'coachee' as const, at: 5 }
const offered = buildFinding(bodies.quality(), { id: 'f', state: 'offered' })
const where = { trajectoryId: 'trajectory', findingId: 'f' }

describe('what the coachee says shows at once', () => {
  it('something of their own is theirs from the start', () => {
    const [made] = applyWrite([], createWrite({ id: 'n', trajectoryId: 'trajectory', body: bodies.ideal() }), context)
    expect(made).toMatchObject({ id: 'n', state: 'accepted', sharedWith: [], madeBy: 'noor', createdAt: 5 })
  })
  it('said twice, it stands there once', () => {
    const write = createWrite({ id: 'n', trajectoryId: 'trajectory', body: bodies.ideal() })
    expect(applyWrite(applyWrite([], write, context), write, context)).toHaveLength(1)
  })
  it('that is right: accepted in the coach’s words', () => {
    expect(applyWrite([offered], answerWrite(where, 'accept', null, offered), context)[0]).toMatchObject({
      state: 'accepted',
      reworded: false,
    })
  })
  it('in other words: accepted in their own words', () => {
    const [finding] = applyWrite([offered], answerWrite(where, 'accept', bodies.quality({ word: 'rust' }), offered), context)
    expect(finding).toMatchObject({ state: 'accepted', reworded: true, body: { word: 'rust' } })
  })
  it('that does not fit: refused, and a change of mind later', () => {
    const refused = applyWrite([offered], answerWrite(where, 'refuse', null, offered), context)
    expect(refused[0]?.state).toBe('refused')
    expect(applyWrite(refused, answerWrite(where, 'accept', null, offered), context)[0]?.state).toBe('accepted')
  })
  it('what the coach made cannot be taken back by the coachee', () => {
    expect(applyWrite([offered], withdrawWrite(where), context)[0]?.state).toBe('offered')
    expect(applyWrite([{ ...offered, madeBy: 'noor', state: 'accepted' }], withdrawWrite(where), context)[0]?.state).toBe('withdrawn')
  })
  it('what is erased is gone, whoever made it', () => {
    expect(applyWrite([offered], eraseWrite(where), context)).toEqual([])
    expect(applyWrite([offered], eraseWrite({ ...where, findingId: 'other' }), context)).toEqual([offered])
  })
  it('sharing and own words change only what they say', () => {
    expect(applyWrite([offered], shareWrite(where, null, 5), context)[0]).toEqual({ ...offered, sharedWith: [] })
    const [partly] = applyWrite([offered], shareWrite({ ...where, trajectoryId: 'other' }, ['act'], 5), context)
    expect(partly?.sharedWith).toContainEqual({ trajectoryId: 'other', leftOut: ['act'] })
    const accepted = { ...offered, state: 'accepted' as const, updatedAt: 1 }
    const wish = bodies.quality({ word: 'rust' })
    expect(applyWrite([accepted], reviseWrite(where, wish, offered), context)[0]).toEqual({
      ...accepted,
      body: wish,
      reworded: true,
      updatedAt: 5,
      edit: { id: expect.any(String), step: 1 },
    })
  })
  it('what the server would not take changes nothing on screen', () => {
    const accepted = { ...offered, state: 'accepted' as const, updatedAt: 1 }
    const [revised, otherKind] = [
      reviseWrite(where, bodies.quality({ word: 'rust' }), offered),
      reviseWrite(where, bodies.ideal(), offered),
    ]
    for (const state of ['offered', 'refused', 'withdrawn'] as const)
      expect(applyWrite([{ ...accepted, state }], revised, context)[0]).toEqual({ ...accepted, state })
    expect(applyWrite([accepted], otherKind, context)[0]).toEqual(accepted)
  })
  it('the same words again are no other words', () => {
    const again = Object.fromEntries(Object.entries(offered.body).reverse()) as unknown as typeof offered.body
    expect(applyWrite([offered], answerWrite(where, 'accept', again, offered), context)[0]).toMatchObject({
      state: 'accepted',
      reworded: false,
    })
  })
  it('a second answer or wording does not take the place of the first: it was given to other words', () => {
    const ids = [answerWrite(where, 'accept', bodies.quality({ word: 'rust' }), offered), answerWrite(where, 'refuse', null, offered)].map(
      ({ id }) => id,
    )
    const revisions = [reviseWrite(where, bodies.quality(), offered), reviseWrite(where, bodies.quality({ word: 'rust' }), offered)].map(
      ({ id }) => id,
    )
    expect(new Set([...ids, ...revisions]).size).toBe(4)
  })
  it('a change says which version it was made of, and which earlier words of this device it goes on with', () => {
    const accepted = { ...offered, state: 'accepted' as const, version: 4 }
    const [once] = applyWrite([accepted], reviseWrite(where, bodies.quality({ word: 'rust' }), accepted, 'first'), context)
    const twice = reviseWrite(where, bodies.quality({ word: 'stilte' }), once ?? accepted, 'second')
    expect(twice.input).toMatchObject({ body: { basedOn: 4, edit: { id: 'second', step: 1, after: { id: 'first', step: 1 } } } })
  })
  it('each kind of saying waits under its own id', () => {
    const writes = [
      createWrite({ id: 'f', trajectoryId: 't', body: bodies.ideal() }),
      answerWrite(where, 'refuse', null, offered),
      reviseWrite(where, bodies.ideal(), offered),
      withdrawWrite(where),
      shareWrite(where, [], 5),
    ]
    expect(new Set(writes.map((write) => write.id)).size).toBe(writes.length)
    expect(writes.every(isFindingWrite)).toBe(true)
    expect(isFindingWrite({ id: 'x', key: 'POST /api/sign-out', input: {} })).toBe(false)
  })
})

describe('what the coach says shows at once', () => {
  const coach = { personId: 'marit', as: 'coach' as const, at: 7 }
  const noted = buildFinding(bodies.quality(), { id: 'f', state: 'noted', madeBy: 'marit' })
  it('something new is noted, and readable for both', () => {
    const [made] = applyWrite([], createWrite({ id: 'n', trajectoryId: 't', body: bodies.ideal() }), coach)
    expect(made).toMatchObject({ state: 'noted', sharedWith: [{ trajectoryId: 't', leftOut: [] }], madeBy: 'marit' })
  })
  it('offering and taking back', () => {
    const offers = applyWrite([noted], offerWrite(where), coach)
    expect(offers[0]?.state).toBe('offered')
    expect(applyWrite(offers, withdrawWrite(where), coach)[0]?.state).toBe('withdrawn')
  })
  it('once answered, nothing of it changes', () => {
    const accepted = { ...noted, state: 'accepted' as const }
    for (const write of [withdrawWrite(where), offerWrite(where), reviseWrite(where, bodies.quality({ word: 'rust' }), offered)])
      expect(applyWrite([accepted], write, coach)).toEqual([accepted])
  })
  it('a new wording is taken literally, and is not the coachee’s own wording', () => {
    const [revised] = applyWrite([noted], reviseWrite(where, bodies.quality({ word: ' moed ' }), offered), coach)
    expect(revised).toMatchObject({ body: { word: ' moed ' }, reworded: false })
  })
  it('only the maker offers, and what was answered is the coachee’s to change', () => {
    expect(mayDo(noted, 'offer', coach)).toBe(true)
    expect(mayDo(noted, 'offer', { personId: 'tessa', as: 'coach' })).toBe(false)
    expect(mayRevise({ ...noted, state: 'accepted' }, coach)).toBe(false)
    expect(mayRevise({ ...noted, state: 'accepted' }, { personId: 'noor', as: 'coachee' })).toBe(true)
  })
})
