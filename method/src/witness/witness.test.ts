import { describe, expect, it } from 'vitest'
import { canAskWitness, canGiveToCoach, canReadReceived } from '#method/access/witness.access.ts'
import { checkFinding } from '#method/finding/check-finding.ts'
import { canSettle, qualityOf, receivedStates, waitingOf } from '#method/witness/received.ts'
import { canRemind, checkAsk, checkSighting, deriveAskState } from '#method/witness/witness.ts'

const times = { answeredAt: null, withdrawnAt: null, expiresAt: 10 }
const sighting = { saw: 'Ze bleef zitten.', word: 'rust', lexiconKey: null, fromName: 'Sanne' }

describe('a question to a witness', () => {
  it('needs a name or a behaviour; one of the two is enough', () => {
    expect(checkAsk({ forName: '', behaviour: '' })).toBe('witness.nothing-asked')
    expect(checkAsk({ forName: ' ', behaviour: '\n' })).toBe('witness.nothing-asked')
    expect(checkAsk({ forName: 'Sanne', behaviour: '' })).toBeNull()
    expect(checkAsk({ forName: '', behaviour: 'Drie tellen wachten' })).toBeNull()
  })
  it('is open until it expires, and stays answered once it was answered', () => {
    expect(deriveAskState(times, 9)).toBe('open')
    expect(deriveAskState(times, 10)).toBe('expired')
    expect(deriveAskState({ ...times, withdrawnAt: 3 }, 4)).toBe('withdrawn')
    expect(deriveAskState({ ...times, answeredAt: 2, withdrawnAt: 3 }, 99)).toBe('answered')
  })
  it('is asked a second time at most once, and only when it went by mail', () => {
    expect(canRemind('open', { mailedAt: 1, remindedAt: null })).toBe(true)
    expect(canRemind('open', { mailedAt: null, remindedAt: null })).toBe(false)
    expect(canRemind('open', { mailedAt: 1, remindedAt: 2 })).toBe(false)
    for (const state of ['answered', 'withdrawn', 'expired'] as const)
      expect(canRemind(state, { mailedAt: 1, remindedAt: null })).toBe(false)
  })
})

describe('what a witness or giver wrote', () => {
  it('is never sent without the act; a witness may leave out the word, a giver may not', () => {
    expect(checkSighting('witness', sighting)).toBeNull()
    expect(checkSighting('witness', { ...sighting, word: '', fromName: '' })).toBeNull()
    expect(checkSighting('witness', { ...sighting, saw: ' ' })).toBe('witness.no-act')
    expect(checkSighting('gift', { ...sighting, word: ' ' })).toBe('gift.no-word')
    expect(checkSighting('gift', { ...sighting, saw: '' })).toBe('gift.no-act')
    expect(checkSighting('witness', { ...sighting, saw: 'x'.repeat(4001) })).toBe('text.too-long')
    expect(checkSighting('witness', { ...sighting, word: 'x'.repeat(121) })).toBe('text.too-long')
  })
  it('becomes a quality in the reader’s word, with the act as it was written', () => {
    const landing = { word: ' kalmte ', lexiconKey: null, strength: 7, context: ' thuis ' }
    const body = qualityOf({ ...sighting, saw: '  Ze bleef ZITTEN… ' }, landing)
    expect(body).toMatchObject({ word: 'kalmte', act: '  Ze bleef ZITTEN… ', seenBy: 'other', seenByName: 'Sanne', context: 'thuis' })
    expect(body).toMatchObject({ strength: 7, felt: true, used: false })
    expect(checkFinding(body, { bodyOf: () => null })).toEqual([])
  })
  it('is felt only when the reader says so', () => {
    const landing = { word: 'rust', lexiconKey: null, context: '' }
    expect(qualityOf(sighting, { ...landing, strength: null }).felt).toBe(false)
    expect(qualityOf(sighting, { ...landing, strength: 0 }).felt).toBe(false)
    expect(qualityOf(sighting, { ...landing, strength: null }).context).toBe('')
    expect(qualityOf({ ...sighting, fromName: ' ' }, { ...landing, strength: null }).seenByName).toBe('')
  })
  it('can change state, except when it was kept as a quality', () => {
    for (const to of receivedStates) {
      for (const from of ['new', 'parked', 'let-go'] as const) expect(canSettle(from, to)).toBe(true)
      expect(canSettle('kept', to)).toBe(to === 'kept')
    }
  })
  it('waits in order of arrival; what was parked does not wait', () => {
    const at = (state: (typeof receivedStates)[number], at: number) => ({ state, at })
    expect(waitingOf([at('new', 3), at('parked', 1), at('new', 2), at('kept', 0)]).map((one) => one.at)).toEqual([2, 3])
  })
})

describe('who may', () => {
  const owner = { personId: 'noor', ownSpaceId: 'noor-space', memberships: [], guestOf: [] }
  const coach = {
    personId: 'bea',
    ownSpaceId: 'bea-space',
    memberships: [{ practiceId: 'p', role: 'coach' as const }],
    guestOf: [{ spaceId: 'noor-space', trajectoryId: 't', until: null }],
  }
  it('ask and read: only the person themselves, never their coach', () => {
    for (const can of [canAskWitness, canReadReceived])
      expect([owner, coach].map((actor) => can(actor, 'noor-space'))).toEqual([true, false])
  })
  it('give to the coach: the coachee, while the coach is a guest; the own place has no coach', () => {
    const there = { spaceId: 'noor-space', trajectoryId: 't' }
    expect([owner, coach].map((actor) => canGiveToCoach(actor, there, true))).toEqual([true, false])
    expect(canGiveToCoach(owner, there, false)).toBe(false)
    expect(canGiveToCoach(owner, { ...there, trajectoryId: 'noor-space' }, true)).toBe(false)
  })
})
