import { describe, expect, it } from 'vitest'
import { completeBody } from '#method/finding/complete-body.ts'
import type { Finding, FindingBody, SentBody } from '#method/finding/finding.ts'
import { deriveStrength, deriveWaiting, orderByNext } from './coachee-overview.ts'

let made = 0
function finding(body: Partial<FindingBody> & { kind: FindingBody['kind'] }, rest: Partial<Finding> = {}): Finding {
  made += 1
  return {
    id: String(made),
    trajectoryId: 't',
    sessionId: null,
    momentId: null,
    state: 'accepted',
    reworded: false,
    madeBy: 'coach',
    createdAt: made,
    updatedAt: made,
    sharedWith: [],
    version: 1,
    ...rest,
    body: completeBody(body as SentBody),
  }
}
const quality = (word: string, rest?: Partial<Finding>) => finding({ kind: 'quality', word, act: 'bleef zitten', lexiconKey: null }, rest)

describe('what is strong in somebody', () => {
  it('is nothing yet when nothing was accepted', () => {
    expect(deriveStrength([quality('rust', { state: 'offered' }), quality('moed', { state: 'refused' })])).toEqual({
      ideal: null,
      qualities: [],
    })
  })
  it('names each quality once, the one seen most first', () => {
    expect(deriveStrength([quality('moed'), quality('Rust'), quality('rust ')]).qualities).toEqual(['rust', 'moed'])
    expect(deriveStrength([quality('rust'), quality('moed')]).qualities).toEqual(['moed', 'rust'])
  })
  it('takes an own word and the word of the lexicon it was tied to as one quality', () => {
    const tied = finding({ kind: 'quality', word: 'lef', act: 'sprong in', lexiconKey: 'courage' })
    expect(deriveStrength([quality('lef'), tied, quality('rust')]).qualities).toEqual(['lef', 'rust'])
  })
  it('takes the newest ideal that is the person’s own, not a should', () => {
    const ideals = [
      finding({ kind: 'ideal', words: 'rust brengen', wantedBy: 'me' }),
      finding({ kind: 'ideal', words: 'harder werken', wantedBy: 'should' }),
    ]
    expect(deriveStrength(ideals).ideal).toBe('rust brengen')
  })
})

describe('what waits', () => {
  it('counts an answer as an answer, whatever it was', () => {
    const findings = [
      quality('a', { state: 'accepted' }),
      quality('b', { state: 'refused' }),
      quality('c', { state: 'offered' }),
      quality('d', { state: 'noted' }),
      quality('e', { madeBy: 'coachee' }),
    ]
    expect(deriveWaiting(findings, 'coach', 1000)).toEqual({ toOffer: 1, offered: 1, answered: 2 })
  })
  it('forgets an answer after a week', () => {
    expect(deriveWaiting([quality('a', { updatedAt: 0 })], 'coach', 8 * 86_400_000).answered).toBe(0)
  })
})

describe('who comes first today', () => {
  const person = (coacheeName: string, nextAt: number | null, lastSessionAt: number | null) => ({
    coacheeName,
    nextAt,
    lastSessionAt,
    startedAt: 0,
  })
  it('is the nearest appointment, then who was met last', () => {
    const now = 100 * 86_400_000
    const people = [
      person('oud', now - 9 * 86_400_000, 5),
      person('laatst', null, 10),
      person('straks', now + 1000, null),
      person('nu bezig', now - 1000, 1),
    ]
    expect(orderByNext(people, now).map((p) => p.coacheeName)).toEqual(['nu bezig', 'straks', 'laatst', 'oud'])
  })
})
